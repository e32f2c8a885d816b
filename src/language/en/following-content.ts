import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { After } from './after.ts';
import type { Attribution } from './attribution.ts';
import { extentOf } from './content-extent.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { mainVerb } from './main-verb.ts';
import type { Reading } from './readings.ts';
import { isComma, tokenBefore } from './words.ts';

/** What was said after its verb, from its first word to its last. */
export function followingContent(
  tokens: readonly Token[],
  reading: Reading,
  after: After,
  limit: number,
): Pick<Attribution, 'sieve' | 'addressee' | 'contents'> | undefined {
  const content = extentOf(tokens, after, within(tokens, reading, after, limit));
  return (
    content && {
      sieve: after.kind,
      addressee: after.addressee,
      contents: [...subjectOf(tokens, reading, after), withObject(tokens, after, content)],
    }
  );
}

/** Before the sentence's own verb, where what is wanted or opposed belongs to its subject: "those opposing the pact | were few". */
function within(tokens: readonly Token[], { subject, cue }: Reading, after: After, limit: number): number {
  const isIdea = after.kind === 'noun' || after.kind === 'infinitive' || after.kind === 'order';
  if (!isIdea) return limit;
  if (subject.kind === 'phrase' && subject.relative)
    return mainVerb(tokens, subject.start, after.from, limit);
  const describes = cue.form === 'ing' && tokenBefore(tokens, cue.group)?.kind === 'word';
  return describes ? mainVerb(tokens, cue.group, after.from, limit) : limit;
}

/** `the talks, | which | Orsk said | were late`: the subject of what was said, where that begins with its verb. */
function subjectOf(tokens: readonly Token[], { subject }: Reading, { kind, from }: After): Phrase[] {
  if (kind !== 'clause' || subject.kind !== 'phrase' || !isFiniteVerb(tokens, from)) return [];
  const before = tokenBefore(tokens, subject.start);
  const isSubject =
    before?.lower === 'what' || (before?.lower === 'which' && isComma(tokens[subject.start - 2]));
  return isSubject ? [{ from: subject.start - 1, to: subject.start }] : [];
}

/** "criticised | Bele for the plan": whom it is about too, unless nothing but a quotation follows. */
const withObject = (tokens: readonly Token[], { object }: After, { from, to }: Phrase): Phrase =>
  object === undefined || (to === from + 1 && tokens[from]?.kind === 'quotation')
    ? { from, to }
    : { from: object, to };
