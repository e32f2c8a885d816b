import type { Place, PlaceIndex } from './places.ts';
import { cutWords } from './words.ts';

/** A state with the words on either side of its name. */
export interface NamedState {
  readonly code: string;
  readonly term: Place['term'];
  readonly before: string;
  /** Up to the next state named, or a few words. */
  readonly after: string;
}

/** "with the United States", "in Geneva": a companion or a place, seldom a target. */
const COMPANION = 0.2;
const SCENE = 0.12;
/** "In Oman": a place, though at times the matter itself. */
const WHERE = 0.3;
/** "Would discuss the matter with the United States": whom one meets is no mere companion. */
const MET =
  /\b(?:discuss(?:ed)?|meet|met|consult(?:ed|ing)?|conclude|concluding|sign|negotiated?|confer(?:red)?|talked?)\b[^.,]{0,30}\bwith\s(?:the\s)?$/;
/** "Ready for talks with Peru": a companion at times, oftener whom one speaks of. */
const TALKS =
  /\b(?:talks|dialogue|negotiations?|contacts?|consultations?|(?:its|our)\s(?:\S+\s){0,3}(?:treaty|alliance|ties|relations|partnership))\s(?:\w+\s)?with\s(?:the\s)?$/;
const WITH_TALKS = 0.5;
/** "Told reporters after talks with his Peruvian counterpart": when it was said. */
const ASIDE =
  /\b(?:after|during|following|before|on the sidelines of)\s(?:\S+\s){0,3}(?:talks|meeting|summit|call|dinner)\s(?:\w+\s)?with\s(?:(?:the|his|her|its|their)\s)?$/;
/** "Held in Peru", "jailed in Lima": who holds somebody does so at home. */
const HELD = /\b(?:detained|held|jailed|imprisoned|arrested|executed)\s(?:\w+ly\s)?in\s(?:the\s)?$/;
/** "At Peru's reactor": no mere place. */
const OWNER = /^['’]s\b/;
/** "A visit to Peru by the Chilean envoy": it was Chile's. */
const VISITED = /\b(?:visit|trip|travel)\sto\s(?:the\s)?$/;
const BY = /^\sby\b/;
/** "Would first consult Peru". */
const CONSULTED = /\bconsult\s(?:the\s)?$/;
/** "The Peruvian side" of a border. */
const SIDE = /^\sside\b/;
/** The United Nations is oftener a stage than a target, and a word of two meanings a weak witness. */
const STAGE = 0.35;
const SHARED = 0.4;

/** A dateline tells where the writer sits; seas and agencies bear the names of states. Bounded: a line of capitals is no dateline. */
const DATELINE = /^[A-Z][A-Z .,'/-]{1,80}(?:, [A-Z][a-z]+\.? \d{1,2})?\s*\([^)]{2,20}\)\s*(?:--|-|—|=)\s*/gm;
const GEOGRAPHY =
  /\b(?:Korean (?:Peninsula|War|Central News Agency)|Peace and Security Council|Sea of Japan|(?:South|East) China Sea|Taiwan Strait|Persian Gulf|Gulf of Mexico|Russian roulette|Turkish baths?)\b/g;

/** Two states in one name. */
const KOREAS = /\b(?:South and North Korea|North and South Korea|(?:the two|both|two) Koreas)\b/g;

/** The table of states has it written out or with points. */
const SHORT = /\bEU\b/g;

/** "The Philippines' support". */
const PLURAL_OWNER = /(?<=s)['’](?=\s)/g;

/** The states that a text names, but for datelines and geography. */
export function namedStates(written: string, places: PlaceIndex): NamedState[] {
  const text = written
    .replace(DATELINE, '')
    .replace(GEOGRAPHY, ' ')
    .replace(KOREAS, 'South Korea and North Korea')
    .replace(PLURAL_OWNER, "'s")
    .replace(SHORT, 'European Union');
  const words = cutWords(text);
  const found = places.find(words, text);
  const named: NamedState[] = [];
  for (const [i, { code, term, from, to }] of found.entries()) {
    const [start = 0, end = 0] = [words.start[from], words.end[to - 1]];
    const next = found[i + 1];
    const after = text.slice(end, next ? words.start[next.from] : end + AFTER_CHARS);
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
const AFTER_CHARS = 20;
/** Between states named side by side: "China and Russia", "Seoul's and Tokyo's". */
export const JOINED = /^(?:['’]s)?\s*(?:,|and|, and|&|[-–/])\s*(?:the\s)?$/;

/** What a naming of a state counts for as a target, 0 to 1. */
export function roleWeight({ code, term, before, after }: NamedState): number {
  if (ASIDE.test(before)) return COMPANION;
  if ([MET, HELD, CONSULTED].some((one) => one.test(before))) return 1;
  if (VISITED.test(before) && BY.test(after)) return WHERE;
  if (SIDE.test(after) && /\bon the\s$/.test(before)) return SCENE;
  if (TALKS.test(before)) return WITH_TALKS;
  if (/\b(?:with|alongside|through|via)\s(?:(?:the|his|her|its|their)\s)?$/.test(before)) return COMPANION;
  if (term.kind === 'capital' && /\b(?:in|at|near|outside|through)\s(?:\w+\s)?$/.test(before)) return SCENE;
  if (
    term.kind === 'name' &&
    !OWNER.test(after) &&
    /\b(?:in|at|near|outside|through)\s(?:the\s)?$/.test(before)
  )
    return WHERE;
  if (code === 'UN') return STAGE;
  return term.shared && term.kind !== 'name' ? SHARED : 1;
}

/** The states that a text names side by side, run by run. */
export function runsOf(states: readonly NamedState[]): string[][] {
  const runs: string[][] = [];
  for (const [i, { code }] of states.entries()) {
    const last = runs.at(-1);
    if (last && JOINED.test(states[i - 1]?.after ?? '-')) last.push(code);
    else runs.push([code]);
  }
  return runs;
}
