import type { RevisionKind } from '../model/revision.ts';
import { contained, SAME_SAYING, type Said, wordsOf } from './sayings.ts';

/** What became of a statement from one version of an article to the next. */
export type StatementChange<Before extends Said, After extends Said> =
  | { readonly kind: 'new'; readonly after: After }
  | { readonly kind: 'unchanged'; readonly before: Before; readonly after: After }
  /** The words or the speaker changed. */
  | { readonly kind: 'amended'; readonly before: Before; readonly after: After }
  /** Missing in the later version, which may be shorter: not taken back. */
  | { readonly kind: 'dropped'; readonly before: Before }
  | { readonly kind: 'retracted'; readonly before: Before };

/** Words in common from which two statements of a speaker are versions of one. */
const REWORDED = 0.5;
/** Fewer words than this may be said by two people by chance. */
const TELLING_WORDS = 5;

/** Changes of the later version's statements in their order, then what it no longer has. */
export function diffStatements<Before extends Said, After extends Said>(
  before: readonly Before[],
  after: readonly After[],
  revision: RevisionKind,
): StatementChange<Before, After>[] {
  if (revision === 'withdrawal')
    return before.map((statement) => ({ kind: 'retracted', before: statement }) as const);
  const partners = align(before, after, revision);
  const left = before.filter((statement) => ![...partners.values()].includes(statement));
  return [
    ...after.map((statement): StatementChange<Before, After> => {
      const earlier = partners.get(statement);
      if (!earlier) return { kind: 'new', after: statement };
      const kind = isUnchanged(earlier, statement, revision) ? 'unchanged' : 'amended';
      return { kind, before: earlier, after: statement };
    }),
    ...left.map((statement) => ({ kind: 'dropped', before: statement }) as const),
  ];
}

/** Pairs statements one to one: those most alike first, of equals those whose places are nearest. */
function align<Before extends Said, After extends Said>(
  before: readonly Before[],
  after: readonly After[],
  revision: RevisionKind,
): Map<After, Before> {
  const pairs = after
    .flatMap((later, at) =>
      before.map((earlier, place) => ({
        later,
        earlier,
        alike: contained(earlier.text, later.text) + (otherSpeaker(earlier, later) ? 0 : 0.1),
        apart: Math.abs(at - place),
      })),
    )
    .filter(({ earlier, later }) => areVersions(earlier, later, revision))
    .sort((a, b) => b.alike - a.alike || a.apart - b.apart);
  const partners = new Map<After, Before>();
  const taken = new Set<Before>();
  for (const { later, earlier } of pairs) {
    if (partners.has(later) || taken.has(earlier)) continue;
    partners.set(later, earlier);
    taken.add(earlier);
  }
  return partners;
}

/** One speaker's words reworded, or the same words given to another; a correction may have done both. */
function areVersions(earlier: Said, later: Said, revision: RevisionKind): boolean {
  const words = contained(earlier.text, later.text);
  if (!otherSpeaker(earlier, later)) return words >= REWORDED;
  if (Math.min(wordsOf(earlier.text).length, wordsOf(later.text).length) < TELLING_WORDS) return false;
  return words >= (revision === 'correction' ? REWORDED : SAME_SAYING);
}

/** A lead may cut, lengthen or smooth what was said; a correction means each word it changes. */
function isUnchanged(earlier: Said, later: Said, revision: RevisionKind): boolean {
  if (otherSpeaker(earlier, later)) return false;
  if (revision !== 'correction') return contained(earlier.text, later.text) >= SAME_SAYING;
  const [a, b] = [wordsOf(earlier.text).join(' '), wordsOf(later.text).join(' ')];
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

/** Surely two: other ids, or, where no registry holds them, other names. A pronoun is nobody else. */
function otherSpeaker(a: Said, b: Said): boolean {
  if (a.speakerId !== null && b.speakerId !== null) return a.speakerId !== b.speakerId;
  if (a.speakerId !== null || b.speakerId !== null) return false;
  const [left, right] = [familyName(a.speaker), familyName(b.speaker)];
  return left !== undefined && right !== undefined && left !== right;
}

const PRONOUN = /^(?:he|she|they|it|who|그|그는|그녀)$/i;

function familyName(speaker: string | null): string | undefined {
  if (speaker === null || PRONOUN.test(speaker.trim())) return undefined;
  return wordsOf(speaker).at(-1);
}
