import type { FeatureBag } from './feature-bag.ts';
import type { Clause, Reading } from './reading.ts';

const STEM_LETTERS = 5;
/** The predicate and its object: words further on say little about the act. */
const REGION_WORDS = 14;

/** What the linear layer looks at to tell which act a clause performs. */
export function addClauseFeatures(bag: FeatureBag, clause: Clause, reading: Reading): void {
  const { text } = clause.words;
  addReading(bag, reading);
  const [from, to] = predicateRegion(clause, reading);
  for (let at = from; at < to; at++) {
    const word = text[at];
    if (word === undefined || isMark(word)) continue;
    bag.add('near the predicate', word);
    if (word.length > STEM_LETTERS) bag.add('stem near the predicate', word.slice(0, STEM_LETTERS));
    const next = text[at + 1];
    if (next !== undefined && !isMark(next)) bag.add('pair near the predicate', word, next);
  }
  for (const word of text) if (!isMark(word)) bag.add('word', word);
  addParty(bag, 'actor ends in', text, clause.source);
  addParty(bag, 'target ends in', text, clause.target);
  bag.add('actor', clause.source ? 'marked' : 'not marked');
}

function addReading(bag: FeatureBag, reading: Reading): void {
  const { chain, hits, root, act } = reading;
  const strength = reading.firm ? 'firm' : 'bare';
  const groups = chain.map(({ frame }) => frame.group.id);
  bag.add('frames amount to', root ?? 'nothing', strength);
  bag.add('frames say the act', act ?? 'none', strength);
  bag.add('chain of frames', groups.join(' > '));
  bag.add('last frame', groups.at(-1) ?? 'none');
  bag.add('first frame', groups[0] ?? 'none');
  const deciding = chain.at(-1);
  if (deciding) bag.add('frame entry', deciding.frame.entry);
  if (reading.negated) bag.add('negated', strength);
  if (reading.conditional) bag.add('conditional', root ?? 'nothing');
  const [from, to] = reading.region;
  for (const hit of hits) {
    const place = hit.from >= from && hit.from < to ? 'frame' : 'frame elsewhere';
    bag.add(place, hit.frame.group.id, hit.frame.kind === 'noun' ? 'noun' : 'verb');
  }
}

function predicateRegion({ words, source, target }: Clause, reading: Reading): readonly [number, number] {
  if (source && target && source[1] <= target[0] && target[0] - source[1] > 0)
    return [source[1], Math.min(target[0] + 1, source[1] + REGION_WORDS)];
  const [from, to] = reading.region;
  return [from, Math.min(to, from + REGION_WORDS, words.text.length)];
}

function addParty(bag: FeatureBag, kind: string, text: readonly string[], span: Clause['source']): void {
  const last = span && text[span[1] - 1];
  if (last !== undefined) bag.add(kind, last);
}

const isMark = (word: string): boolean => word.length === 1 && !/[\p{L}\p{N}]/u.test(word);
