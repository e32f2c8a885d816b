/**
 * How long an answer stays fresh (RFC 9111, 4.2.1): max-age less Age, else Expires less Date.
 * @returns milliseconds from now; undefined where the server says nothing
 */
export function freshForMs(headers: ReadonlyMap<string, string>, now: number): number | undefined {
  const control = headers.get('cache-control') ?? '';
  if (/\bno-(?:store|cache)\b/i.test(control)) return undefined;
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1];
  if (maxAge !== undefined) {
    const age = Number(headers.get('age') ?? 0);
    return Math.max(0, Number(maxAge) - (Number.isFinite(age) ? age : 0)) * 1000;
  }
  const expires = Date.parse(headers.get('expires') ?? '');
  if (Number.isNaN(expires)) return undefined;
  const date = Date.parse(headers.get('date') ?? '');
  return Math.max(0, expires - (Number.isNaN(date) ? now : date));
}
