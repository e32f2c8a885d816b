import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPeopleFolder } from '../../src/config/people-files.ts';

const folder = fileURLToPath(new URL('../../config/people', import.meta.url));

describe('the registry in config/people', () => {
  const people = readPeopleFolder(folder);

  it('says where every position was looked up, and when', () => {
    const unsourced = people.flatMap(({ id, positions }) =>
      positions
        .filter(({ source, checked }) => !source || (source === 'unverified') !== !checked)
        .map(() => id),
    );
    expect(unsourced).toEqual([]);
  });

  it('knows at least six hundred people', () => {
    expect(people.length).toBeGreaterThanOrEqual(600);
  });

  it('gives every position a country and a body', () => {
    const lacking = people.filter(
      ({ positions }) => positions.length === 0 || positions.some(({ country, org }) => !country || !org),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('says which country every ambassador is sent to', () => {
    const nowhere = people.flatMap(({ id, positions }) =>
      positions.filter(({ title, at }) => /^ambassador to/.test(title['en'] ?? '') && !at).map(() => id),
    );
    expect(nowhere).toEqual([]);
  });
});
