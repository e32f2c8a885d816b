import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SentenceInput } from '../classify/sentence.ts';
import { readJudgement } from '../config/configuration.ts';
import { readPeople } from '../config/people-files.ts';
import { readSettings } from '../config/settings.ts';
import { answerLines, LineError } from '../lib/json-lines.ts';
import { lazily } from '../lib/lazily.ts';
import type { ArticleText } from '../model/article.ts';
import { type Span, spanText } from '../model/span.ts';
import { indexPeople } from '../people/people-index.ts';
import { loadClassifier } from './load-classifier.ts';
import { makeReader, type Reader } from './make-reader.ts';
import { readArticle } from './read-article.ts';
import { readWords } from './read-words.ts';
import type { Verb } from './verb.ts';

const USAGE =
  'classify [--config DIR] [--explain]  < SENTENCES.jsonl   acts, topics and diplomacy of each sentence;\n' +
  '         of each statement where a line has a body for its text';

export const classify: Verb = {
  usage: USAGE,
  async run(words, { input, output }) {
    const { config = readSettings().configDir, explain } = optionsOf(words);
    const classifier = loadClassifier(config);
    const reader = lazily(() => {
      const people = indexPeople(readPeople(join(config, 'people')));
      return makeReader(readJudgement({ DEMARCHE_CONFIG_DIR: config }), people);
    });
    const errors = await answerLines(input, output, (line) => ({
      id: line['id'] ?? null,
      ...(typeof line['body'] === 'string'
        ? judgedArticle(readArticle(line), reader(), { explain })
        : classifier.sentence(readSentence(line), { explain })),
    }));
    return errors > 0 ? 1 : 0;
  },
};

/** An article's statements, with why where that is asked. */
function judgedArticle(article: ArticleText, { analyse, explain }: Reader, options: { explain: boolean }) {
  const analysis = analyse(article);
  const { diplomatic, topics, statements } = analysis;
  const explained = options.explain ? explain(article, statements) : [];
  return {
    diplomatic,
    topics,
    statements: statements.map(({ segments, from, to, acts, ...statement }, i) => ({
      segments,
      text: segments.map((span) => spanText(article.body, span)).join(' … '),
      speaker: statement.speaker.text,
      from,
      to,
      acts,
      topics: statement.topics,
      diplomatic: statement.diplomatic,
      ...(options.explain ? { why: explained[i]?.why.map(({ of, text }) => `${of}: ${text}`) } : {}),
    })),
  };
}

function optionsOf(words: readonly string[]) {
  const options = { config: { type: 'string' }, explain: { type: 'boolean', default: false } } as const;
  return readWords(USAGE, () => parseArgs({ args: [...words], options })).values;
}

function readSentence({ text, title, source, target }: Record<string, unknown>): SentenceInput {
  if (typeof text !== 'string')
    throw new LineError(`Cannot classify the line as 'text' must be a string: got ${typeof text}`, {
      code: 'no-text',
    });
  return {
    text,
    title: typeof title === 'string' ? title : undefined,
    source: readSpan(source, 'source'),
    target: readSpan(target, 'target'),
  };
}

function readSpan(value: unknown, name: string): Span | undefined {
  if (value === undefined || value === null) return undefined;
  const [start, end]: unknown[] = Array.isArray(value) ? value : [];
  if (typeof start === 'number' && typeof end === 'number') return [start, end];
  throw new LineError(
    `Cannot classify the line as '${name}' must be [start, end]: got ${JSON.stringify(value)}`,
    {
      code: 'bad-span',
    },
  );
}
