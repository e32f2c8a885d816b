import { parseArgs } from 'node:util';
import { answerLines, LineError } from '../lib/json-lines.ts';
import type { ArticleText } from '../model/article.ts';
import { gistOf } from '../stories/article-gist.ts';
import { createClusterer } from '../stories/clusterer.ts';
import { readRevisionMark } from '../wires/revision-marks.ts';
import { readArticle } from './read-article.ts';
import { readWords } from './read-words.ts';
import { UsageError, type Verb } from './verb.ts';

const USAGE =
  'cluster [--window HOURS]  < ARTICLES.jsonl   which articles tell one story, in order of arrival';
const HOUR_MS = 3_600_000;
const WEEK_HOURS = '168';

/** The story of each article, an article a line; see the contract of the command line. */
export const cluster: Verb = {
  usage: USAGE,
  async run(words, { input, output }) {
    const clusterer = createClusterer({ windowMs: windowHours(words) * HOUR_MS });
    let arrival = 0;
    const errors = await answerLines(input, output, (line) => {
      const article = readNamed(line);
      arrival = timeOf(article) ?? arrival;
      return {
        id: line['id'] ?? null,
        ...clusterer.place(gistOf(article, readRevisionMark(article)), arrival),
      };
    });
    return errors > 0 ? 1 : 0;
  },
};

function windowHours(words: readonly string[]): number {
  const options = { window: { type: 'string', default: WEEK_HOURS } } as const;
  const { window } = readWords(USAGE, () => parseArgs({ args: [...words], options })).values;
  const hours = Number(window);
  if (hours > 0 && Number.isFinite(hours)) return hours;
  throw new UsageError(`Cannot use --window as it must be a number of hours above 0: got '${window}'`);
}

/** @throws {LineError} where the line has no text to place or no id to be named by */
function readNamed(line: Record<string, unknown>): ArticleText {
  const { id } = line;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new LineError(`Cannot cluster as 'id' must be text: got ${typeof id}`, { code: 'no-id' });
  return readArticle(line);
}

/** Epoch ms; undefined where the article does not say when it came out. */
function timeOf({ publishedAt }: ArticleText): number | undefined {
  const at = Date.parse(publishedAt ?? '');
  return Number.isNaN(at) ? undefined : at;
}
