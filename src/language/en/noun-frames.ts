import type { Token } from '../token.ts';
import type { Phrase } from './06-subjects.ts';
import type { Attribution } from './attribution.ts';
import { clauseSubject, verbStart } from './clause-subject.ts';
import { extentOf } from './content-extent.ts';
import { ownerBefore } from './noun-cues.ts';
import { isHeld } from './quotation-rest.ts';
import { is, WORD } from './words.ts';

const FARTHEST = 24;

/** Words quoted in what a noun of saying introduces: `Orsk's claim that the pact was "dead"`, `her call for "calm"`. */
export function nounFrames(
  tokens: readonly Token[],
  end: number,
  others: readonly Attribution[],
): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 1; at < end; at++) {
    if (tokens[at]?.kind !== 'quotation' || isHeld(others, at) || isHeld(found, at)) continue;
    const frame = namedAfter(tokens, at) ?? announced(tokens, at, end);
    if (frame) found.push(frame);
  }
  return found;
}

const attribution = (noun: number, speaker: Phrase, content: Phrase): Attribution => ({
  base: '',
  sieve: 'noun',
  cue: { from: noun, to: noun + 1 },
  speaker,
  addressee: undefined,
  contents: [content],
  inherited: false,
  via: [],
});

/** `| Orsk's | "dry well" | comment` */
function namedAfter(tokens: readonly Token[], at: number): Attribution | undefined {
  if (!SAYINGS.has(tokens[at + 1]?.lower ?? '')) return undefined;
  const speaker = ownerBefore(tokens, at);
  return speaker && attribution(at + 1, speaker, { from: at, to: at + 1 });
}

function announced(tokens: readonly Token[], at: number, end: number): Attribution | undefined {
  const noun = nounBefore(tokens, at);
  if (noun === undefined) return undefined;
  const after = whoseAfter(tokens, noun, at);
  if (after) return attribution(noun, after, clauseWith(tokens, after.to + 1, at, end));
  const speaker = ownerBefore(tokens, noun) ?? giverBefore(tokens, noun);
  if (!speaker) return undefined;
  const from = tokens[noun + 1]?.lower === 'that' || tokens[noun + 1]?.text === ':' ? noun + 2 : noun + 1;
  const isClause = tokens[noun + 1]?.lower === 'that' && from < at;
  const content = isClause ? clauseWith(tokens, from, at, end) : { from: Math.min(from, at), to: at + 1 };
  return attribution(noun, speaker, content);
}

/** The clause that begins at `from`, with the quotation in it and what follows that. */
function clauseWith(tokens: readonly Token[], from: number, at: number, end: number): Phrase {
  const whole = extentOf(tokens, { kind: 'clause', from, addressee: undefined }, end);
  return { from, to: Math.max(at + 1, whole?.to ?? 0) };
}

const OF_WHOM = new Set(['of', 'by', 'from', 'among']);
const LONGEST_OWNER = 14;

/** "the claim of | Lena Orsk | that", "anxiety among | senior aides | that" */
function whoseAfter(tokens: readonly Token[], noun: number, at: number): Phrase | undefined {
  if (!OF_WHOM.has(tokens[noun + 1]?.lower ?? '')) return undefined;
  for (let to = noun + 2; to < Math.min(at, noun + LONGEST_OWNER); to++) {
    const token = tokens[to];
    if (token?.lower === 'that') return to > noun + 2 ? { from: noun + 2, to } : undefined;
    if (token?.kind !== 'word' || is(token, WORD.modal | WORD.auxiliary)) return undefined;
  }
  return undefined;
}

const SAYINGS = new Set(
  `claim claims assertion assertions call calls pledge pledges promise promises warning warnings comment comments remark
  remarks message slogan accusation accusations charge charges description portrayal insult criticism argument contention
  vow demand demands threat dictum statement response reply answer question admission suggestion declaration proclamation
  complaint prediction motto chant chants cry cries refrain mantra denunciation characterization depiction references
  reference allegation allegations insistence boast boasts lament plea appeal view motto quip broadside tweet tweets
  line words phrase defense defence chant retort label nickname speech letter memo testimony conclusion conclusions contention contentions belief opinion observation
  observations fear fears concern concerns anxiety worry worries report reports lament laments objection objections concession rebuke prognosis verdict`
    .trim()
    .split(/\s+/),
);

const LINKS = new Set(['that', 'of', 'for', 'to', 'on', 'about', 'against', 'was', 'is', 'in']);

/** The noun of saying that what is quoted depends on. */
function nounBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(1, at - FARTHEST); i--) {
    const token = tokens[i];
    if (token?.kind === 'quotation' || token?.text === ';') return undefined;
    if (!token || !SAYINGS.has(token.lower) || token.capital) continue;
    const next = tokens[i + 1];
    if (i === at - 1 || next?.text === ':' || LINKS.has(next?.lower ?? '')) return i;
    if (whoseAfter(tokens, i, at)) return i;
  }
  return undefined;
}

const LONGEST_GROUP = 4;
/** Verbs that mean no more than that what the noun says was said. */
const GIVING =
  /^(?:deliver(?:s|ed|ing)?|g(?:ives?|ave|iving)|ma(?:kes?|de|king)|open(?:s|ed|ing)?|launch(?:es|ed|ing)?|join(?:s|ed|ing)?|clos(?:es?|ed|ing)|repris(?:es?|ed|ing)|took|tak(?:es?|ing)|respond(?:s|ed|ing)?|offer(?:s|ed|ing)?|issu(?:es?|ed|ing)|led|leads?|leading|start(?:s|ed|ing)?|beg[aiu]n|begins|end(?:s|ed|ing)?|rais(?:es?|ed|ing)|us(?:es?|ed|ing)|coin(?:s|ed|ing)?|r[au]n|runs)$/;

/** Who "opened with | a | call", "delivered | an impassioned | defense". */
function giverBefore(tokens: readonly Token[], noun: number): Phrase | undefined {
  for (let at = noun - 1; at >= Math.max(1, noun - LONGEST_GROUP); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital) return undefined;
    if (!is(token, WORD.determiner)) continue;
    const verb = is(tokens[at - 1], WORD.preposition) ? at - 2 : at - 1;
    const lower = tokens[verb]?.lower ?? '';
    const isReal = !tokens
      .slice(verbStart(tokens, verb), verb)
      .some((one) => is(one, WORD.modal | WORD.negation | WORD.be));
    return GIVING.test(lower) && isReal && tokens[verb - 1]?.lower !== 'to'
      ? clauseSubject(tokens, lower.endsWith('ing') ? verb : verb + 1)
      : undefined;
  }
  return undefined;
}
