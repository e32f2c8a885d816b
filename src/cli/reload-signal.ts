import { ConfigError } from '../config/config-error.ts';
import type { Logger } from '../lib/log.ts';
import type { Judging } from './judging.ts';

/**
 * Reads topics, acts and priorities again at SIGHUP. A file that is wrong changes nothing; the log says why.
 * Not for a terminal, where the signal says that it was closed.
 */
export function reloadSignal(judging: Judging, log: Logger): Disposable {
  const reload = (): void => {
    try {
      judging.reload();
      log.info({ topics: judging.topics().length }, 'Read topics, acts and priorities again');
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      log.error({ err: error }, 'Cannot read topics, acts and priorities again; the earlier ones stay');
    }
  };
  process.on('SIGHUP', reload);
  return { [Symbol.dispose]: () => process.off('SIGHUP', reload) };
}
