import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { run } from '../../src/cli/run.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { ArticleText } from '../../src/model/article.ts';
import { STORY_PEOPLE } from '../support/story-fixtures.ts';

export interface StoryReader {
  readonly name: string;
  /** Answers in the order of the texts. */
  readonly analyse: (texts: readonly ArticleText[]) => Promise<readonly Analysis[]>;
}

/** Finds nothing: what silence scores. */
export const silence: StoryReader = {
  name: 'nobody',
  analyse: async (texts) => texts.map(() => ({ lang: 'en', diplomatic: 0, topics: [], statements: [] })),
};

const analysis = z.custom<Analysis>(
  (answer) =>
    typeof answer === 'object' &&
    answer !== null &&
    'statements' in answer &&
    Array.isArray(answer.statements),
  'must be an analysis',
);

/** The `extract` verb, in this process, with the stories' own people. */
export const extractVerb: StoryReader = {
  name: 'extract',
  analyse: async (texts) => {
    const output = new PassThrough();
    const errors = new PassThrough();
    const printed = text(output);
    const complaints = text(errors);
    const input = Readable.from(texts.map((one) => `${JSON.stringify(one)}\n`));
    const exitCode = await run(['extract', '--people', STORY_PEOPLE], { input, output, errors });
    output.end();
    errors.end();
    const lines = (await printed).trim().split('\n');
    if (exitCode !== 0 || lines.length !== texts.length)
      throw new Error(
        `Cannot score as extract must answer ${texts.length} lines: got ${lines.length}, exit ${exitCode}\n${await complaints}`,
      );
    return lines.map((line) => analysis.parse(JSON.parse(line)));
  },
};
