import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { ENGINES, testDatabase } from '../support/databases.ts';

describe.each(ENGINES)('migrate on %s', (_name, make) => {
  it('migrates once, and again without effect', async () => {
    await using store = await testDatabase(make);
    expect(await migrate(store.db)).toEqual([]);
  });
});
