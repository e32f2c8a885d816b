import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packWeights, unpackWeights } from '../../src/classify/weights.ts';

it('packs what it unpacks, under 400 KB', () => {
  const bytes = readFileSync('config/weights.bin');
  expect(Buffer.compare(packWeights(unpackWeights(bytes)), bytes)).toBe(0);
  expect(bytes.length).toBeLessThan(400_000);
});

it('says what is wrong with a file cut short', () => {
  const bytes = readFileSync('config/weights.bin');
  expect(() => unpackWeights(bytes.subarray(0, 200_000))).toThrow(/must hold \d+ bytes: got \d+/);
});
