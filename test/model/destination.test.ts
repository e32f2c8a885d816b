import { expect, it } from 'vitest';
import { destinationKey } from '../../src/model/destination.ts';

it('tells channels, threads and people apart, and never two by accident', () => {
  const keys = [
    { platform: 'slack', space: 'T1', channel: 'C1' },
    { platform: 'slack', space: 'T1', channel: 'C1', thread: '1.2' },
    { platform: 'slack', space: 'T1', channel: 'C1/1.2' },
    { platform: 'slack', space: 'T1', channel: 'D1', user: 'U1' },
    { platform: 'discord', space: 'T1', channel: 'C1' },
  ] as const;
  expect(new Set(keys.map(destinationKey)).size).toBe(keys.length);
});

it('knows a direct message by its reader, whether its channel is open or not', () => {
  const one = destinationKey({ platform: 'slack', space: 'T1', channel: '', user: 'U1' });
  expect(destinationKey({ platform: 'slack', space: 'T1', channel: 'D9', user: 'U1' })).toBe(one);
});
