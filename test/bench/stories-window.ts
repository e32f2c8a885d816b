import type { ArticleText } from '../../src/model/article.ts';
import { gistOf } from '../../src/stories/article-gist.ts';
import { createClusterer } from '../../src/stories/clusterer.ts';
import { readRevisionMark } from '../../src/wires/revision-marks.ts';
import { seededRandom } from '../support/seeded-random.ts';

/**
 * `npx node test/bench/stories-window.ts`: articles placed a second, and memory, as the window of seven days
 * fills, and once every article that comes drops one.
 * The articles are made: words by Zipf's law from 40,000, eight in ten of a story under way with its own names.
 */

const MARKS = [5_000, 20_000, 50_000];
const BATCHES = 9;
const BATCH = 400;
const WORDS = 40_000;
const random = seededRandom(7);
const pick = (count: number): number => Math.floor(random() * count);

const SYLLABLES = 'ba ke li mo nu ra sen tor vi wel dan gro pi shu lek mar'.split(' ');
const wordOf = (rank: number): string =>
  [rank % 16, (rank >> 4) % 16, (rank >> 8) % 16, (rank >> 12) % 16]
    .map((at) => SYLLABLES[at] ?? '')
    .join('');
const zipf = (): string => wordOf(Math.floor(WORDS ** random()));
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

interface Event {
  readonly names: readonly string[];
  readonly words: readonly string[];
}
const newEvent = (): Event => ({
  names: Array.from({ length: 6 }, () => capital(wordOf(pick(WORDS)))),
  words: Array.from({ length: 12 }, () => wordOf(pick(WORDS))),
});

const underWay: Event[] = Array.from({ length: 50 }, newEvent);
function nextArticle(id: number): ArticleText {
  if (random() < 0.2) underWay[pick(underWay.length)] = newEvent();
  const { names, words } = underWay[pick(underWay.length)] ?? newEvent();
  const sentence = (): string => {
    const own = [
      names[pick(names.length)] ?? '',
      words[pick(words.length)] ?? '',
      names[pick(names.length)] ?? '',
    ];
    return `${capital(zipf())} ${own.join(' ')} ${Array.from({ length: 17 }, zipf).join(' ')}.`;
  };
  const body = Array.from({ length: 12 }, sentence).join('\n');
  return { id: String(id), title: sentence(), body, source: `Wire ${id % 5}` };
}

const WEEK_MS = 7 * 24 * 3_600_000;
const clusterer = createClusterer({ windowMs: WEEK_MS });
const spacing = Math.floor(WEEK_MS / (MARKS.at(-1) ?? 1));
const stories = new Set<string>();
let placed = 0;
const placeNext = (articles: readonly ArticleText[]): void => {
  for (const article of articles)
    stories.add(clusterer.place(gistOf(article, readRevisionMark(article)), placed++ * spacing).story);
};

/** Of processor time, as the machine may be busy with other things: the median of the batches. */
function measure(): number {
  const rates = Array.from({ length: BATCHES }, () => {
    const articles = Array.from({ length: BATCH }, (_, at) => nextArticle(placed + at));
    const before = process.cpuUsage();
    placeNext(articles);
    return BATCH / (process.cpuUsage(before).user / 1e6);
  });
  return rates.sort((a, b) => a - b)[BATCHES >> 1] ?? 0;
}

const WIDTHS = [13, 13, 10, 10, 18];
console.log('in the window   articles/s   stories   heap MB   typed arrays MB');
for (const mark of [...MARKS, 2 * (MARKS.at(-1) ?? 0)]) {
  while (placed < mark - BATCHES * BATCH) placeNext([nextArticle(placed)]);
  const perSecond = measure();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const inWindow = Math.min(mark, MARKS.at(-1) ?? 0);
  const figures = [inWindow, perSecond, stories.size, heapUsed / 1e6, arrayBuffers / 1e6];
  console.log(figures.map((figure, column) => figure.toFixed(0).padStart(WIDTHS[column] ?? 10)).join(''));
}
