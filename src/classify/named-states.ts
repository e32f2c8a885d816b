import type { Place, PlaceIndex } from './places.ts';
import { cutWords } from './words.ts';

/** A state with the words on either side of its name. */
export interface NamedState {
  readonly code: string;
  readonly term: Place['term'];
  readonly before: string;
  /** Up to the next state named. */
  readonly after: string;
}

/** "with the United States", "in Geneva": a companion or a place, seldom a target. */
const COMPANION = 0.2;
const SCENE = 0.12;
/** "In Oman": a place, though at times the matter itself. */
const WHERE = 0.3;
/** "Would discuss the matter with the United States": whom one meets is no mere companion. */
const MET =
  /\b(?:discuss(?:ed)?|meet|met|consult(?:ed)?|negotiated?|confer(?:red)?|talked?)\b[^.,]{0,30}\bwith\s(?:the\s)?$/;
/** "Ready for talks with Peru": a companion at times, oftener whom one speaks of. */
const TALKS = /\b(?:talks|dialogue|negotiations?|contacts?)\s(?:\w+\s)?with\s(?:the\s)?$/;
const WITH_TALKS = 0.5;
/** The United Nations is oftener a stage than a target, and a word of two meanings a weak witness. */
const STAGE = 0.35;
const SHARED = 0.4;

/** A dateline tells where the writer sits; seas and agencies bear the names of states. Bounded: a line of capitals is no dateline. */
const DATELINE = /^[A-Z][A-Z .,'-]{1,80}(?:, [A-Z][a-z]+\.? \d{1,2})?\s*\([^)]{2,20}\)\s*(?:--|-|—|=)\s*/gm;
const GEOGRAPHY =
  /\b(?:Korean (?:Peninsula|War|Central News Agency)|Sea of Japan|(?:South|East) China Sea|Taiwan Strait|Persian Gulf|Gulf of Mexico|Russian roulette|Turkish baths?)\b/g;

/** Two states in one name. */
const KOREAS = /\b(?:South and North Korea|North and South Korea|(?:the two|both|two) Koreas)\b/g;

/** The states that a text names, but for datelines and geography. */
export function namedStates(written: string, places: PlaceIndex): NamedState[] {
  const text = written
    .replace(DATELINE, '')
    .replace(GEOGRAPHY, ' ')
    .replace(KOREAS, 'South Korea and North Korea');
  const words = cutWords(text);
  const found = places.find(words, text);
  const named: NamedState[] = [];
  for (const [i, { code, term, from, to }] of found.entries()) {
    const [start = 0, end = 0] = [words.start[from], words.end[to - 1]];
    const next = found[i + 1];
    const after = text.slice(end, next ? words.start[next.from] : end);
    const last = named.at(-1);
    // "With Peru and Chile": what stands before the first holds for those beside it.
    const before =
      last && JOINED.test(last.after)
        ? last.before
        : text.slice(Math.max(0, start - BEFORE_CHARS), start).toLowerCase();
    named.push({ code, term, before, after });
  }
  return named;
}

const BEFORE_CHARS = 45;
/** Between states named side by side: "China and Russia", "Seoul's and Tokyo's". */
export const JOINED = /^(?:['’]s)?\s*(?:,|and|, and|&)\s*(?:the\s)?$/;

/** What a naming of a state counts for as a target, 0 to 1. */
export function roleWeight({ code, term, before }: NamedState): number {
  if (MET.test(before)) return 1;
  if (TALKS.test(before)) return WITH_TALKS;
  if (/\b(?:with|alongside|through|via)\s(?:the\s)?$/.test(before)) return COMPANION;
  if (term.kind === 'capital' && /\b(?:in|at|near|outside|through)\s(?:\w+\s)?$/.test(before)) return SCENE;
  if (term.kind === 'name' && /\b(?:in|at|near|outside|through)\s(?:the\s)?$/.test(before)) return WHERE;
  if (code === 'UN') return STAGE;
  return term.shared && term.kind !== 'name' ? SHARED : 1;
}
