import { LineError } from '../lib/json-lines.ts';
import type { ArticleText } from '../model/article.ts';

/** @throws {LineError} where the line has no text to read */
export function readArticle(line: Record<string, unknown>, lang?: string | undefined): ArticleText {
  const { id, body } = line;
  if (typeof body !== 'string')
    throw new LineError(`Cannot read the article as 'body' must be text: got ${typeof body}`, {
      code: 'no-body',
    });
  return {
    id: String(id ?? ''),
    body,
    title: textOf(line['title']),
    lang: lang ?? textOf(line['lang']),
    publishedAt: textOf(line['publishedAt']),
    source: textOf(line['source']),
    url: textOf(line['url']),
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
