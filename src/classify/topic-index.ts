import type { ScoredTopic, TopicRule } from '../model/topic.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Place } from './places.ts';
import type { Words } from './words.ts';

/** What a text is made of, as the topics look at it. */
export interface TopicText {
  readonly text: string;
  readonly words: Words;
  readonly places: readonly Place[];
  /** The states between which it is said, where that is known: they count as named. */
  readonly parties?: ReadonlySet<string> | undefined;
}

/** A topic with the terms that were found. */
export interface FoundTopic extends ScoredTopic {
  readonly terms: readonly string[];
}

interface Term {
  readonly rule: Rule;
  readonly written: string;
  /** All of these must be in the text. */
  readonly parts: readonly string[];
  /** Whether states are all that it asks for. */
  readonly isPair: boolean;
}

interface Rule {
  readonly id: string;
  readonly exclusions: readonly string[];
}

const HANGUL = /\p{sc=Hangul}/u;
/** Chance that a text with one term of the topic is on it; each further term cuts the rest likewise. */
const ONE_TERM = 0.75;

/** "In Beijing", "through the United Nations" tell where and how, seldom what. */
function isScene({ term, from }: Place, { text }: Words): boolean {
  const before = text[from - 1] === 'the' ? text[from - 2] : text[from - 1];
  return THROUGH.has(before ?? '') || (term.kind === 'capital' && SCENE.has(before ?? ''));
}
/** "Firms in China": where something is, not one of two that deal with each other. */
function isSeat({ term, from }: Place, { text }: Words): boolean {
  if (term.kind !== 'name') return false;
  const at = text[from - 1] === 'the' ? from - 2 : from - 1;
  return text[at] === 'in';
}
const THROUGH: ReadonlySet<string> = new Set(['through', 'via']);
const NONE: ReadonlySet<string> = new Set();
const SCENE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside']);

/** Finds the topics of config/topics.yaml in a text. */
export class TopicIndex {
  readonly #index = new PhraseIndex<string>();
  readonly #korean = new Set<string>();
  readonly #termsByPart = new Map<string, Term[]>();

  constructor(topics: readonly TopicRule[]) {
    for (const { id, terms, exclusions } of topics) {
      const rule: Rule = { id, exclusions };
      for (const written of terms) {
        const parts = written.split('+').map((part) => part.trim());
        const isPair = parts.length > 1 && parts.every((part) => part.startsWith('@'));
        const term = { rule, written, parts, isPair };
        for (const part of term.parts) this.#learn(part).push(term);
      }
      for (const part of exclusions) this.#learn(part);
    }
  }

  /** Topics of the text, most likely first. */
  find({ text, words, places, parties = NONE }: TopicText): FoundTopic[] {
    const present = new Set<string>();
    for (const code of parties) present.add(`@${code}`);
    const actors = new Set<string>();
    for (const place of places) {
      if (isScene(place, words)) continue;
      present.add(`@${place.code}`);
      if (!isSeat(place, words)) actors.add(`@${place.code}`);
    }
    for (const code of parties) actors.add(`@${code}`);
    for (const { values } of this.#index.find(words.text)) for (const part of values) present.add(part);
    if (HANGUL.test(text)) for (const part of this.#korean) if (text.includes(part)) present.add(part);
    const found = new Map<Rule, Set<string>>();
    for (const part of present)
      for (const term of this.#termsByPart.get(part) ?? []) {
        if (term.parts.length > 1 && !term.parts.every((one) => present.has(one))) continue;
        if (term.isPair && !term.parts.every((one) => actors.has(one))) continue;
        const written = found.get(term.rule);
        if (written) written.add(term.written);
        else found.set(term.rule, new Set([term.written]));
      }
    if (found.size === 0) return [];
    return [...found]
      .filter(([{ exclusions }]) => !exclusions.some((part) => present.has(part)))
      .map(([{ id }, terms]) => ({ id, p: 1 - (1 - ONE_TERM) ** terms.size, terms: [...terms] }))
      .sort((a, b) => b.p - a.p || (a.id < b.id ? -1 : 1));
  }

  /** The terms a part belongs to; new parts are looked for from now on. */
  #learn(part: string): Term[] {
    const known = this.#termsByPart.get(part);
    if (known) return known;
    const terms: Term[] = [];
    this.#termsByPart.set(part, terms);
    if (part.startsWith('@')) return terms;
    if (HANGUL.test(part)) this.#korean.add(part);
    else this.#index.add(part, part, true);
    return terms;
  }
}
