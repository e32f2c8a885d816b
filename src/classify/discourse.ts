import type { ActId } from '../model/act.ts';
import type { Party } from '../model/party.ts';
import type { Statement } from '../model/statement.ts';

/** What went before in a story, as far as it tells what a saying is about. */
export interface Discourse {
  /** What the same voice said last, or said with others; undefined where that voice is new. */
  readonly own: Statement | undefined;
  /** What was last said to the speaker's state by another. */
  readonly heard: Statement | undefined;
  /** The last of those that blamed or threatened it. */
  readonly scolded: Statement | undefined;
}

const HOSTILE: ReadonlySet<ActId> = new Set(['accuse', 'condemn', 'demand', 'warn', 'threaten', 'reject']);

/** Further back than this a story has moved on. */
const REACH = 12;

/**
 * Finds what a saying goes on from. The voice of a state goes on where its government said something just
 * before ("Russia accused … A spokeswoman said …"), or where its envoy spoke with others.
 */
export function discourseOf(
  speaker: Party,
  from: string | null,
  { earlier, statesIn }: { earlier: readonly Statement[]; statesIn: (text: string) => readonly string[] },
): Discourse {
  const near = earlier.slice(-REACH).reverse();
  const [last] = near;
  const jointly = ({ from: state, speaker: { text } }: Statement): boolean =>
    state === null && from !== null && statesIn(text ?? '').includes(from);
  const own =
    near.find((one) => isSame(one.speaker, speaker)) ??
    (last && from !== null && (speaksFor(last, from) || jointly(last)) ? last : undefined);
  const toIt = near.filter((one) => from !== null && one.from !== from && one.to.includes(from));
  const scolded = toIt.find(({ acts: [act] }) => act && HOSTILE.has(act.id));
  return { own, heard: toIt[0], scolded };
}

/** A government, ministry or capital, whose spokesperson goes on. */
const speaksFor = ({ from, speaker: { kind } }: Statement, state: string): boolean =>
  from === state && (kind === 'government' || kind === 'institution');

/** The same person of the registry, or one written alike: "a ministry official" is "the official". */
function isSame(one: Party, other: Party): boolean {
  if (one.id !== null || other.id !== null) return one.id === other.id;
  if (one.kind !== other.kind) return false;
  if (one.country !== null && other.country !== null && one.country !== other.country) return false;
  return one.text !== null && lastWord(one.text) === lastWord(other.text);
}

const lastWord = (text: string | null): string | undefined => text?.split(/\s+/).at(-1);
