import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPeople } from '../../src/config/people-files.ts';
import { createExtractor } from '../../src/language/extractor.ts';
import type { ArticleText } from '../../src/model/article.ts';
import { indexPeople } from '../../src/people/people-index.ts';
import { readStories } from '../support/story-fixtures.ts';
import { hostileTexts } from './hostile-texts.ts';
import { createWink } from './wink.ts';

/**
 * `npx node test/bench/extract.ts [--articles FILE] [--people DIR] [--stream N]`: articles a second on
 * one core over the invented stories, or over a JSON Lines file of `{ id, body }`, beside wink-nlp's
 * sentences and tags; memory over a long stream; hostile texts of n and 2n letters.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    people: { type: 'string', default: 'config/people' },
    stream: { type: 'string', default: '20000' },
  },
});

const extract = createExtractor({ people: indexPeople(readPeople(values.people)) });
const articles =
  values.articles === undefined ? readStories().map(({ text }) => text) : readArticles(values.articles);

console.log(
  `${articles.length} articles, ${articles.reduce((sum, { body }) => sum + body.length, 0)} letters`,
);
const ours = rate((article) => extract(article).utterances.length, articles);
console.log(`extract             ${ours.toFixed(0).padStart(7)} articles/s`);
const tag = createWink();
const theirs = rate((article) => tag(article.body), articles.slice(0, 200));
console.log(
  `wink-nlp, tags      ${theirs.toFixed(0).padStart(7)} articles/s, ${(ours / theirs).toFixed(1)} times slower`,
);

stream(Number(values.stream));
for (const { name, make } of hostileTexts) {
  const [once, twice] = [seconds(make(1)), seconds(make(2))];
  console.log(
    `${name.padEnd(32)} n ${once.toFixed(2)} s   2n ${twice.toFixed(2)} s   ${(twice / once).toFixed(1)}x`,
  );
}

function readArticles(path: string): ArticleText[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): ArticleText => JSON.parse(line));
}

/** The best of three rounds, after one to warm up. */
function rate(read: (article: ArticleText) => number, all: readonly ArticleText[]): number {
  let best = 0;
  for (let round = 0; round < 4; round++) {
    const started = performance.now();
    for (const article of all) read(article);
    if (round > 0) best = Math.max(best, (1000 * all.length) / (performance.now() - started));
  }
  return best;
}

function stream(count: number): void {
  const heaps: number[] = [];
  for (let i = 0; i < count; i++) {
    const article = articles[i % articles.length];
    if (article) extract(article);
    if (i % Math.ceil(count / 10) === 0) heaps.push(process.memoryUsage().rss / 1e6);
  }
  console.log(`resident MB over ${count} articles: ${heaps.map((heap) => heap.toFixed(0)).join(' ')}`);
}

function seconds(body: string): number {
  const started = performance.now();
  extract({ id: 'hostile', body });
  return (performance.now() - started) / 1000;
}
