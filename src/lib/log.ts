import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/** Never in a log line, whatever object carries it. */
const SECRETS = ['token', 'authorization', '*.token', '*.authorization', '*.headers.authorization'];

/**
 * A logger: JSON lines, or readable ones in a terminal.
 * @param level a pino level, or `silent`
 */
export async function createLogger(options: {
  readonly level: string;
  readonly readable: boolean;
  readonly output: NodeJS.WritableStream;
}): Promise<Logger> {
  const settings = { level: options.level, base: null, redact: { paths: SECRETS, censor: '[secret]' } };
  if (!options.readable) return pino(settings, options.output as DestinationStream);
  const { default: pretty } = await import('pino-pretty');
  return pino(
    settings,
    pretty({
      destination: options.output,
      colorize: false,
      translateTime: 'SYS:HH:MM:ss',
      ignore: 'pid,hostname',
      singleLine: true,
    }),
  );
}
