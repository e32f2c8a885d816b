import type { Person } from '../../model/person.ts';
import { nameKey } from '../fold.ts';
import { nameForms } from '../name-forms.ts';
import type { Proposal } from './proposal.ts';
import { splitName } from './split-name.ts';
import type { Entity } from './wikidata-entity.ts';

/** Languages whose names the registry keeps. */
export const NAME_LANGUAGES = ['en', 'ko', 'ja', 'zh'] as const;

const LONGEST_ALIAS = 50;

/** Names and aliases that the registry has in no form yet. */
export function nameProposals(person: Person, { labels, aliases }: Entity): readonly Proposal[] {
  const known = new Set(nameForms(person).map(({ text }) => nameKey(text)));
  const isNew = (text: string): boolean => {
    const key = nameKey(text);
    return key !== '' && !known.has(key) && Boolean(known.add(key));
  };
  return NAME_LANGUAGES.flatMap((language): Proposal[] => {
    const label = labels[language]?.value;
    const name = person.names[language] || label === undefined ? undefined : splitName(label, person);
    const proposals: Proposal[] = [];
    if (label !== undefined && isNew(label))
      proposals.push(name ? { kind: 'name', language, name } : { kind: 'alias', language, text: label });
    for (const { value } of aliases[language] ?? [])
      if (isUsable(value, language) && isNew(value)) proposals.push({ kind: 'alias', language, text: value });
    return proposals;
  });
}

/** A single Latin word ("Rocket") or a description in brackets would find the wrong people in running text. */
const isUsable = (alias: string, language: string): boolean =>
  alias.length <= LONGEST_ALIAS && !/[()（）,;]/.test(alias) && (language !== 'en' || /\S\s\S/.test(alias));
