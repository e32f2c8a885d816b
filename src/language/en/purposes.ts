import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import { INTENTIONS } from './attitude-verbs.ts';
import { CUE_FORMS } from './verbs.ts';
import { is, isComma, WORD } from './words.ts';

/**
 * Whether the infinitive whose "to" is at `to` tells what was said by doing something: "took the floor | to denounce
 * the pact", "was quick | to say". Not so what somebody is to, might or will not say: "declined to say", "is likely
 * to praise", "needs to explain".
 */
export function isPurpose(tokens: readonly Token[], to: number, base: string): boolean {
  if (INTENTIONS.has(base) || (SELDOM.has(base) && !isQuotedAhead(tokens, to))) return false;
  let before = to - 1;
  while (before > 0 && is(tokens[before], WORD.adverb | WORD.time)) before--;
  const token = tokens[before];
  if (token?.kind !== 'word' || isComma(token)) return false;
  if (is(token, WORD.auxiliary | WORD.negation | WORD.coordinator | WORD.subordinator | WORD.modal))
    return false;
  if (isUndone(tokens, to)) return false;
  const takes = CUE_FORMS.get(token.lower)?.frame.takes;
  return !(
    takes?.has('infinitive') ||
    takes?.has('order') ||
    UNREAL_WORDS.has(token.lower) ||
    UNREAL_STEMS.test(token.lower)
  );
}

/** Words in quotation marks soon after the verb: said whatever the verb. */
function isQuotedAhead(tokens: readonly Token[], to: number): boolean {
  for (let i = to + 2; i < to + NEAR; i++) {
    if (tokens[i]?.kind === 'quotation') return true;
    if (tokens[i]?.kind !== 'word' && !isComma(tokens[i]) && tokens[i]?.text !== ':') return false;
  }
  return false;
}

const NEAR = 8;

/** "led | Lena Orsk | to warn that": whom somebody moved to say it. */
export function personMoved(tokens: readonly Token[], to: number): Phrase | undefined {
  for (let i = to - 1; i >= Math.max(0, to - FARTHEST); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || is(token, WORD.modal | WORD.auxiliary | WORD.negation)) return undefined;
    if (isCausing(token)) return i + 1 < to ? { from: i + 1, to } : undefined;
  }
  return undefined;
}

/** "would use the floor to warn", "never rose to warn": nobody did. */
function isUndone(tokens: readonly Token[], to: number): boolean {
  for (let i = to - 1; i >= Math.max(0, to - FARTHEST); i--) {
    if (tokens[i]?.kind !== 'word') return false;
    if (is(tokens[i], WORD.modal | WORD.negation)) return true;
  }
  return false;
}

const FARTHEST = 14;

/** A verb whose object does what the infinitive after it says. */
const isCausing = ({ lower }: Token): boolean => CAUSING.test(lower);

const CAUSING =
  /^(?:prompt(?:s|ed|ing)|l(?:ed|eads|eading)|caus(?:es|ed|ing)|driv(?:es|ing)|drove|mov(?:es|ed)|provok(?:es|ed|ing)|inspir(?:es|ed|ing))$/;

/** Verbs whose infinitive as often tells a deed that says nothing: "met to discuss the pact", "to offer aid". */
const SELDOM = new Set(
  'discuss talk speak protest decide reflect offer ask challenge counter call announce report confirm answer recommend make give take deliver file'.split(
    ' ',
  ),
);

/** Words whose infinitive is not done, or not yet. */
const UNREAL_WORDS = new Set(
  `likely unlikely able unable willing unwilling ready hard difficult easy easier going free safe enough having slow right
  chance opportunity reason reasons way ways time place power duty task inability ability decision obligation effort efforts
  pressure call calls demand demands request requests afraid careful set due about meant possible impossible important wrong
  fair good bad better best one nothing something anything someone everyone plans plan loath`
    .trim()
    .split(/\s+/),
);
const UNREAL_STEMS =
  /^(?:declin|refus|fail|expect|suppos|schedul|authori[sz]|design|inclin|attempt|prepar|hesita|relucta|tempt|tend|need|allow|forc|requir|oppos)/;
