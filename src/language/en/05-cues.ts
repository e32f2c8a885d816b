import type { Token } from '../token.ts';
import type { Complement, CueForm, VerbForm } from './verb-frame.ts';
import { CUE_FORMS } from './verbs.ts';
import { bitsOf, is, isComma, isName, isNamesake, WORD } from './words.ts';

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
  /** Why it is not a report of something said, where it is not. */
  readonly veto: 'negated' | 'modal' | 'passive' | undefined;
}

/** Words that are nouns far more often than verbs: they need a sign that they are verbs here. */
const NOUN_LIKE = new Set(
  `claims demands reports notes calls comments remarks promises requests offers answers questions charges attacks
  mentions posts tweets pledges vows protests rules advocates brands labels names states texts emails blogs report
  claim demand note call comment remark promise request offer answer question charge attack mention post tweet
  pledge vow protest rule advocate brand label name state text email blog counsel command press challenge
  challenges reply replies estimate estimates forecast forecasts order orders hint hints signal signals quote quotes
  rebuke rebukes praise defense voice voices express slam slams bash blast blasts joke jokes boast boasts stress
  caution warning begin begins start starts close closes shows laugh laughs read reads open opens title
  titles caption headline puts put finish title sign signs nod nods moan chant chants rage roar snap contest
  contests conclude question welcome press resolve mock debate challenge counter counters rip rips pan brief
  submit reveals object objects point points agree appeal appeals matter insult dare dares sanction`
    .trim()
    .split(/\s+/),
);

export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const form = CUE_FORMS.get(token.lower);
    const cue = form && readCue(tokens, i, form);
    if (!cue) continue;
    cues.push(cue);
    i = cue.to - 1;
  }
  return cues;
}

function readCue(tokens: readonly Token[], at: number, { frame, forms }: CueForm): Cue | undefined {
  const group = verbGroup(tokens, at, forms);
  const form = formOf(tokens, at, forms, group);
  if (!form) return undefined;
  const particle = particleAfter(tokens, at, frame.particles);
  const takes = particle ? particle.takes : frame.takes;
  if (takes.size === 0) return undefined;
  const isAgainst =
    particle !== undefined && tokens[particle.to - 1]?.lower === 'against' && particle.to === at + 2;
  const to = particle && !isAgainst ? particle.to : at + 1;
  return { at, from: at, to, base: frame.base, takes, group: group.from, ...form };
}

/** In capitals these are parts of names: "the United States", "the Washington Post". */
const NAME_WORDS = new Set([
  'states',
  'state',
  'post',
  'press',
  'voice',
  'reports',
  'report',
  'order',
  'challenge',
  'offers',
  'challenger',
  'shield',
  'signal',
  'read',
  'show',
  'call',
  'mention',
  'plans',
  'plan',
  'back',
  'support',
  'charge',
]);

interface VerbGroup {
  readonly from: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly support: boolean;
  readonly modal: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
}

/** Auxiliaries, modals, negations and adverbs before the verb, at most eight words back. */
function verbGroup(tokens: readonly Token[], at: number, forms: ReadonlySet<VerbForm>): VerbGroup {
  let [be, have, support, modal, negated, infinitive] = [false, false, false, false, false, false];
  let from = at;
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    const token = tokens[i];
    if (isNamesake(token) && !forms.has('base')) break;
    const bits = bitsOf(token);
    if (token?.lower === 'to') infinitive = true;
    else if (bits & WORD.be) be = true;
    else if (bits & WORD.auxiliary) {
      if (token?.lower.startsWith('d')) support = true;
      else have = true;
    } else if (bits & WORD.modal) modal = true;
    else if (!(bits & WORD.adverb) && !(bits & WORD.negation)) break;
    if (bits & WORD.negation) negated = true;
    from = i;
    if (infinitive) break;
  }
  return { from, be, have, support, modal, negated, infinitive };
}

type FormReading = Pick<Cue, 'form' | 'past' | 'veto'>;

function formOf(
  tokens: readonly Token[],
  at: number,
  forms: ReadonlySet<VerbForm>,
  group: VerbGroup,
): FormReading | undefined {
  if (group.infinitive) return undefined;
  const token = tokens[at];
  const before = tokens[group.from - 1];
  const first = group.from < at;
  if (
    token?.capital &&
    at > 0 &&
    (NAME_WORDS.has(token.lower) || (isName(tokens[at - 1]) && isName(tokens[at + 1])))
  )
    return undefined;
  if (forms.has('ing')) return ingForm(before, group, first);
  if (followsNominal(before)) return undefined;
  if (forms.has('past') || forms.has('participle')) {
    if (group.be && !group.have && !forms.has('base')) return { form: 'finite', past: true, veto: 'passive' };
    if (group.be) return { form: 'finite', past: true, veto: 'passive' };
    if (forms.has('past') || group.have) return { form: 'finite', past: true, veto: vetoOf(group) };
    return undefined;
  }
  if (group.support || group.modal) return { form: 'finite', past: group.support, veto: vetoOf(group) };
  if (group.have || group.be) return undefined;
  if (NOUN_LIKE.has(token?.lower ?? '') && !looksLikeVerb(tokens, at, before)) return undefined;
  if (forms.has('third')) return { form: 'finite', past: false, veto: undefined };
  return isPluralBefore(tokens, group.from) ? { form: 'finite', past: false, veto: undefined } : undefined;
}

