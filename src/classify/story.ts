import type { ArticleText } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Lexicons } from './evidence.ts';
import { type NamedState, namedStates, roleWeight } from './named-states.ts';
import { storyTopics } from './story-topics.ts';
import { termsIn } from './terms-in.ts';
import type { FoundTopic } from './topic-index.ts';

/** A paragraph longer than this is read in blocks: else the statements in it would cost its square. */
const BLOCK_CHARS = 8000;

/** The paragraph that a statement stands in. */
export interface StoryParagraph {
  readonly span: Span;
  readonly states: readonly NamedState[];
  readonly topics: readonly FoundTopic[];
}

/** How heavily and how often a story names a state. */
export interface StoryState {
  readonly weight: number;
  readonly count: number;
}

/** What every statement of an article is read against, each part found once and when first asked for. */
export class Story {
  readonly body: string;
  readonly title: string;
  readonly #lexicons: Lexicons;
  #topics: ReadonlySet<string> | undefined;
  #inTitle: readonly NamedState[] | undefined;
  #states: ReadonlyMap<string, StoryState> | undefined;
  /** The one asked for last: statements come in the order of the text. */
  #paragraph: StoryParagraph | undefined;

  constructor({ title = '', body }: ArticleText, lexicons: Lexicons) {
    this.title = title;
    this.body = body;
    this.#lexicons = lexicons;
  }

  /** The topics its title and paragraphs return to most. */
  get topics(): ReadonlySet<string> {
    this.#topics ??= storyTopics(this, this.#lexicons);
    return this.#topics;
  }

  get statesInTitle(): readonly NamedState[] {
    this.#inTitle ??= namedStates(this.title, this.#lexicons.places);
    return this.#inTitle;
  }

  /** The states of the whole body, in the order they are first named in. */
  get states(): ReadonlyMap<string, StoryState> {
    this.#states ??= tally(namedStates(this.body, this.#lexicons.places));
    return this.#states;
  }

  paragraphAt(at: number): StoryParagraph {
    const span = paragraphSpan(this.body, at);
    const last = this.#paragraph;
    if (last && last.span[0] === span[0] && last.span[1] === span[1]) return last;
    const text = this.body.slice(...span);
    const lexicons = this.#lexicons;
    this.#paragraph = {
      span,
      states: namedStates(text, lexicons.places),
      topics: termsIn(text, lexicons),
    };
    return this.#paragraph;
  }
}

function paragraphSpan(body: string, at: number): Span {
  const block = at - (at % BLOCK_CHARS);
  const least = Math.max(0, block - BLOCK_CHARS);
  const newline = body.slice(least, at + 1).lastIndexOf('\n');
  const most = block + 2 * BLOCK_CHARS;
  const next = body.slice(at, most).indexOf('\n');
  return [newline < 0 ? least : least + newline + 1, next < 0 ? Math.min(body.length, most) : at + next];
}

function tally(named: readonly NamedState[]): Map<string, StoryState> {
  const states = new Map<string, StoryState>();
  for (const place of named) {
    const { weight = 0, count = 0 } = states.get(place.code) ?? {};
    states.set(place.code, { weight: weight + roleWeight(place), count: count + 1 });
  }
  return states;
}
