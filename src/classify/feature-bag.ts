/** Keeps the same word apart in its different parts: "said word", "writer word". */
export interface FeatureKind {
  readonly name: string;
  /** The hash of the name, to go on from. */
  readonly seed: number;
}

/** Kinds are few: each is made once. */
export const featureKind = (name: string): FeatureKind => ({
  name,
  seed: Math.imul(into(FNV_OFFSET, name) ^ 1, FNV_PRIME),
});

/** Features of one text as signed 32-bit hashes; with their names only where somebody will read them. */
export class FeatureBag {
  readonly hashes: number[] = [];
  readonly names: string[] | undefined;

  constructor(options: { named: boolean }) {
    this.names = options.named ? [] : undefined;
  }

  add({ name, seed }: FeatureKind, value: string, second = ''): void {
    this.hashes.push(hash(seed, value, second));
    this.names?.push(second === '' ? `${name} “${value}”` : `${name} “${value} ${second}”`);
  }
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over a kind and two strings, finished so that the low bits depend on all of it. */
function hash(seed: number, value: string, second: string): number {
  let h = into(seed, value);
  h = into(Math.imul(h ^ 2, FNV_PRIME), second);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  // Signed, so that an array of hashes holds small integers and no floating-point numbers.
  return h ^ (h >>> 13);
}

function into(seed: number, text: string): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return h;
}
