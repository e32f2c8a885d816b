import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { DemoWire } from '../config/demo-file.ts';
import { readAside } from '../config/read-aside.ts';
import { LineError, parseObject } from '../lib/json-lines.ts';
import { wireId } from '../model/wire.ts';
import { serveOnWires } from './on-wires.ts';
import { readWords } from './read-words.ts';
import { stopSignal } from './service.ts';
import { UsageError, type Verb } from './verb.ts';

const USAGE = `replay FILE [--speed N]   the service over recorded articles (JSON Lines as for \`extract\`, with
                          publishedAt and source), N times as fast as they came (default 60)`;

/** The clock starts at the first article's time and runs `speed` times as fast. */
export const replay: Verb = {
  usage: USAGE,
  async run(words, terminal) {
    const { file, speed } = optionsOf(words);
    const articles = await readRecording(file);
    const first = Math.min(...articles.map(({ at }) => at));
    const startedAt = Date.now();
    const clock = () => first + (Date.now() - startedAt) * speed;
    const knowledge = await readAside('replay');
    using stop = stopSignal();
    const on = {
      knowledge,
      wires: asWires(articles, first),
      fileName: 'replay.sqlite',
      clock,
      greeting: () =>
        `${articles.length} ${articles.length === 1 ? 'article' : 'articles'} from ${new Date(first).toISOString()}, ${speed} times as fast\n\n`,
    };
    return await serveOnWires(on, terminal, stop);
  },
};

interface Recorded {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly wire: string;
  /** Epoch ms. */
  readonly at: number;
}

function optionsOf(words: readonly string[]): { file: string; speed: number } {
  const { values, positionals } = readWords(USAGE, () =>
    parseArgs({
      args: [...words],
      options: { speed: { type: 'string', default: '60' } },
      allowPositionals: true,
    }),
  );
  const [file] = positionals;
  const speed = Number(values.speed);
  if (file === undefined || positionals.length > 1 || !(speed > 0)) throw new UsageError(USAGE);
  return { file, speed };
}

async function readRecording(file: string): Promise<Recorded[]> {
  const articles: Recorded[] = [];
  const recording = await open(file);
  for await (const line of recording.readLines()) if (line.trim() !== '') articles.push(recorded(line));
  if (articles.length === 0) throw new UsageError(`Cannot replay ${file} as it must hold articles: got none`);
  return articles;
}

/** @throws {UsageError} for a line without an article, or one that does not say when it came */
function recorded(line: string): Recorded {
  const { id, title, body, source, publishedAt } = articleOf(line);
  const at = Date.parse(String(publishedAt));
  if (typeof body !== 'string' || Number.isNaN(at))
    throw new UsageError(
      `Cannot replay a line as it must be JSON with body and publishedAt: got ${line.slice(0, 80)}`,
    );
  return { id: String(id), title: String(title ?? ''), body, wire: String(source ?? 'Recording'), at };
}

function articleOf(line: string): Record<string, unknown> {
  try {
    return parseObject(line);
  } catch (cause) {
    if (!(cause instanceof LineError)) throw cause;
    return {};
  }
}

const asWires = (articles: readonly Recorded[], first: number): DemoWire[] =>
  [...Map.groupBy(articles, ({ wire }) => wire)].map(([name, stories]) => ({
    id: wireId(name),
    name,
    mark: name,
    stories: stories.map(({ id, title, body, at }) => ({
      id: wireId(id),
      title,
      body,
      afterSeconds: (at - first) / 1000,
      publishedAt: (at - first) / 60_000,
    })),
  }));
