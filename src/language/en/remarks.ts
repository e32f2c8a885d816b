import type { Token } from '../token.ts';
import { is, WORD } from './words.ts';

/** Nouns for what is said, by what follows them: `that` a clause, `to` an infinitive, or a preposition. */
const ROWS: readonly (readonly [followers: string, nouns: string])[] = [
  [
    'that',
    `answer message response reply stance position advice accusation acknowledgment acknowledgement admission allegation announcement argument assertion assessment assurance belief
    boast case charge claim comment complaint concern conclusion conviction contention declaration demand denial explanation
    expectation fear finding guarantee hint hope insistence observation opinion pledge point prediction promise proposal
    reminder remark revelation speculation statement suggestion suspicion testimony theory threat view vow warning`,
  ],
  [
    'to',
    `call commitment decision demand desire intention invitation offer order pledge plan promise proposal readiness refusal
    reluctance request vow willingness appeal plea`,
  ],
  [
    'of',
    'accusation allegation admission claim condemnation criticism denunciation depiction description endorsement portrayal praise rejection warning',
  ],
  ['for', 'appeal call case demand plea praise request support'],
  ['to', 'reference'],
  ['about', 'claim comment complaint concern doubt fear question remark statement warning'],
  ['on', 'attack comment position remark stance view'],
  ['against', 'accusation allegation attack charge complaint threat warning'],
  ['over', 'concern fear'],
  ['to', 'objection opposition'],
  ['whether', 'question doubt'],
];

const FOLLOWERS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const [follower, nouns] of ROWS) {
    for (const noun of nouns.trim().split(/\s+/)) {
      for (const form of [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]) {
        const followers = found.get(form) ?? new Set();
        found.set(form, followers.add(follower));
      }
    }
  }
  return found;
})();

export const remarks = (): Iterable<string> => FOLLOWERS.keys();

/** A noun for what is said at `noun`, and the words said from `from`. */
export interface Remark {
  readonly noun: number;
  readonly kind: 'clause' | 'infinitive' | 'noun';
  readonly from: number;
}

/** What the noun at `at` announces: "claim | that it was late", "pledge | to return", "criticism of | the plan". */
export function remarkAt(tokens: readonly Token[], at: number, end: number): Remark | undefined {
  const followers = FOLLOWERS.get(tokens[at]?.lower ?? '');
  if (followers?.has('that') && isCopula(tokens, at + 1) && at + 4 < end)
    return { noun: at, kind: 'clause', from: at + 3 };
  const next = tokens[at + 1];
  if (!followers || !next || at + 2 >= end) return undefined;
  const that = followers.has('that') ? thatBeyond(tokens, at + 1, end) : undefined;
  if (that !== undefined) return { noun: at, kind: 'clause', from: that + 1 };
  if (!followers.has(next.lower)) return undefined;
  if (next.lower === 'that') return { noun: at, kind: 'clause', from: at + 2 };
  if (next.lower === 'whether') return { noun: at, kind: 'clause', from: at + 1 };
  if (next.lower === 'to' && isVerb(tokens[at + 2])) return { noun: at, kind: 'infinitive', from: at + 1 };
  return { noun: at, kind: 'noun', from: at + 2 };
}

/** "his answer | was that" */
const isCopula = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'is' || tokens[at]?.lower === 'was') && tokens[at + 1]?.lower === 'that';

const FARTHEST_THAT = 8;

/** "made the case | to voters | that", "the claim | in May | that" */
function thatBeyond(tokens: readonly Token[], from: number, end: number): number | undefined {
  if (!BETWEEN.has(tokens[from]?.lower ?? '')) return undefined;
  for (let i = from + 1; i < Math.min(end - 1, from + FARTHEST_THAT); i++) {
    const token = tokens[i];
    if (token?.lower === 'that') return i;
    if (token?.kind !== 'word' || is(token, WORD.modal | WORD.auxiliary | WORD.subordinator))
      return undefined;
  }
  return undefined;
}

const BETWEEN = new Set(['to', 'for', 'in', 'on', 'during']);

const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  !is(token, WORD.determiner | WORD.possessive | WORD.objectPronoun | WORD.preposition) &&
  !token.lower.endsWith('s');

const FARTHEST = 4;

/** The noun that ends the group which begins at `from`: "made | the startling claim that …". */
export function remarkAfter(tokens: readonly Token[], from: number, end: number): Remark | undefined {
  for (let at = from; at < Math.min(end, from + FARTHEST); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'number') return undefined;
    const found = remarkAt(tokens, at, end);
    if (found) return found;
    if (
      is(token, WORD.preposition | WORD.subordinator | WORD.auxiliary | WORD.modal) &&
      !is(token, WORD.determiner)
    )
      return undefined;
  }
  return undefined;
}
