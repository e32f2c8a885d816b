import type { ActId, PloverRoot } from '../model/act.ts';
import type { FrameGroup } from '../model/frame.ts';

/** What a chain of frames amounts to, from the inside out. */
export interface Force {
  readonly root: PloverRoot | undefined;
  readonly act: ActId | undefined;
}

const FRIENDLY: ReadonlySet<PloverRoot> = new Set([
  'AGREE',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'CONSULT',
]);
/** What an order turns into the deed itself: "ordered the arrest", "ordered the release". */
const ORDERED: ReadonlySet<PloverRoot> = new Set([
  'YIELD',
  'COERCE',
  'ASSAULT',
  'ACCUSE',
  'MOBILIZE',
  'AID',
  'SANCTION',
]);
/** "Ready to strike" offers nothing. */
const HARMFUL: ReadonlySet<PloverRoot> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'THREATEN']);
/** Acts of a speaker who does what is promised in the saying of it. */
const KEPT: ReadonlySet<ActId> = new Set([
  'consult-meet',
  'cooperate-aid',
  'sanction-impose',
  'reject',
  'reaffirm',
  'praise-welcome',
  'condition',
  'threaten',
  'ease-concede',
]);

/** What stays itself when it is said of the future. */
const AS_SAID: ReadonlySet<ActId> = new Set(['sanction-impose', 'warn']);

/** Not to do these is to refuse as well: "will not suspend the drills". */
const STEADY: ReadonlySet<PloverRoot> = new Set(['REQUEST', 'SANCTION']);

type Rule = (group: FrameGroup, inner: Force | undefined) => Force | undefined;

const itself = (group: FrameGroup): Force => ({ root: group.root, act: group.act });

const promise: Rule = (group, inner) => {
  if (!inner?.root) return inner?.act ? { root: group.root ?? 'AGREE', act: inner.act } : commitAlone(group);
  if (inner.root === 'ACCUSE' || inner.root === 'REJECT' || inner.root === 'REQUEST') return inner;
  if (group.act === 'agree-accept') return itself(group);
  // To cut something that no frame knows: "would cut its output".
  if (inner.root === 'SANCTION' && inner.act === undefined) return { root: 'THREATEN', act: 'announce-plan' };
  if (!FRIENDLY.has(inner.root))
    return { root: 'THREATEN', act: inner.act && AS_SAID.has(inner.act) ? inner.act : 'threaten' };
  if (inner.root === 'SUPPORT' && group.role === 'commit') return inner;
  return { root: 'AGREE', act: inner.act && KEPT.has(inner.act) ? inner.act : 'announce-plan' };
};

const commitAlone = (group: FrameGroup): Force | undefined =>
  group.role === 'future' ? { root: 'AGREE', act: undefined } : itself(group);

/** How each role changes the force of what it governs; undefined says nothing on its own. */
const RULES: Readonly<Record<FrameGroup['role'], Rule>> = {
  act: itself,
  begin: (_group, inner) => inner,
  report: (_group, inner) => inner,
  condition: (_group, inner) => inner,
  unsaid: (_group, inner) => inner,
  tone: (_group, inner) => inner,
  sense: (_group, inner) => inner,
  commit: promise,
  future: promise,
  offer: (_group, inner) => {
    if (inner?.root && HARMFUL.has(inner.root)) return { root: 'THREATEN', act: 'threaten' };
    return { root: 'AGREE', act: inner?.act && inner.act !== 'consult-meet' ? inner.act : 'offer-dialogue' };
  },
  refuse: itself,
  demand: itself,
  urge: itself,
  threaten: itself,
  lift: itself,
  order: (group, inner) => (inner?.root && ORDERED.has(inner.root) ? inner : itself(group)),
  cut: (group, inner) => {
    if (inner?.root && !FRIENDLY.has(inner.root)) return { root: 'YIELD', act: 'ease-concede' };
    return { root: group.root, act: inner?.root ? 'sanction-impose' : undefined };
  },
  fail: (group, inner) =>
    inner?.root && !FRIENDLY.has(inner.root) ? { root: 'YIELD', act: inner.act } : itself(group),
  negation: (_group, inner) => {
    if (!inner?.root) return inner?.act ? inner : { root: 'REJECT', act: undefined };
    if (inner.root === 'REJECT') return { root: 'AGREE', act: 'agree-accept' };
    if (FRIENDLY.has(inner.root) || STEADY.has(inner.root)) return { root: 'REJECT', act: 'reject' };
    return { root: 'SUPPORT', act: undefined };
  },
};

/** Applies a chain of frames, outermost first: "refused | to lift | sanctions" is REJECT. */
export function compose(chain: readonly FrameGroup[]): Force | undefined {
  return chain.reduceRight<Force | undefined>((inner, group) => RULES[group.role](group, inner), undefined);
}

/** Those whose force is settled whatever follows. */
export const settles = ({ role }: FrameGroup): boolean =>
  role === 'refuse' || role === 'demand' || role === 'urge' || role === 'threaten' || role === 'lift';
