import type { Lexicons } from './evidence.ts';
import { termsIn } from './terms-in.ts';

const TITLE = 3;
const LEAD = 1.5;
/** A topic heard nearly as often as the first belongs to the story as well. */
const NEARLY = 0.75;

/** The topics a story returns to most. Hears each topic once a paragraph, the title and the lead louder. */
export function storyTopics(
  { title, body }: { title: string; body: string },
  lexicons: Lexicons,
): ReadonlySet<string> {
  const heard = new Map<string, number>();
  const hear = (text: string, weight: number): void => {
    for (const { id } of termsIn(text, lexicons)) heard.set(id, (heard.get(id) ?? 0) + weight);
  };
  hear(title, TITLE);
  const paragraphs = body.split(/\n+/).filter((paragraph) => paragraph !== '');
  for (const [i, paragraph] of paragraphs.entries()) hear(paragraph, i === 0 ? LEAD : 1);
  const most = Math.max(0, ...heard.values());
  return new Set([...heard].filter(([, weight]) => weight >= most * NEARLY).map(([id]) => id));
}