function ingForm(before: Token | undefined, group: VerbGroup, first: boolean): FormReading | undefined {
  if (group.be) return { form: 'finite', past: false, veto: vetoOf(group) };
  if (group.negated) return { form: 'ing', past: true, veto: 'negated' };
  if (group.have) return undefined;
  const bits = bitsOf(before);
  if (bits & (WORD.determiner | WORD.possessive)) return undefined;
  if (bits & WORD.preposition && before?.lower !== 'by' && before?.lower !== 'after') return undefined;
  if (before?.lower.endsWith("'s") && !first) return undefined;
  return { form: 'ing', past: true, veto: undefined };
}

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

/** Before a verb stands a name or pronoun; after it something that a noun is rarely followed by. */
function looksLikeVerb(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  const after = tokens[at + 1];
  const next = bitsOf(after);
  if (is(before, WORD.subjectPronoun)) return true;
  const opens =
    after?.kind === 'quotation' ||
    (next &
      (WORD.determiner | WORD.subjectPronoun | WORD.objectPronoun | WORD.possessive | WORD.relative)) !==
      0 ||
    isName(after) ||
    after?.text === ':' ||
    (isComma(after) && tokens[at + 2]?.kind === 'quotation');
  const isPreposed = isComma(after) || after === undefined || after.text === '.';
  return (
    (opens &&
      before !== undefined &&
      (isComma(before) || before.kind === 'quotation' || (before.kind === 'word' && bitsOf(before) === 0))) ||
    (isPreposed && (isName(before) || isAfterQuotation(tokens, at, before)))
  );
}

/** `"Q," the letter reads.` */
const isAfterQuotation = (tokens: readonly Token[], at: number, before: Token | undefined): boolean =>
  before?.kind === 'word' && bitsOf(before) === 0 && at <= FARTHEST_PLURAL && tokens[0]?.kind === 'quotation';

const PLURAL_WORDS = new Set([
  'people',
  'police',
  'they',
  'we',
  'you',
  'i',
  'men',
  'women',
  'both',
  'many',
  'some',
  'most',
  'several',
  'others',
  'all',
  'few',
  'two',
  'three',
  'four',
  'five',
  'those',
  'who',
  'media',
  'which',
  'percent',
  'folks',
  'majority',
  'half',
  'third',
  'quarter',
]);

const FARTHEST_PLURAL = 10;

/** Whether a plural that may be the subject stands before the verb: "aides to Kim say", "voters in each state say". */
function isPluralBefore(tokens: readonly Token[], verb: number): boolean {
  const least = Math.max(0, verb - FARTHEST_PLURAL);
  for (let i = verb - 1; i >= least; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'quotation') return false;
    if (isComma(token)) continue;
    if (token.kind === 'mark' && token.text !== '%') return false;
    if (token.text === '%' || isPlural(token)) return true;
    if (token.kind === 'number' && i === verb - 1) return true;
    if (is(token, WORD.modal | WORD.auxiliary) && !isAfterWho(tokens, i)) return false;
    if (token.lower === 'to' && !isBeforeNoun(tokens[i + 1])) return false;
    if (token.lower === 'and' && isName(tokens[i + 1])) return true;
  }
  return false;
}

/** "friends who | have | seen him say" */
const isAfterWho = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at - 1], WORD.relative) || is(tokens[at - 2], WORD.relative);

/** The "to" of "aides to Kim", "those close to the talks"; not that of an infinitive. */
const isBeforeNoun = (token: Token | undefined): boolean =>
  isName(token) || is(token, WORD.determiner | WORD.objectPronoun);

function isPlural(token: Token): boolean {
  const { lower } = token;
  if (PLURAL_WORDS.has(lower)) return true;
  return (
    bitsOf(token) === 0 &&
    token.kind === 'word' &&
    lower.endsWith('s') &&
    !lower.endsWith("'s") &&
    !lower.endsWith('ss')
  );
}

interface Particle {
  readonly to: number;
  readonly takes: ReadonlySet<Complement>;
}

/** The longest particle that follows the verb: "went | on to say", "pointed | out", "called | on". */
function particleAfter(
  tokens: readonly Token[],
  at: number,
  particles: ReadonlyMap<string, ReadonlySet<Complement>>,
): Particle | undefined {
  let best: Particle | undefined;
  for (const [words, takes] of particles) {
    const parts = words.split(' ');
    const fits = parts.every((part, k) => tokens[at + 1 + k]?.lower === part);
    if (fits && (!best || at + 1 + parts.length > best.to)) best = { to: at + 1 + parts.length, takes };
  }
  return best;
}
