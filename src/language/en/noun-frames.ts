import type { Token } from '../token.ts';
import type { Attribution } from './attribution.ts';
import { ownerBefore } from './noun-cues.ts';
import { isHeld } from './quotation-rest.ts';

const FARTHEST = 24;

/** Words quoted in what a noun of saying introduces: `Orsk's claim that the pact was "dead"`, `her call for "calm"`. */
export function nounFrames(
  tokens: readonly Token[],
  end: number,
  others: readonly Attribution[],
): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 2; at < end; at++) {
    if (tokens[at]?.kind !== 'quotation' || isHeld([...others, ...found], at)) continue;
    const noun = nounBefore(tokens, at);
    const speaker = noun === undefined ? undefined : ownerBefore(tokens, noun);
    if (noun === undefined || !speaker) continue;
    const from = tokens[noun + 1]?.lower === 'that' || tokens[noun + 1]?.text === ':' ? noun + 2 : noun + 1;
    found.push({
      base: '',
      sieve: 'noun',
      cue: { from: noun, to: noun + 1 },
      speaker,
      addressee: undefined,
      contents: [{ from: Math.min(from, at), to: at + 1 }],
      inherited: false,
      via: [],
    });
  }
  return found;
}

const SAYINGS = new Set(
  `claim claims assertion assertions call calls pledge pledges promise promises warning warnings comment comments remark
  remarks message slogan accusation accusations charge charges description portrayal insult criticism argument contention
  vow demand demands threat dictum statement response reply answer question admission suggestion declaration proclamation
  complaint prediction motto chant chants cry cries refrain mantra denunciation characterization depiction references
  reference allegation allegations insistence boast boasts lament plea appeal view motto quip broadside tweet tweets
  line words phrase label nickname speech letter memo testimony`
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
  }
  return undefined;
}
