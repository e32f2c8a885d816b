/** What the first labelling says of a text, and what the second says. */
export type Pair = readonly [first: string, second: string];

/** The share of the texts on which both say the same, 0 to 1. */
export function rawAgreement(pairs: readonly Pair[]): number {
  return pairs.filter(([first, second]) => first === second).length / pairs.length;
}

/**
 * Agreement beyond chance, at most 1; 0 is what two labellings with these shares of each label reach by chance.
 * Cohen, A coefficient of agreement for nominal scales, 1960.
 */
export function cohensKappa(pairs: readonly Pair[]): number {
  const [firsts, seconds] = [
    counts(pairs.map(([first]) => first)),
    counts(pairs.map(([, second]) => second)),
  ];
  const products = [...firsts].map(([label, count]) => count * (seconds.get(label) ?? 0));
  const chance = products.reduce((sum, product) => sum + product, 0) / pairs.length ** 2;
  return chance === 1 ? 1 : (rawAgreement(pairs) - chance) / (1 - chance);
}

/** F1 over all labels of all texts, 0 to 1; the same whichever labelling counts as the truth. */
export function microF1(pairs: readonly (readonly [readonly string[], readonly string[]])[]): number {
  let [both, all] = [0, 0];
  for (const [first, second] of pairs) {
    both += first.filter((label) => second.includes(label)).length;
    all += first.length + second.length;
  }
  return all === 0 ? 1 : (2 * both) / all;
}

/** Where the labellings part, as 'first → second' with how often, most frequent first. */
export function partings(pairs: readonly Pair[]): [parting: string, times: number][] {
  const parted = pairs.filter(([first, second]) => first !== second);
  return [...counts(parted.map(([first, second]) => `${first} → ${second}`))].sort(
    ([a, most], [b, least]) => least - most || (a < b ? -1 : 1),
  );
}

function counts(labels: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const label of labels) found.set(label, (found.get(label) ?? 0) + 1);
  return found;
}
