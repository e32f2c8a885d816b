import { ConfigError } from '../config/config-error.ts';
import type { Logger } from '../lib/log.ts';
import type { Judging } from './judging.ts';

/**
 * Reads topics, acts and priorities again at SIGHUP. A file that is wrong changes nothing; the log says why.
 * Not for a terminal, where the signal says that it was closed.
 */
export function reloadSignal(judging: Judging, log: Logger): Disposable {
  const reload = async (): Promise<void> => {
    try {
      await judging.reload();
      log.info({ topics: judging.topics().length }, 'Read topics, acts and priorities again');
    } catch (error) {
      const wrong = error instanceof ConfigError ? 'the earlier ones stay' : 'the reader failed';
      log.error({ err: error }, `Cannot read topics, acts and priorities again; ${wrong}`);
    }
  };
  const onSignal = (): void => void reload();
  process.on('SIGHUP', onSignal);
  return { [Symbol.dispose]: () => process.off('SIGHUP', onSignal) };
}
