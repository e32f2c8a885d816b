/** Features of one text as 32-bit hashes; with their names only where somebody will read them. */
export class FeatureBag {
  readonly hashes: number[] = [];
  readonly names: string[] | undefined;

  constructor(options: { named: boolean }) {
    this.names = options.named ? [] : undefined;
  }

  /** `kind` keeps the same word apart in its different parts: "word", "between source and target". */
  add(kind: string, value: string, second = ''): void {
    this.hashes.push(hash(kind, value, second));
    this.names?.push(second === '' ? `${kind} “${value}”` : `${kind} “${value} ${second}”`);
  }
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the three strings, finished so that the low bits depend on all of it. */
function hash(kind: string, value: string, second: string): number {
  let h = into(FNV_OFFSET, kind);
  h = into(Math.imul(h ^ 1, FNV_PRIME), value);
  h = into(Math.imul(h ^ 2, FNV_PRIME), second);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

function into(seed: number, text: string): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return h;
}
