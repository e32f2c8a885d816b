import type { ScoredTopic, TopicRule } from '../model/topic.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Place } from './places.ts';
import type { Words } from './words.ts';

/** What a text is made of, as the topics look at it. */
export interface TopicText {
  readonly text: string;
  readonly words: Words;
  readonly places: readonly Place[];
}

/** A topic with the terms that were found. */
export interface FoundTopic extends ScoredTopic {
  readonly terms: readonly string[];
}

interface Term {
  readonly written: string;
  /** All of these must be in the text. */
  readonly parts: readonly string[];
}

interface Rule {
  readonly id: string;
  readonly terms: readonly Term[];
  readonly exclusions: readonly string[];
}

const HANGUL = /\p{sc=Hangul}/u;
/** Chance that a text with one term of the topic is on it; each further term cuts the rest likewise. */
const ONE_TERM = 0.75;

/** Finds the topics of config/topics.yaml in a text. */
export class TopicIndex {
  readonly #index = new PhraseIndex<string>();
  readonly #korean = new Set<string>();
  readonly #rules: readonly Rule[];
  readonly #byPart = new Map<string, Rule[]>();

  constructor(topics: readonly TopicRule[]) {
    this.#rules = topics.map(({ id, terms, exclusions }) => ({
      id,
      terms: terms.map((written) => ({ written, parts: written.split('+').map((part) => part.trim()) })),
      exclusions,
    }));
    for (const rule of this.#rules)
      for (const part of [...rule.terms.flatMap(({ parts }) => parts), ...rule.exclusions])
        this.#learn(part, rule);
  }

  /** Topics of the text, most likely first. */
  find({ text, words, places }: TopicText): FoundTopic[] {
    const present = new Set(places.map(({ code }) => `@${code}`));
    for (const { values } of this.#index.find(words.text)) for (const part of values) present.add(part);
    if (HANGUL.test(text)) for (const part of this.#korean) if (text.includes(part)) present.add(part);
    if (present.size === 0) return [];
    const rules = new Set([...present].flatMap((part) => this.#byPart.get(part) ?? []));
    return [...rules]
      .flatMap((rule) => score(rule, present))
      .sort((a, b) => b.p - a.p || (a.id < b.id ? -1 : 1));
  }

  #learn(part: string, rule: Rule): void {
    const rules = this.#byPart.get(part) ?? [];
    if (!rules.includes(rule)) this.#byPart.set(part, [...rules, rule]);
    if (rules.length > 0 || part.startsWith('@')) return;
    if (HANGUL.test(part)) this.#korean.add(part);
    else this.#index.add(part, part, true);
  }
}

function score({ id, terms, exclusions }: Rule, present: ReadonlySet<string>): FoundTopic[] {
  const found = terms.filter(({ parts }) => parts.every((part) => present.has(part)));
  if (found.length === 0 || exclusions.some((part) => present.has(part))) return [];
  return [{ id, p: 1 - (1 - ONE_TERM) ** found.length, terms: found.map(({ written }) => written) }];
}
