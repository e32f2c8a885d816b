import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPeople } from '../config/people-files.ts';
import { readSettings } from '../config/settings.ts';
import { answerLines, LineError } from '../lib/json-lines.ts';
import type { ArticleText } from '../model/article.ts';
import { indexPeople } from '../people/people-index.ts';
import { loadAnalyser } from './analyser.ts';
import { UsageError, type Verb } from './verb.ts';

const USAGE = 'extract [--people FILE] [--lang en|ko]';

/** Who said what, an article a line; see the contract of the command line. */
export const extract: Verb = {
  usage: USAGE,
  async run(words, terminal) {
    const { people, lang } = readWords(words);
    const { configDir } = readSettings();
    const analyse = loadAnalyser(configDir, indexPeople(readPeople(people ?? join(configDir, 'people'))));
    const errors = await answerLines(terminal.input, terminal.output, (line) => {
      const article = readArticle(line, lang);
      return { id: line['id'] ?? null, ...analyse(article) };
    });
    return errors > 0 ? 1 : 0;
  },
};

interface Words {
  readonly people: string | undefined;
  readonly lang: string | undefined;
}

function readWords(words: readonly string[]): Words {
  const { people, lang } = parseWords(words);
  if (lang !== undefined && lang !== 'en' && lang !== 'ko')
    throw new UsageError(`Cannot use --lang as it must be en or ko: got '${lang}'`);
  return { people, lang };
}

function parseWords(words: readonly string[]): Words {
  const options = { people: { type: 'string' }, lang: { type: 'string' } } as const;
  try {
    const { people, lang } = parseArgs({ args: [...words], options }).values;
    return { people, lang };
  } catch (cause) {
    throw new UsageError(`Cannot extract as it is called '${USAGE}': ${String(cause)}`, { cause });
  }
}

/** @throws {LineError} where the line has no text to read */
function readArticle(line: Record<string, unknown>, lang: string | undefined): ArticleText {
  const { id, body } = line;
  if (typeof body !== 'string')
    throw new LineError(`Cannot extract as 'body' must be text: got ${typeof body}`, { code: 'no-body' });
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
