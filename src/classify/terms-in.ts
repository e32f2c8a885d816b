import type { Lexicons } from './evidence.ts';
import type { FoundTopic } from './topic-index.ts';
import { cutWords } from './words.ts';

/** The topics that a text has terms of, most likely first. */
export function termsIn(text: string, { topics, places }: Lexicons): readonly FoundTopic[] {
  const words = cutWords(text);
  return topics.find({ text, words, places: places.find(words, text) });
}
