import { type FeatureBag, type FeatureKind, featureKind } from './feature-bag.ts';
import type { Clause, Reading } from './reading.ts';

const STEM_LETTERS = 5;
/** The predicate and its object: words further on say little about the act. */
const REGION_WORDS = 14;

const NEAR_THE_PREDICATE = featureKind('near the predicate');
const STEM_NEAR_THE_PREDICATE = featureKind('stem near the predicate');
const PAIR_NEAR_THE_PREDICATE = featureKind('pair near the predicate');
const WORD = featureKind('word');
const ACTOR = featureKind('actor');
const FRAMES_AMOUNT_TO = featureKind('frames amount to');
const FRAMES_SAY_THE_ACT = featureKind('frames say the act');
const CHAIN_OF_FRAMES = featureKind('chain of frames');
const LAST_FRAME = featureKind('last frame');
const FIRST_FRAME = featureKind('first frame');
const FRAME_ENTRY = featureKind('frame entry');
const NEGATED = featureKind('negated');
const CONDITIONAL = featureKind('conditional');
const ACTOR_ENDS_IN = featureKind('actor ends in');
const TARGET_ENDS_IN = featureKind('target ends in');
const FRAME = featureKind('frame');
const FRAME_ELSEWHERE = featureKind('frame elsewhere');

/** What the linear layer looks at to tell which act a clause performs. */
export function addClauseFeatures(bag: FeatureBag, clause: Clause, reading: Reading): void {
  const { text } = clause.words;
  addReading(bag, reading);
  const [from, to] = predicateRegion(clause, reading);
  for (let at = from; at < to; at++) {
    const word = text[at];
    if (word === undefined || isMark(word)) continue;
    bag.add(NEAR_THE_PREDICATE, word);
    if (word.length > STEM_LETTERS) bag.add(STEM_NEAR_THE_PREDICATE, word.slice(0, STEM_LETTERS));
    const next = text[at + 1];
    if (next !== undefined && !isMark(next)) bag.add(PAIR_NEAR_THE_PREDICATE, word, next);
  }
  for (const word of text) if (!isMark(word)) bag.add(WORD, word);
  addParty(bag, ACTOR_ENDS_IN, text, clause.source);
  addParty(bag, TARGET_ENDS_IN, text, clause.target);
  bag.add(ACTOR, clause.source ? 'marked' : 'not marked');
}

function addReading(bag: FeatureBag, reading: Reading): void {
  const { chain, hits, root, act } = reading;
  const strength = reading.firm ? 'firm' : 'bare';
  const groups = chain.map(({ frame }) => frame.group.id);
  bag.add(FRAMES_AMOUNT_TO, root ?? 'nothing', strength);
  bag.add(FRAMES_SAY_THE_ACT, act ?? 'none', strength);
  bag.add(CHAIN_OF_FRAMES, groups.join(' > '));
  bag.add(LAST_FRAME, groups.at(-1) ?? 'none');
  bag.add(FIRST_FRAME, groups[0] ?? 'none');
  const deciding = chain.at(-1);
  if (deciding) bag.add(FRAME_ENTRY, deciding.frame.entry);
  if (reading.negated) bag.add(NEGATED, strength);
  if (reading.conditional) bag.add(CONDITIONAL, root ?? 'nothing');
  const [from, to] = reading.region;
  for (const hit of hits) {
    const place = hit.from >= from && hit.from < to ? FRAME : FRAME_ELSEWHERE;
    bag.add(place, hit.frame.group.id, hit.frame.kind === 'noun' ? 'noun' : 'verb');
  }
}

function predicateRegion({ words, source, target }: Clause, reading: Reading): readonly [number, number] {
  if (source && target && source[1] <= target[0] && target[0] - source[1] > 0)
    return [source[1], Math.min(target[0] + 1, source[1] + REGION_WORDS)];
  const [from, to] = reading.region;
  return [from, Math.min(to, from + REGION_WORDS, words.text.length)];
}

function addParty(bag: FeatureBag, kind: FeatureKind, text: readonly string[], span: Clause['source']): void {
  const last = span && text[span[1] - 1];
  if (last !== undefined) bag.add(kind, last);
}

const isMark = (word: string): boolean => word.length === 1 && !/[\p{L}\p{N}]/u.test(word);
