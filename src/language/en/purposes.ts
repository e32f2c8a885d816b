import type { Token } from '../token.ts';
import { INTENTIONS } from './attitude-verbs.ts';
import { CUE_FORMS } from './verbs.ts';
import { is, isComma, WORD } from './words.ts';

/**
 * Whether the infinitive whose "to" is at `to` tells what was said by doing something: "took the floor | to denounce
 * the pact", "was quick | to say". Not so what somebody is to, might or will not say: "declined to say", "is likely
 * to praise", "needs to explain".
 */
export function isPurpose(tokens: readonly Token[], to: number, base: string): boolean {
  if (INTENTIONS.has(base) || SELDOM.has(base)) return false;
  let before = to - 1;
  while (before > 0 && is(tokens[before], WORD.adverb | WORD.time)) before--;
  const token = tokens[before];
  if (token?.kind !== 'word' || isComma(token)) return false;
  if (is(token, WORD.auxiliary | WORD.negation | WORD.coordinator | WORD.subordinator | WORD.modal))
    return false;
  const takes = CUE_FORMS.get(token.lower)?.frame.takes;
  return !(
    takes?.has('infinitive') ||
    takes?.has('order') ||
    UNREAL_WORDS.has(token.lower) ||
    UNREAL_STEMS.test(token.lower)
  );
}

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
