import type { Token } from '../token.ts';
import { INTENTIONS } from './attitude-verbs.ts';
import { isAhead } from './noun-contents.ts';
import { isPartOfName, looksLikeVerb, NOUN_LIKE } from './noun-like.ts';
import { isParticle, particleAfter } from './particles.ts';
import { isPluralBefore } from './plurals.ts';
import { isPurpose } from './purposes.ts';
import type { Complement, CueForm, VerbForm, VerbFrame } from './verb-frame.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';
import { CUE_FORMS } from './verbs.ts';
import { bitsOf, has, is, isComma, isName, SIGN, WORD } from './words.ts';

/** A verb of saying in its sentence: `tokens[from, to)`, the verb itself at `at`. */
export interface Cue {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly base: string;
  readonly takes: ReadonlySet<Complement>;
  readonly form: 'finite' | 'ing';
  readonly past: boolean;
  /** First token of the verb group: "has also said" begins at "has". */
  readonly group: number;
  /** "does not want", "does not believe". */
  readonly denied: boolean;
  /** Why it is not a report of something said, where it is not. */
  readonly veto: 'negated' | 'modal' | 'passive' | undefined;
}

export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!has(tokens[i], SIGN.cue)) continue;
    const form = CUE_FORMS.get(tokens[i]?.lower ?? '');
    const cue = form && readCue(tokens, i, form);
    if (!cue) continue;
    cues.push(cue);
    i = cue.to - 1;
  }
  return cues;
}

function readCue(
  tokens: readonly Token[],
  at: number,
  { frame: verb, forms, adjective }: CueForm,
): Cue | undefined {
  if (tokens[at]?.lower === 'back' && isDirection(tokens, at)) return undefined;
  const group = verbGroup(tokens, at, forms);
  const isAdjective =
    adjective !== undefined &&
    (group.be || remains(tokens, group.from)) &&
    !group.infinitive &&
    takesHere(tokens, at, adjective);
  const frame = isAdjective ? adjective : verb;
  const form: FormReading | undefined = isAdjective
    ? { form: 'finite', past: true, veto: vetoOf(group) }
    : formOf(tokens, at, { forms, base: frame.base }, group);
  if (!form) return undefined;
  const particle = particleAfter(tokens, at, frame.particles);
  const takes = particle ? particle.takes : frame.takes;
  if (takes.size === 0 && !isAhead(tokens, frame.base, at + 1)) return undefined;
  const isAgainst =
    particle !== undefined && tokens[particle.to - 1]?.lower === 'against' && particle.to === at + 2;
  const to = particle && !isAgainst ? particle.to : at + 1;
  return {
    at,
    from: at,
    to,
    base: frame.base,
    takes,
    group: isAdjective && !group.be ? group.from - 1 : group.from,
    ...asPosition(tokens, at, frame.base, form),
  };
}

/** "Orsk | remains | confident that", "felt | sure that" */
const remains = (tokens: readonly Token[], adjective: number): boolean =>
  LASTING.test(tokens[adjective - 1]?.lower ?? '');

const LASTING = /^(?:remain(?:s|ed)?|stay(?:s|ed)?|f(?:eels?|elt)|gr[eo]ws?|bec[oa]mes?|sound(?:s|ed)?)$/;

/** "writes | back", "back | in May": no support. */
const isDirection = (tokens: readonly Token[], at: number): boolean =>
  CUE_FORMS.has(tokens[at - 1]?.lower ?? '') || is(tokens[at + 1], WORD.preposition);

/** "is concerned | that", "is concerned | about"; "was determined | by" is the verb. */
function takesHere(tokens: readonly Token[], at: number, { takes, particles }: VerbFrame): boolean {
  const next = tokens[at + 1];
  if (next?.lower === 'to' && takes.has('infinitive')) return true;
  if (isParticle(particles, next?.lower ?? '')) return true;
  return takes.has('that') && !is(next, WORD.preposition) && next?.kind === 'word';
}

/** "does not want", "would prefer": what somebody does not want or would like is a position like any other. */
function asPosition(
  tokens: readonly Token[],
  at: number,
  base: string,
  form: FormReading,
): FormReading & { denied: boolean } {
  const isWould = form.veto === 'modal' && WOULD.test(tokens[at - 1]?.lower ?? '');
  if (base === 'like' && !isWould) return { ...form, denied: false, veto: 'modal' };
  if (isWould && WISHED.has(base)) return { ...form, denied: false, veto: undefined };
  if (form.veto === 'modal' && saidAllTheSame(tokens, at)) return { ...form, denied: false, veto: undefined };
  const denied = form.veto === 'negated' && POSITIONS.has(base);
  return denied ? { ...form, denied, veto: undefined } : { ...form, denied };
}

/** "could only quip", "can but repeat": said for want of something better. */
const saidAllTheSame = (tokens: readonly Token[], at: number): boolean =>
  /^(?:only|but)$/.test(tokens[at - 1]?.lower ?? '') && /^(?:could|can)$/.test(tokens[at - 2]?.lower ?? '');

const WOULD = /^(?:would|\w+'d)$/;
const WISHED = new Set(['like', 'prefer', 'support', 'oppose', 'back', 'favor', 'favour', 'welcome']);
const POSITIONS = new Set(
  'want think believe expect support oppose favor favour back see plan intend hope approve consider regard view prefer seek'.split(
    ' ',
  ),
);

type FormReading = Pick<Cue, 'form' | 'past' | 'veto'>;

function formOf(
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

function vetoOf(group: VerbGroup): Cue['veto'] {
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
