import { readFileSync } from 'node:fs';
import { ConfigError } from './config-error.ts';

/**
 * Reads config/weights.bin, which `npm run train` writes.
 * @throws {ConfigError} where it cannot be read
 */
export function readWeightsFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(
      [{ where: path, key: '', message: `cannot be read: ${reason}; npm run train makes it` }],
      { cause },
    );
  }
}
