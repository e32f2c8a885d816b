/**
 * What files, databases and the network refuse, in a line: "ENOENT: no such file or directory, open 'list.opml'".
 * Undefined for a fault of the program's own, whose trace somebody will want.
 */
export function outsideFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const cause = outsideFailure(error.cause);
  if (cause !== undefined) return `${error.message}: ${cause}`;
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  // Node's own codes for what a program does wrong begin with ERR_, as does all that SQLite says.
  return error.code.startsWith('ERR_') && error.code !== 'ERR_SQLITE_ERROR' ? undefined : error.message;
}
