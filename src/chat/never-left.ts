/** Errors of looking up and connecting: the request never left. Source: libuv, and undici's connect time-out. */
const CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The code of an error, or of its causes, that shows that a request never left; undefined where it may have. */
export function neverLeft(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string' && CODES.has(error.code)) return error.code;
  return neverLeft(error.cause);
}
