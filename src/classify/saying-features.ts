import type { FeatureBag } from './feature-bag.ts';
import type { Reading } from './reading.ts';
import type { SaidClause } from './said-clause.ts';
import type { Saying } from './saying.ts';

/** What the linear layer looks at to tell which act a saying performs. */
export function addSayingFeatures(bag: FeatureBag, saying: Saying): void {
  const { narrated, narrationWords, said, act, by } = saying;
  addWords(bag, 'writer', narrationWords.text);
  bag.add('act by frames', act ?? 'none', by);
  addFrames(bag, 'writer frame', narrated);
  for (const { words, reading, clause, tones } of said) {
    addWords(bag, 'said', words.text);
    addFrames(bag, 'said frame', reading);
    addClause(bag, clause, reading);
    for (const { frame } of tones) bag.add('turn of phrase', frame.group.id);
  }
  if (said.some(({ reading }) => reading.conditional)) bag.add('said', 'conditionally');
  const first = said[0]?.reading;
  if (first) bag.add('said first', first.act ?? first.root ?? 'nothing', first.firm ? 'firm' : 'bare');
}

function addWords(bag: FeatureBag, kind: string, text: readonly string[]): void {
  bag.add(`${kind} opening`, text[0] ?? '', text[1] ?? '');
  for (const [i, word] of text.entries()) {
    if (word.length < 2 && word !== 'i' && word !== '?') continue;
    bag.add(`${kind} word`, word);
    if (word.length > 6) bag.add(`${kind} stem`, word.slice(0, 5));
    const next = text[i + 1];
    if (next !== undefined && next.length > 1) bag.add(`${kind} pair`, word, next);
  }
}

function addFrames(bag: FeatureBag, kind: string, reading: Reading): void {
  for (const { frame } of reading.hits) bag.add(kind, frame.group.id);
  bag.add(`${kind}s amount to`, reading.act ?? 'no act', reading.root ?? 'nothing');
  const groups = reading.chain.map(({ frame }) => frame.group.id).join(' > ');
  if (groups !== '') bag.add(`${kind}s in turn`, groups);
}

/** Who is spoken of, and how; and what the frames make of it when that one does it. */
function addClause(
  bag: FeatureBag,
  { subject, helper, head, negated }: SaidClause,
  { chain }: Reading,
): void {
  const how = negated ? `${helper} not` : helper;
  bag.add('spoken of', subject);
  bag.add('spoken of how', how);
  bag.add('spoken of who and how', subject, how);
  if (head !== '') bag.add('spoken of as', how, head);
  const group = chain.at(-1)?.frame.group.id ?? 'no frame';
  bag.add('deed', group, subject);
  bag.add('deed and how', group, `${subject} ${how}`);
}
