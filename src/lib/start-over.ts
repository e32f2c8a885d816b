import { flushCompileCache, getCompileCacheDir } from 'node:module';

/** What Node loads to strip types. */
const STRIPPER = /\bamaro\b/;

/** How the process is called that started over, so that it never does twice. */
const NAME = 'demarche';

/**
 * Replaces this process by one like it where types had to be stripped: at a first start, and at the next after an
 * update. The stripper would keep 25 MB for as long as the process lives; what it stripped is in the compile cache
 * from here on. Does nothing where all came from there, where nothing can be cached, and where a process cannot be
 * replaced (on Windows).
 * @param loadLater loads what is otherwise loaded as it is needed, to have it stripped too
 */
export async function startOverWithoutStripper(loadLater: () => Promise<unknown>): Promise<void> {
  const { execPath, execArgv, argv, argv0, platform } = process;
  if (!hasStripped() || argv0 === NAME || platform === 'win32' || getCompileCacheDir() === undefined) return;
  // Where the entry itself is TypeScript, the stripper comes back with it.
  if (argv[1]?.endsWith('.ts')) return;
  await loadLater();
  flushCompileCache();
  process.execve?.(execPath, [NAME, ...execArgv, ...argv.slice(1)]);
}

function hasStripped(): boolean {
  const loaded: unknown = Reflect.get(process, 'moduleLoadList');
  return Array.isArray(loaded) && loaded.some((name) => STRIPPER.test(String(name)));
}
