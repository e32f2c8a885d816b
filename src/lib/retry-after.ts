/** Retry-After as seconds or as a date (RFC 9110, 10.2.3). @returns milliseconds from now; undefined where it says nothing */
export function retryAfterMs(headers: ReadonlyMap<string, string>, now: number): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
