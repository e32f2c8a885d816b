import { isMap, isNode, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { PersonName, Position } from '../../model/person.ts';
import type { Proposal } from './proposal.ts';
import type { TextEdit } from './text-edit.ts';
import { blockScalar, inlineScalar, YamlEdits } from './yaml-edits.ts';

/**
 * What to edit in the text of a people file, so that it says what is proposed for its people.
 * @param byPerson by id; ids that the file has not are left alone
 * @param note a comment beside each bound that is changed, such as "Wikidata 2026-11-23"
 */
export function proposalEdits(
  text: string,
  byPerson: ReadonlyMap<string, readonly Proposal[]>,
  note: string,
): readonly TextEdit[] {
  const yaml = new YamlEdits(text);
  const people = parseDocument(text).getIn(['people'], true);
  if (!isSeq(people)) return [];
  for (const person of people.items) {
    if (!isMap(person)) continue;
    const proposals = byPerson.get(String(person.get('id'))) ?? [];
    addNames(yaml, person, proposals);
    addAliases(yaml, person, proposals);
    setBounds(yaml, person, proposals, note);
    addPositions(yaml, person, proposals);
  }
  return yaml.edits;
}

function addNames(yaml: YamlEdits, person: YAMLMap, proposals: readonly Proposal[]): void {
  const names = person.get('names', true);
  for (const proposal of proposals)
    if (proposal.kind === 'name' && isMap(names))
      yaml.addPair(names, proposal.language, inlineName(proposal.name));
}

const inlineName = ({ given, family, order }: PersonName): string =>
  inlineMap({ given: inlineScalar(given), family: inlineScalar(family), order });

function addAliases(yaml: YamlEdits, person: YAMLMap, proposals: readonly Proposal[]): void {
  const texts = Map.groupBy(
    proposals.filter((proposal) => proposal.kind === 'alias'),
    ({ language }) => language,
  );
  if (texts.size === 0) return;
  const known = person.get('aliases', true);
  const lists = [...texts].map(
    ([language, list]) => [language, list.map(({ text }) => inlineScalar(text))] as const,
  );
  if (!isMap(known)) {
    const written = Object.fromEntries(lists.map(([language, list]) => [language, `[${list.join(', ')}]`]));
    yaml.addPair(person, 'aliases', inlineMap(written), 'names');
    return;
  }
  for (const [language, list] of lists) {
    const there = known.get(language, true);
    if (isSeq(there) && there.items.length > 0) yaml.addItems(there, list);
    else if (isSeq(there)) yaml.replace(there, `[${list.join(', ')}]`);
    else yaml.addPair(known, language, `[${list.join(', ')}]`);
  }
}

function setBounds(yaml: YamlEdits, person: YAMLMap, proposals: readonly Proposal[], note: string): void {
  for (const proposal of proposals) {
    if (proposal.kind !== 'bound') continue;
    const position = person.getIn(['positions', proposal.position], true);
    if (!isMap(position)) continue;
    const known = position.get(proposal.bound, true);
    if (isNode(known)) yaml.replace(known, proposal.date, note);
    else yaml.addPair(position, proposal.bound, proposal.date, proposal.bound === 'to' ? 'from' : 'country');
  }
}

function addPositions(yaml: YamlEdits, person: YAMLMap, proposals: readonly Proposal[]): void {
  const positions = person.get('positions', true);
  if (!isSeq(positions)) return;
  const added = proposals.filter((proposal) => proposal.kind === 'position').map(({ position }) => position);
  if (added.length === 0) return;
  const [inline, blocks] = [added.map(inlinePosition), added.map(blockPosition)];
  if (positions.items.length === 0 && !person.flow) yaml.fillEmpty(positions, person, blocks);
  else yaml.addItems(positions, inline, blocks);
}

const blockPosition = (position: Position): readonly string[] => pairsOf(position, blockScalar).map(pairText);

const inlinePosition = (position: Position): string =>
  inlineMap(Object.fromEntries(pairsOf(position, inlineScalar)));

function pairsOf(position: Position, scalar: (text: string) => string): (readonly [string, string])[] {
  const { title, org, country, at, from, to, source, checked } = position;
  const titles = Object.entries(title).flatMap(([language, text]) =>
    text === undefined ? [] : [[language, inlineScalar(text)] as const],
  );
  const written = {
    title: inlineMap(Object.fromEntries(titles)),
    org: org && scalar(org),
    country,
    at,
    from,
    to: to === null ? 'null' : to,
    source: source && scalar(source),
    checked,
  };
  return Object.entries(written).flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const]));
}

const pairText = ([key, text]: readonly [string, string]): string => `${key}: ${text}`;

const inlineMap = (pairs: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(pairs).map(pairText).join(', ')} }`;
