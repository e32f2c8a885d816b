/** Texts made to be slow to read, of a size that grows with `n`. */
export const hostileTexts: readonly { readonly name: string; readonly make: (n: number) => string }[] = [
  {
    name: 'one paragraph of 5 MB',
    make: (n) => 'Orsk said the talks would go on and on, and he met Lee. '.repeat(90_000 * n),
  },
  {
    name: 'one sentence of 2 MB',
    make: (n) => 'Orsk and the envoy of the north, who was there, said that '.repeat(35_000 * n),
  },
  { name: '50,000 quotation marks', make: (n) => '" '.repeat(50_000 * n) },
  { name: '50,000 opening marks', make: (n) => ' “x'.repeat(50_000 * n) },
  { name: '50,000 single marks', make: (n) => " 'x".repeat(50_000 * n) },
  { name: '50,000 open brackets', make: (n) => '(x '.repeat(50_000 * n) },
  { name: '100,000 commas', make: (n) => 'x, '.repeat(100_000 * n) },
  { name: '100,000 verbs of saying', make: (n) => 'said '.repeat(100_000 * n) },
  { name: '100,000 names', make: (n) => 'Sung Kim '.repeat(50_000 * n) },
  { name: 'one word of 1 MB', make: (n) => 'x'.repeat(1_000_000 * n) },
  { name: '1 MB of capitals and spaces', make: (n) => 'A'.padEnd(1_000_000 * n, ' ') },
  { name: '100,000 paragraphs', make: (n) => '"x\n'.repeat(100_000 * n) },
  {
    name: '10,000 bodies without a state',
    make: (n) => 'The ministry said so. The State Department left. '.repeat(10_000 * n),
  },
  {
    name: '10,000 plural names',
    make: (n) => 'Mills said it was over. Lena Orsk met Bele. '.repeat(10_000 * n),
  },
  { name: '10,000 pronouns', make: (n) => 'She left it. In Oslo with Lena Orsk it was. '.repeat(10_000 * n) },
  { name: '1 MB of random letters', make: (n) => noise(1_000_000 * n) },
];

/** Random code units, the same on every run. */
function noise(length: number): string {
  let state = 7;
  const units = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    units[i] = (state >>> 8) % (i % 3 === 0 ? 0xffff : 128);
  }
  const parts: string[] = [];
  for (let i = 0; i < length; i += 8192) parts.push(String.fromCharCode(...units.subarray(i, i + 8192)));
  return parts.join('');
}
