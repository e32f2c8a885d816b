import { fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { ConfigError } from './config-error.ts';
import type { Answer, ConfigurationFor, For } from './reading-process.ts';

const READER = join(import.meta.dirname, `reading-process${extname(import.meta.filename)}`);

/**
 * Reads and checks the whole configuration in a process that ends with it: what that takes (two YAML readers,
 * the schemas, their garbage) never enters the heap of a service that lives for months.
 * @throws {ConfigError} with all that is wrong in any of its files
 */
export async function readAside<F extends For>(whom: F): Promise<ConfigurationFor<F>> {
  const { promise, resolve, reject } = Promise.withResolvers<ConfigurationFor<F>>();
  const reader = fork(READER, [whom], {
    execArgv: [],
    env: { ...process.env, ...compileCache() },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  reader.once('error', reject);
  reader.once('exit', (code, signal) =>
    reject(
      new Error(`Cannot read the configuration as its reader must answer: it ended with ${signal ?? code}`),
    ),
  );
  reader.once('message', (answer: Answer<F>) => {
    if (answer.kind === 'read') resolve(answer.configuration);
    else reject(new ConfigError(answer.complaints));
  });
  return await promise;
}

/** The reader's entry is TypeScript: unless its environment names the cache, it is stripped and compiled each time. */
function compileCache(): Readonly<Record<string, string>> {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}
