import { expect, it } from 'vitest';
import { deliveryMark, deliveryNonce } from '../../src/chat/delivery-mark.ts';
import { Recent } from '../../src/chat/recent.ts';

it('knows what came lately, and no more than that', () => {
  const recent = new Recent(2);
  expect(['a', 'a', 'b', 'c', 'c', 'a'].map((id) => recent.isNew(id))).toEqual([
    true,
    false,
    true,
    true,
    false,
    true,
  ]);
});

it('makes a nonce that is the same at each attempt, and another for each channel and revision', () => {
  const nonces = [
    deliveryNonce('1', '2', 3),
    deliveryNonce('1', '2', 4),
    deliveryNonce('1', '23', 3),
    deliveryNonce('12', '', 3),
  ];
  expect(deliveryNonce('1', '2', 3)).toBe(nonces[0]);
  expect(new Set(nonces).size).toBe(4);
  for (const nonce of nonces) expect(nonce.length).toBeLessThanOrEqual(25);
  expect(deliveryMark('1')).toMatch(/^[0-9a-z]{10}$/);
});
