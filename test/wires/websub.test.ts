import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hubRequest, isSignedDelivery, readHubQuestion } from '../../src/wires/websub.ts';

const SUBSCRIPTION = {
  topic: 'https://wire.example/rss?a=1&b=2',
  callback: 'https://demarche.example/websub/k3y',
  secret: 's'.repeat(32),
};

test('asks a hub to deliver', () => {
  const form = new URLSearchParams(hubRequest(SUBSCRIPTION, 3600));
  expect(Object.fromEntries(form)).toEqual({
    'hub.mode': 'subscribe',
    'hub.topic': SUBSCRIPTION.topic,
    'hub.callback': SUBSCRIPTION.callback,
    'hub.secret': SUBSCRIPTION.secret,
    'hub.lease_seconds': '3600',
  });
});

describe('readHubQuestion', () => {
  const ask = (fields: Record<string, string>) =>
    readHubQuestion(new URLSearchParams(fields), SUBSCRIPTION.topic);

  test('confirms what was asked for', () => {
    const fields = {
      'hub.mode': 'subscribe',
      'hub.topic': SUBSCRIPTION.topic,
      'hub.challenge': 'c',
      'hub.lease_seconds': '60',
    };
    expect(ask(fields)).toEqual({ kind: 'confirmed', challenge: 'c', leaseMs: 60_000 });
    expect(ask({ ...fields, 'hub.topic': 'https://other.example/' })).toEqual({ kind: 'unknown' });
    expect(ask({ ...fields, 'hub.mode': 'unsubscribe' })).toEqual({ kind: 'unknown' });
    expect(ask({ 'hub.mode': 'denied', 'hub.topic': SUBSCRIPTION.topic, 'hub.reason': 'closed' })).toEqual({
      kind: 'denied',
      reason: 'closed',
    });
    expect(ask({})).toEqual({ kind: 'unknown' });
  });
});

describe('isSignedDelivery', () => {
  const body = Buffer.from('<rss/>');
  const sign = (method: string, secret = SUBSCRIPTION.secret) =>
    `${method}=${createHmac(method, secret).update(body).digest('hex')}`;

  test.each([
    [sign('sha256'), true],
    [sign('sha512'), true],
    [sign('sha1'), true],
    [sign('sha256', 'another secret'), false],
    [sign('md5'), false],
    ['sha256=00', false],
    ['sha256=', false],
    ['', false],
    [undefined, false],
  ])('%s', (header, expected) => {
    expect(isSignedDelivery(body, header, SUBSCRIPTION.secret)).toBe(expected);
  });
});
