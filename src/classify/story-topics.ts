import type { ArticleText } from '../model/article.ts';
import type { Lexicons } from './evidence.ts';
import { cutWords } from './words.ts';

/** What a story as a whole is about. */
export interface StoryTopics {
  /** The topics its title and paragraphs return to most. */
  readonly main: ReadonlySet<string>;
}

const TITLE = 3;
const LEAD = 1.5;
/** A topic heard nearly as often as the first belongs to the story as well. */
const NEARLY = 0.75;

/** Hears each topic once a paragraph, the title and the lead louder. */
export function storyTopics({ title = '', body }: ArticleText, lexicons: Lexicons): StoryTopics {
  const heard = new Map<string, number>();
  const hear = (text: string, weight: number): void => {
    const words = cutWords(text);
    const topics = lexicons.topics.find({ text, words, places: lexicons.places.find(words, text) });
    for (const { id } of topics) heard.set(id, (heard.get(id) ?? 0) + weight);
  };
  hear(title, TITLE);
  const paragraphs = body.split(/\n+/).filter((paragraph) => paragraph !== '');
  for (const [i, paragraph] of paragraphs.entries()) hear(paragraph, i === 0 ? LEAD : 1);
  const most = Math.max(0, ...heard.values());
  return { main: new Set([...heard].filter(([, weight]) => weight >= most * NEARLY).map(([id]) => id)) };
}
