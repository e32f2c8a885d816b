import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import { INTENTIONS } from './attitude-verbs.ts';
import type { Attribution } from './attribution.ts';
import { is, WORD } from './words.ts';

/**
 * Leaves out what a speaker says about saying or thinking: in "Kim said he hoped to go" there is one
 * statement. "The agency reported that Kim said …" keeps both.
 */
export function withoutNested(
  tokens: readonly Token[],
  found: readonly Attribution[],
): readonly Attribution[] {
  if (found.length < 2) return found;
  return found.filter((inner) => !found.some((outer) => outer !== inner && swallows(tokens, outer, inner)));
}

function swallows(tokens: readonly Token[], outer: Attribution, inner: Attribution): boolean {
  if (!outer.contents.some((content) => holds(content, inner.cue))) return false;
  if (outer.contents.some((content) => content.from === inner.contents[0]?.from)) return false;
  if (outer.cue.from > inner.cue.from && (!inner.inherited || isJoined(outer, inner)))
    return INTENTIONS.has(inner.base);
  if (isOfReport(tokens, inner)) return true;
  if (INTENTIONS.has(inner.base) || HOPES.has(outer.base)) return true;
  return inner.inherited || inner.speaker === undefined || isPronoun(tokens, inner.speaker);
}

/** What is hoped, feared or denied that others say was not said: "hopes that Iran agrees to talks", "denied that Iran agreed". */
const HOPES = new Set([
  'hope',
  'want',
  'expect',
  'fear',
  'doubt',
  'worry',
  'dismiss',
  'deny',
  'refute',
  'rebut',
]);

const holds = (outer: Phrase, inner: Phrase): boolean => outer.from <= inner.from && inner.to <= outer.to;

const isPronoun = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to === from + 1 && is(tokens[from], WORD.subjectPronoun);

/** "no truth to reports that | Vale asked for talks": what is only reported in what another says. */
function isOfReport(tokens: readonly Token[], { speaker }: Attribution): boolean {
  const at = speaker?.from ?? 0;
  return tokens[at - 1]?.lower === 'that' && REPORTS.has(tokens[at - 2]?.lower ?? '');
}

const REPORTS = new Set(
  'report reports claim claims rumor rumors rumour rumours allegation allegations speculation suggestion suggestions'.split(
    ' ',
  ),
);

/** "Orsk slammed the drill and | warned | of war, the agency said": as much her own as the verb it is joined to. */
const isJoined = ({ contents }: Attribution, { base, speaker }: Attribution): boolean =>
  !INTENTIONS.has(base) && speaker !== undefined && contents.some(({ from }) => speaker.from === from);
