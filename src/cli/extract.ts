import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPeople } from '../config/people-files.ts';
import { readSettings } from '../config/settings.ts';
import { answerLines } from '../lib/json-lines.ts';
import { indexPeople } from '../people/people-index.ts';
import { loadAnalyser } from './analyser.ts';
import { readArticle } from './read-article.ts';
import { readWords } from './read-words.ts';
import { UsageError, type Verb } from './verb.ts';

const USAGE =
  'extract [--people FILE] [--lang en|ko]  < ARTICLES.jsonl   who said what to whom in each article';

/** Who said what, an article a line; see the contract of the command line. */
export const extract: Verb = {
  usage: USAGE,
  async run(words, terminal) {
    const { people, lang } = optionsOf(words);
    const { configDir } = readSettings();
    const analyse = loadAnalyser(configDir, indexPeople(readPeople(people ?? join(configDir, 'people'))));
    const errors = await answerLines(terminal.input, terminal.output, (line) => {
      const article = readArticle(line, lang);
      return { id: line['id'] ?? null, ...analyse(article) };
    });
    return errors > 0 ? 1 : 0;
  },
};

function optionsOf(words: readonly string[]) {
  const options = { people: { type: 'string' }, lang: { type: 'string' } } as const;
  const { people, lang } = readWords(USAGE, () => parseArgs({ args: [...words], options })).values;
  if (lang !== undefined && lang !== 'en' && lang !== 'ko')
    throw new UsageError(`Cannot use --lang as it must be en or ko: got '${lang}'`);
  return { people, lang };
}
