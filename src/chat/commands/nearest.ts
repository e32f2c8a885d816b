export interface Named<T> {
  readonly value: T;
  /** Everything it may be called by; the first is what readers are shown. */
  readonly names: readonly string[];
}

/** What was typed may mean, best first: whole names, then beginnings of words, then misspellings. */
export function nearest<T>(typed: string, among: readonly Named<T>[], limit: number): readonly T[] {
  const query = fold(typed);
  return among
    .map(({ value, names }) => ({
      value,
      score: Math.max(0, ...names.map((name) => likeness(query, fold(name)))),
    }))
    .filter(({ score }) => score > 0.6)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ value }) => value);
}

export type Pick<T> =
  | { readonly kind: 'one'; readonly value: T }
  | { readonly kind: 'several'; readonly values: readonly T[] }
  | { readonly kind: 'none' };

/** The only one meant: by its whole name, else by a word of it that no other has (`talks` for `us-dprk-talks`). */
export function pick<T>(typed: string, among: readonly Named<T>[]): Pick<T> {
  const query = fold(typed);
  const tests = [
    (name: string): boolean => name === query,
    (name: string): boolean => ` ${name} `.includes(` ${query} `),
    (name: string): boolean => ` ${name}`.includes(` ${query}`),
  ];
  for (const test of query === '' ? [] : tests) {
    const hits = among
      .filter(({ names }) => names.some((name) => test(fold(name))))
      .map(({ value }) => value);
    const [first] = hits;
    if (first !== undefined)
      return hits.length === 1 ? { kind: 'one', value: first } : { kind: 'several', values: hits };
  }
  return { kind: 'none' };
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function likeness(query: string, name: string): number {
  if (query === '' || name === '') return 0;
  if (name === query) return 3;
  if (` ${name}`.includes(` ${query}`)) return 2 - name.length / 1000;
  const words = [name, ...name.split(' ')];
  return Math.max(...words.map((word) => 1 - distance(query, word) / Math.max(query.length, word.length)));
}

/** Edits between two texts, a swap of neighbours counting as one (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, at(before, j - 2) + 1);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return at(above, b.length);
}

const at = (row: readonly number[], j: number): number => row[j] ?? Number.POSITIVE_INFINITY;
