/**
 * How long to wait before the next try: doubling, with jitter over the upper half, never over `maxMs`.
 * @param failures how many there were in a row, at least 1
 * @param random from [0, 1)
 */
export function backoffMs(
  failures: number,
  bounds: { readonly baseMs: number; readonly maxMs: number },
  random: () => number,
): number {
  const full = Math.min(bounds.maxMs, bounds.baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.round(full * (0.5 + random() / 2));
}
