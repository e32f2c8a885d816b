import type { PlaceIndex } from './places.ts';
import type { Words } from './words.ts';

/** Of whom a sentence that somebody says speaks, and how: what tells a plan from a charge where no word does. */
export interface SaidClause {
  readonly subject: SubjectKind;
  /** The first helping verb: "will", "must", "had"; `none` where the main verb stands alone. */
  readonly helper: string;
  /** Where the predicate begins: the word after the helper; 0 where there is none. */
  readonly predicate: number;
  /** The word after the helper and its adverbs. */
  readonly head: string;
  readonly negated: boolean;
}

/**
 * `we` the speaker by pronoun; `own` the speaker's state; `pronoun` a third person, in reported speech mostly the
 * speaker; `other` another state; `you`; `there` nobody; `thing` anything else; `none` an order or a bare phrase.
 */
export type SubjectKind = 'we' | 'own' | 'pronoun' | 'other' | 'you' | 'there' | 'both' | 'thing' | 'none';

const HELPERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    will: 'will',
    "'ll": 'will',
    shall: 'will',
    would: 'would',
    "'d": 'would',
    can: 'can',
    could: 'could',
    may: 'may',
    might: 'may',
    must: 'must',
    should: 'should',
    is: 'is',
    are: 'is',
    am: 'is',
    "'m": 'is',
    "'re": 'is',
    "'s": 'is',
    was: 'was',
    were: 'was',
    has: 'has',
    have: 'has',
    "'ve": 'has',
    had: 'had',
    do: 'do',
    does: 'do',
    did: 'did',
  }),
);
/** A subject is named within so many words of a clause's beginning. */
const SUBJECT_WORDS = 16;
const FIRST_PERSON = new Set(['we', 'i', 'our', 'my', 'us']);
const THIRD_PERSON = new Set(['it', 'he', 'she', 'they', 'its', 'his', 'her', 'their']);
const BOTH = new Set(['both', 'sides', 'allies']);
const PARTIES =
  /^(?:sides|countries|leaders|allies|ministers|nations|governments|presidents|neighbou?rs|koreas|capitals|militaries|teams|delegations|envoys|peoples)$/;

/** "The two ministers", not "the next two years". */
const isBoth = (text: readonly string[], at: number): boolean =>
  BOTH.has(text[at] ?? '') ||
  (text[at] === 'two' && (PARTIES.test(text[at + 1] ?? '') || PARTIES.test(text[at + 2] ?? '')));
const NOT = new Set(['not', 'never', 'no', 'nor', 'neither', 'nobody', 'nothing', 'none', 'hardly']);
/** Words before a subject that belong to an adverbial or a subordinate clause: the subject follows their comma. */
const LEADING = new Set(
  'in on at from by with for after before under as if unless when while since despite during amid although though until once without'.split(
    ' ',
  ),
);

/** Reads one sentence of what was said. `own` are the states behind the speaker. */
export function readSaidClause(
  words: Words,
  source: string,
  own: ReadonlySet<string>,
  places: PlaceIndex,
): SaidClause {
  const { text } = words;
  const from = subjectStart(text);
  const limit = Math.min(text.length, from + SUBJECT_WORDS);
  let at = from;
  while (at < limit && !isHelper(text, at)) at++;
  const found = at < limit;
  const helper = found ? (HELPERS.get(text[at] ?? '') ?? 'none') : 'none';
  const end = found ? at : Math.min(text.length, from + 4);
  const after = text.slice(at + 1, at + 4);
  const negated =
    text.slice(from, end).some((word) => NOT.has(word)) || after.slice(0, 2).some((w) => NOT.has(w));
  return {
    subject: subjectOf(words, source, [from, end], own, places, found),
    helper,
    predicate: found ? at + 1 : 0,
    head: found
      ? (after.find((word) => !NOT.has(word) && !word.endsWith('ly')) ?? '')
      : (text[from + 1] ?? ''),
    negated,
  };
}

/** "'s" helps only where a noun does not follow at once: "there's", "it's". */
const isHelper = (text: readonly string[], at: number): boolean => {
  const word = text[at] ?? '';
  // "On May 22".
  if (word === 'may' && /^\p{N}/u.test(text[at + 1] ?? '')) return false;
  if (word === "'s") return /^(?:there|it|he|she|that|what|this)$/.test(text[at - 1] ?? '');
  return HELPERS.has(word);
};

function subjectStart(text: readonly string[]): number {
  const opening = text[0] === '"' || text[0] === '“' ? 1 : 0;
  if (!LEADING.has(text[opening] ?? '')) return opening;
  const comma = text.indexOf(',', opening);
  return comma > 0 && comma < SUBJECT_WORDS ? comma + 1 : opening;
}

function subjectOf(
  words: Words,
  source: string,
  [from, end]: readonly [number, number],
  own: ReadonlySet<string>,
  places: PlaceIndex,
  helped: boolean,
): SubjectKind {
  const { text } = words;
  const first = text[from] ?? '';
  for (let at = from; at < Math.min(end, from + 5); at++) if (FIRST_PERSON.has(text[at] ?? '')) return 'we';
  if (THIRD_PERSON.has(first)) return 'pronoun';
  if (first === 'you' || first === 'your') return 'you';
  if (first === 'there') return 'there';
  const named = places.find(
    { text: text.slice(from, end), start: words.start.slice(from, end), end: words.end.slice(from, end) },
    source,
  );
  const [state] = named;
  if (state) return own.has(state.code) ? 'own' : 'other';
  if (isOwnBody(text, from)) return 'own';
  for (let at = from; at < Math.min(end, from + 4); at++) if (isBoth(text, at)) return 'both';
  return helped ? 'thing' : 'none';
}

/** "The government", "his ministry" in what somebody says, without a state's name: the speaker's. */
const isOwnBody = (text: readonly string[], from: number): boolean =>
  OWNERS.has(text[from] ?? '') && (BODIES.has(text[from + 1] ?? '') || BODIES.has(text[from + 2] ?? ''));

const OWNERS = new Set(['the', 'his', 'her', 'its', 'their']);
const BODIES = new Set(
  'government administration ministry kingdom country nation bloc agency organization organisation department military army navy cabinet commission'.split(
    ' ',
  ),
);
