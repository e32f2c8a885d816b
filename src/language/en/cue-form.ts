import type { Token } from '../token.ts';
import type { Cue } from './05-cues.ts';
import { INTENTIONS } from './attitude-verbs.ts';
import { isPartOfName, looksLikeVerb, NOUN_LIKE } from './noun-like.ts';
import { isPluralBefore } from './plurals.ts';
import { isPurpose } from './purposes.ts';
import type { VerbForm } from './verb-frame.ts';
import type { VerbGroup } from './verb-group.ts';
import { bitsOf, is, isComma, isName, WORD } from './words.ts';

/** In which form a verb of saying stands, and what forbids reading it as a report. */
export type FormReading = Pick<Cue, 'form' | 'past' | 'veto'>;

/** Undefined where the word is no verb here, or one without a subject that says anything. */
export function formOf(
  tokens: readonly Token[],
  at: number,
  { forms, base }: { readonly forms: ReadonlySet<VerbForm>; readonly base: string },
  group: VerbGroup,
): FormReading | undefined {
  if (
    group.infinitive &&
    !group.be &&
    !group.have &&
    forms.has('base') &&
    isPurpose(tokens, group.from, base)
  )
    return { form: 'ing', past: true, veto: undefined };
  if (group.infinitive || forms.has('adjective')) return undefined;
  const token = tokens[at];
  const before = tokens[group.from - 1];
  const first = group.from < at;
  if (token?.capital && at > 0 && isPartOfName(tokens, at, forms)) return undefined;
  if (group.phase !== 'none')
    return forms.has('base') && !followsNominal(before)
      ? { form: group.phase, past: true, veto: vetoOf(group) }
      : undefined;
  if (forms.has('ing')) return ingForm(tokens, group, first, INTENTIONS.has(base) ? MEANS : OCCASIONS);
  if (followsNominal(before)) return undefined;
  if (forms.has('past') || forms.has('participle')) {
    if (!first && followsInfinitive(tokens, at)) return undefined;
    if (group.be && !group.have && !forms.has('base')) return { form: 'finite', past: true, veto: 'passive' };
    if (group.be) return { form: 'finite', past: true, veto: 'passive' };
    if (forms.has('past') || group.have) return { form: 'finite', past: true, veto: vetoOf(group) };
    return undefined;
  }
  if (group.support || group.modal) return { form: 'finite', past: group.support, veto: vetoOf(group) };
  if (group.have || group.be) return undefined;
  if (NOUN_LIKE.has(token?.lower ?? '') && !looksLikeVerb(tokens, at, before)) return undefined;
  if (forms.has('third')) return { form: 'finite', past: false, veto: undefined };
  if (tokens[group.from - 1]?.text === '%' && NOUNS_OF_SHARE.has(base) && !opensNoun(tokens[at + 1]))
    return undefined;
  return isPluralBefore(tokens, group.from) || isSay(tokens, at, group)
    ? { form: 'finite', past: false, veto: undefined }
    : undefined;
}

/** "with 60% support": no verb. */
const NOUNS_OF_SHARE = new Set(['support', 'favor', 'favour']);

const opensNoun = (token: Token | undefined): boolean =>
  isName(token) || is(token, WORD.determiner | WORD.possessive | WORD.objectPronoun);

const LONGEST_SUBJECT = 30;

/** "Crowds hoping to see Orsk | say": no noun is spelt so, and a subject stands before. */
function isSay(tokens: readonly Token[], at: number, { from }: VerbGroup): boolean {
  if (tokens[at]?.lower !== 'say' || from === 0 || is(tokens[at + 1], WORD.preposition)) return false;
  const before = tokens[from - 1];
  if (isComma(before) || is(before, WORD.subjectPronoun | WORD.objectPronoun | WORD.coordinator))
    return false;
  let opening = from - 1;
  while (opening > Math.max(0, from - LONGEST_SUBJECT) && tokens[opening - 1]?.kind === 'word') opening--;
  return !is(tokens[opening], WORD.modal | WORD.auxiliary);
}

function ingForm(
  tokens: readonly Token[],
  group: VerbGroup,
  first: boolean,
  prepositions: ReadonlySet<string>,
): FormReading | undefined {
  const before = tokens[group.from - 1];
  if (group.be) return { form: 'finite', past: false, veto: vetoOf(group) };
  if (group.negated) return { form: 'ing', past: true, veto: 'negated' };
  if (group.have) return undefined;
  const bits = bitsOf(before);
  if (bits & (WORD.determiner | WORD.possessive)) return undefined;
  const isHabit = before?.lower === 'to' && RESUMING.test(tokens[group.from - 2]?.lower ?? '');
  if (bits & WORD.preposition && !prepositions.has(before?.lower ?? '') && !isHabit) return undefined;
  if (before?.lower.endsWith("'s") && !first) return undefined;
  return { form: 'ing', past: true, veto: undefined };
}

/** "is back to boasting", "resorted to saying" */
const RESUMING = /^(?:back|return(?:s|ed|ing)?|resort(?:s|ed|ing)?|reverted|turn(?:s|ed))$/;

/** "by saying", "in announcing": how or when something was done. */
const MEANS: ReadonlySet<string> = new Set(['by', 'after', 'in']);
/** The same of what was said, not only meant: "before telling", "with saying". */
const OCCASIONS: ReadonlySet<string> = new Set([...MEANS, 'before', 'with', 'despite']);

export function vetoOf(group: VerbGroup): Cue['veto'] {
  if (group.negated) return 'negated';
  return group.modal ? 'modal' : undefined;
}

const PRONOUN_LIKE = new Set([
  'that',
  'this',
  'both',
  'all',
  'many',
  'some',
  'most',
  'several',
  'each',
  'other',
  'one',
  'another',
  'few',
  'two',
  'her',
  'either',
  'neither',
  'those',
  'these',
  'such',
  'more',
  'three',
]);

/** After "the", "his", "Kim's" or "of" stands a noun or an adjective, not a finite verb. */
function followsNominal(before: Token | undefined): boolean {
  const bits = bitsOf(before);
  const lower = before?.lower ?? '';
  if (bits & WORD.possessive && lower !== 'her') return true;
  if (bits & WORD.determiner) return !PRONOUN_LIKE.has(lower) || bits === (WORD.determiner | WORD.possessive);
  if (bits & WORD.preposition) return !(bits & (WORD.subordinator | WORD.adverb)) || lower === 'as';
  return lower.endsWith("'s") && bits === 0;
}

/** "will publish | detailed | rules": an adjective of the verb's object. */
const followsInfinitive = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at - 2], WORD.modal) && bitsOf(tokens[at - 1]) === 0 && tokens[at - 1]?.capital === false;
