import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadAnalyser } from '../../src/cli/analyser.ts';
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
 * sentences and tags; memory over a long stream; hostile texts of n and 2n letters, extracted and,
 * a tenth as long, classified too.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    people: { type: 'string', default: 'config/people' },
    stream: { type: 'string', default: '20000' },
  },
});

/** Rounds that only warm up: the compiler is done with the rules after some thousand articles. */
const WARM_UP = 6;
const ROUNDS = 8;

const people = indexPeople(readPeople(values.people));
const extract = createExtractor({ people });
const articles =
  values.articles === undefined ? readStories().map(({ text }) => text) : readArticles(values.articles);

console.log(
  `${articles.length} articles, ${articles.reduce((sum, { body }) => sum + body.length, 0)} letters`,
);
const ours = report('extract', (article) => extract(article).utterances.length, articles);
const tag = createWink();
const theirs = report('wink-nlp, tags', (article) => tag(article.body), articles);
console.log(`wink-nlp is ${(ours / theirs).toFixed(1)} times slower`);

stream(Number(values.stream));
const analyse = loadAnalyser('config', people);
for (const { name, make } of hostileTexts) {
  const [once, twice] = [seconds(extract, make(1)), seconds(extract, make(2))];
  const [whole, wholeTwice] = [seconds(analyse, make(0.1)), seconds(analyse, make(0.2))];
  console.log(
    `${name.padEnd(32)} n ${once.toFixed(2)} s   2n ${twice.toFixed(2)} s   ${(twice / once).toFixed(1)}x; classified too, n/10 ${whole.toFixed(2)} s   n/5 ${wholeTwice.toFixed(2)} s   ${(wholeTwice / whole).toFixed(1)}x`,
  );
}

function readArticles(path: string): ArticleText[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): ArticleText => JSON.parse(line));
}

/** The best of several rounds. @returns articles a second of one core's user time */
function report(name: string, read: (article: ArticleText) => number, all: readonly ArticleText[]): number {
  let [byCore, byClock] = [0, 0];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const [started, startedCpu] = [performance.now(), process.cpuUsage()];
    for (const article of all) read(article);
    if (round < 0) continue;
    byCore = Math.max(byCore, (1e6 * all.length) / process.cpuUsage(startedCpu).user);
    byClock = Math.max(byClock, (1000 * all.length) / (performance.now() - started));
  }
  const core = `${byCore.toFixed(0).padStart(7)} articles per second of one core`;
  console.log(
    `${name.padEnd(15)} ${core} (${(1000 / byCore).toFixed(2)} ms each), ${byClock.toFixed(0)}/s by the clock`,
  );
  return byCore;
}

/** Each article with names that no other has, so that whatever is remembered of words is put to the test. */
function stream(count: number): void {
  const resident: number[] = [];
  for (let i = 0; i < count; i++) {
    const article = articles[i % articles.length];
    const [first, family] = [(2 * i + 7919).toString(26), (3 * i + 104_729).toString(27)].map(lettersOf);
    if (article)
      extract({ ...article, body: `${article.body}\n${first} ${family}, an envoy, said it was so.` });
    if ((i + 1) % Math.ceil(count / 10) === 0) resident.push(process.memoryUsage().rss / 1e6);
  }
  console.log(`resident MB over ${count} articles: ${resident.map((size) => size.toFixed(0)).join(' ')}`);
}

/** A name of a number's digits. */
function lettersOf(digits: string): string {
  const letters = digits.replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** The best of a few: the first is slowed by what the compiler does. */
function seconds(read: (article: ArticleText) => unknown, body: string): number {
  const times = Array.from({ length: 4 }, () => {
    const started = process.cpuUsage();
    read({ id: 'hostile', body });
    return process.cpuUsage(started).user / 1e6;
  });
  return Math.min(...times);
}
