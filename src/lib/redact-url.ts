/** An address fit for logs and messages: without user name, password, query values and fragment. */
export function redactUrl(address: string): string {
  if (!URL.canParse(address)) return '(not an address)';
  const { protocol, host, pathname, search } = new URL(address);
  return `${protocol}//${host}${pathname}${search && '?…'}`;
}
