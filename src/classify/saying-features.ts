import { type FeatureBag, featureKind } from './feature-bag.ts';
import type { Reading } from './reading.ts';
import type { SaidClause } from './said-clause.ts';
import type { Saying } from './saying.ts';

const wordKinds = (whose: string) => ({
  opening: featureKind(`${whose} opening`),
  word: featureKind(`${whose} word`),
  stem: featureKind(`${whose} stem`),
  pair: featureKind(`${whose} pair`),
});
const frameKinds = (whose: string) => ({
  frame: featureKind(`${whose} frame`),
  amount: featureKind(`${whose} frames amount to`),
  chain: featureKind(`${whose} frames in turn`),
});
const WRITER = wordKinds('writer');
const SAID_WORDS = wordKinds('said');
const WRITER_FRAMES = frameKinds('writer');
const SAID_FRAMES = frameKinds('said');
const ACT_BY_FRAMES = featureKind('act by frames');
const TURN_OF_PHRASE = featureKind('turn of phrase');
const SAID = featureKind('said');
const SAID_FIRST = featureKind('said first');
const SPOKEN_OF = featureKind('spoken of');
const SPOKEN_OF_HOW = featureKind('spoken of how');
const SPOKEN_OF_WHO_AND_HOW = featureKind('spoken of who and how');
const SPOKEN_OF_AS = featureKind('spoken of as');
const DEED = featureKind('deed');
const DEED_AND_HOW = featureKind('deed and how');

/** What the linear layer looks at to tell which act a saying performs. */
export function addSayingFeatures(bag: FeatureBag, saying: Saying): void {
  const { narrated, narrationWords, said, act, by } = saying;
  addWords(bag, WRITER, narrationWords.text);
  bag.add(ACT_BY_FRAMES, act ?? 'none', by);
  addFrames(bag, WRITER_FRAMES, narrated);
  for (const { words, reading, clause, tones } of said) {
    addWords(bag, SAID_WORDS, words.text);
    addFrames(bag, SAID_FRAMES, reading);
    addClause(bag, clause, reading);
    for (const { frame } of tones) bag.add(TURN_OF_PHRASE, frame.group.id);
  }
  if (said.some(({ reading }) => reading.conditional)) bag.add(SAID, 'conditionally');
  const first = said[0]?.reading;
  if (first) bag.add(SAID_FIRST, first.act ?? first.root ?? 'nothing', first.firm ? 'firm' : 'bare');
}

function addWords(bag: FeatureBag, kinds: ReturnType<typeof wordKinds>, text: readonly string[]): void {
  bag.add(kinds.opening, text[0] ?? '', text[1] ?? '');
  for (const [i, word] of text.entries()) {
    if (word.length < 2 && word !== 'i' && word !== '?') continue;
    bag.add(kinds.word, word);
    if (word.length > 6) bag.add(kinds.stem, word.slice(0, 5));
    const next = text[i + 1];
    if (next !== undefined && next.length > 1) bag.add(kinds.pair, word, next);
  }
}

function addFrames(bag: FeatureBag, kinds: ReturnType<typeof frameKinds>, reading: Reading): void {
  for (const { frame } of reading.hits) bag.add(kinds.frame, frame.group.id);
  bag.add(kinds.amount, reading.act ?? 'no act', reading.root ?? 'nothing');
  const groups = reading.chain.map(({ frame }) => frame.group.id).join(' > ');
  if (groups !== '') bag.add(kinds.chain, groups);
}

/** Who is spoken of, and how; and what the frames make of it when that one does it. */
function addClause(
  bag: FeatureBag,
  { subject, helper, head, negated }: SaidClause,
  { chain }: Reading,
): void {
  const how = negated ? `${helper} not` : helper;
  bag.add(SPOKEN_OF, subject);
  bag.add(SPOKEN_OF_HOW, how);
  bag.add(SPOKEN_OF_WHO_AND_HOW, subject, how);
  if (head !== '') bag.add(SPOKEN_OF_AS, how, head);
  const group = chain.at(-1)?.frame.group.id ?? 'no frame';
  bag.add(DEED, group, subject);
  bag.add(DEED_AND_HOW, group, `${subject} ${how}`);
}
