import type { Draft } from '../draft.ts';
import type { Token } from '../token.ts';
import { type Phrase, subjectBefore } from './06-subjects.ts';
import { circumstancesOf } from './circumstances.ts';
import { verbStart } from './clause-subject.ts';
import { isComma, isDash } from './words.ts';

const DOCUMENTS = new Set(
  'statement commentary answer letter message communique communiqué remarks speech text release article declaration editorial reply note warning appeal'.split(
    ' ',
  ),
);

const RELEASED = new Set('released issued published gave sent made delivered posted carried'.split(' '));

/** Says that the whole of it stands below. */
const WHOLE = new Set('following follows titled entitled full below headlined'.split(' '));

/**
 * Who speaks in a document that the next paragraphs print without marks: "The ministry issued the
 * following statement:", "The following is a statement by Lena Orsk:". Nobody where nothing is announced.
 */
export function documentBegun(tokens: readonly Token[]): Phrase | undefined {
  if (tokens.at(-1)?.text !== ':') return undefined;
  const noun = tokens.findIndex(({ lower }) => DOCUMENTS.has(lower));
  if (noun < 0) return undefined;
  const released = tokens.findIndex(({ lower }) => RELEASED.has(lower));
  const isWhole = tokens.some(({ lower }) => WHOLE.has(lower));
  if (released >= 0 && released < noun) {
    const subject = subjectBefore(tokens, { group: verbStart(tokens, released) });
    if (subject.kind === 'phrase') return subject.phrase;
  }
  return isWhole ? authorAfter(tokens, noun) : undefined;
}

const MEETING = new Set('met spoke talked called held received hosted phoned'.split(' '));
const FIRST_PERSON = new Set('i we our us my'.split(' '));
const FARTHEST_MEETING = 20;

/** A read-out tells of a meeting and of those who met, and has no "we": they speak, not who issued it. */
export function tellsOfMeeting(paragraphs: readonly (readonly Token[])[]): boolean {
  const first = paragraphs[0]?.slice(0, FARTHEST_MEETING) ?? [];
  const meets = first.some(({ lower }) => MEETING.has(lower)) && first.some(({ lower }) => lower === 'with');
  return meets && !paragraphs.some((tokens) => tokens.some(({ lower }) => FIRST_PERSON.has(lower)));
}

/** "a statement (issued) | by Lena Orsk |, the foreign minister, …" */
function authorAfter(tokens: readonly Token[], noun: number): Phrase | undefined {
  const by = tokens.findIndex(({ lower }, i) => i > noun && (lower === 'by' || lower === 'from'));
  if (by < 0) return undefined;
  const end = tokens.findIndex(
    (token, i) => i > by && (isComma(token) || isDash(token) || token.text === ':' || ENDS.has(token.lower)),
  );
  return end > by + 1 ? { from: by + 1, to: end } : undefined;
}

const ENDS = new Set('on in at after regarding concerning about released issued carried'.split(' '));

/** The statement that a printed document is; its paragraphs are added as they come. */
export function documentDraft(
  tokens: readonly Token[],
  speaker: Phrase,
  place: Pick<Draft, 'paragraph' | 'sentence'>,
): Draft {
  const first = tokens[speaker.from];
  const last = tokens[speaker.to - 1];
  const { day } = circumstancesOf(tokens, {
    base: '',
    sieve: 'document',
    cue: { from: speaker.to, to: speaker.to },
    speaker,
    addressee: undefined,
    contents: [],
    inherited: false,
    via: [],
  });
  return {
    ...place,
    sieve: 'document',
    base: '',
    cue: undefined,
    mention: first && last && [first.start, last.end],
    addressee: undefined,
    segments: [],
    quotes: [],
    follows: undefined,
    via: [],
    day,
    medium: undefined,
    venue: undefined,
  };
}
