import { basename } from 'node:path';
import { ConfigError } from '../../src/config/config-error.ts';

/** What reading complains of, a line each: "feeds.yaml:2 feeds[0].url: must be …". Empty where nothing is wrong. */
export function complaintsOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.complaints.map(({ where, key, message }) => `${basename(where)} ${key}: ${message}`);
  }
}
