import type { Token } from '../token.ts';
import { type FormReading, formOf, vetoOf } from './cue-form.ts';
import { isAhead } from './noun-contents.ts';
import { isParticle, particleAfter } from './particles.ts';
import type { Complement, CueForm, VerbFrame } from './verb-frame.ts';
import { verbGroup } from './verb-group.ts';
import { CUE_FORMS } from './verbs.ts';
import { has, is, SIGN, WORD } from './words.ts';

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
