import type { Span } from '../model/span.ts';
import { compose, type Force, settles } from './compose.ts';
import type { Frame, FrameIndex, Hit } from './frame-index.ts';
import { isHangul } from './hangul.ts';
import type { Words } from './words.ts';

/** A sentence, and where its actor and the actor's target stand, in words `[from, to)`. */
export interface Clause {
  readonly words: Words;
  readonly source: Span | undefined;
  readonly target: Span | undefined;
}

/** What the frames make of a clause. */
export interface Reading extends Force {
  /** Outermost first: the frames that decided. */
  readonly chain: readonly Hit[];
  /** Every frame found. */
  readonly hits: readonly Hit[];
  /** Whether a verb decided, or only a noun that stands by itself. */
  readonly firm: boolean;
  /** Words the predicate was looked for in. */
  readonly region: Span;
  readonly negated: boolean;
  readonly conditional: boolean;
}

/** More words than this between an operator and what it governs, and they do not belong together. */
const REACH_WORDS = 12;

export function readClause(clause: Clause, index: FrameIndex): Reading {
  const hits = index.find(clause.words.text);
  if (clause.words.text.some(isHangul)) return readKorean(clause, hits);
  for (const region of regions(clause)) {
    const found = readRegion(clause, hits, region);
    if (found) return { ...found, hits, region, ...flags(hits, region) };
  }
  const whole: Span = [0, clause.words.text.length];
  return {
    root: undefined,
    act: undefined,
    chain: [],
    hits,
    firm: false,
    region: whole,
    ...flags(hits, whole),
  };
}

/** Korean puts what governs after what is governed: the frames are read from the end. */
function readKorean({ words }: Clause, hits: readonly Hit[]): Reading {
  const region: Span = [0, words.text.length];
  const chain: Hit[] = [];
  for (const hit of hits.toReversed()) {
    const { group } = hit.frame;
    if (group.role === 'report' || group.role === 'condition' || group.role === 'unsaid') continue;
    chain.push(hit);
    if (group.role === 'act' || settles(group)) break;
  }
  const force = settle(chain, true) ?? { root: undefined, act: undefined, chain: [], firm: false };
  return { ...force, hits, region, ...flags(hits, region) };
}

/** Where the predicate may stand, the likeliest first: after the actor, or between target and "by" the actor. */
function regions({ words, source, target }: Clause): Span[] {
  const end = words.text.length;
  const whole: Span = [0, end];
  if (!source) return target ? [[target[1], end], whole] : [whole];
  const after: Span[] = [...pastAside(words, source, target), [source[1], end]];
  if (!target || target[0] >= source[0]) return [...after, whole];
  const between: Span = [target[1], source[0]];
  const passive =
    PASSIVE.has(words.text[source[0] - 1] ?? '') || PASSIVE.has(words.text[source[0] - 2] ?? '');
  return passive ? [between, ...after, whole] : [...after, between, whole];
}

const PASSIVE = new Set(['by', 'from', 'in', 'when', 'after']);

/** "The president, in a meeting last March, agreed": the predicate stands after the second comma. */
function pastAside({ text }: Words, source: Span, target: Span | undefined): Span[] {
  if (text[source[1]] !== ',') return [];
  const close = text.indexOf(',', source[1] + 1);
  if (close < 0 || (target && target[0] > close + 12)) return [];
  return [[close + 1, Math.min(text.length, close + 6)]];
}

function readRegion(clause: Clause, hits: readonly Hit[], [from, to]: Span) {
  const pending: Hit[] = [];
  let alone: Hit | undefined;
  let last = from;
  for (const hit of hits) {
    if (hit.from < from) continue;
    if (hit.from >= to) break;
    if (isNamed(hit, clause, pending.length > 0)) continue;
    if (pending.length > 0 && hit.from - last > REACH_WORDS) break;
    if (isOverruled(clause, pending, hit)) pending.length = 0;
    last = hit.to;
    const { role } = hit.frame.group;
    if (role === 'report' || role === 'unsaid') continue;
    if (role === 'condition') {
      if (pending.length > 0) break;
      continue;
    }
    const bare = hit.frame.kind === 'noun' && !pending.some(({ frame }) => governs(frame));
    if (bare && (role === 'act' || settles(hit.frame.group))) {
      alone ??= hit;
      continue;
    }
    pending.push(hit);
    if (role === 'act' || settles(hit.frame.group)) break;
  }
  return settle(pending, true) ?? settle(alone ? [alone] : [], false);
}

/** "Was not aware of it but opposed": what was negated is over. */
const isOverruled = ({ words: { text } }: Clause, pending: readonly Hit[], { from }: Hit): boolean => {
  const negation = pending.at(-1);
  return (
    negation?.frame.group.role === 'negation' &&
    pending.length === 1 &&
    text.slice(negation.to, from).includes('but')
  );
};

const governs = ({ group }: Frame): boolean => group.role !== 'future' && group.role !== 'negation';

function settle(chain: readonly Hit[], firm: boolean) {
  const force = compose(chain.map(({ frame }) => frame.group));
  return force && { ...force, chain, firm };
}

/** Words inside the names of the parties are no predicates, but may be what an operator governs. */
function isNamed(hit: Hit, { source, target }: Clause, governed: boolean): boolean {
  if (source && inside(hit, source)) return true;
  return target !== undefined && inside(hit, target) && !governed;
}

const inside = (hit: Hit, [from, to]: Span): boolean => hit.from >= from && hit.to <= to;

function flags(hits: readonly Hit[], [from, to]: Span) {
  const has = (role: string): boolean =>
    hits.some((hit) => hit.frame.group.role === role && hit.from >= from && hit.from < to);
  return { negated: has('negation'), conditional: has('condition') };
}
