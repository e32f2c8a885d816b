/** Whole numbers of −7 to 7, two a byte, the first in the low half. */
export function packNibbles(values: Int8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(values.length / 2));
  for (let at = 0; at < values.length; at++)
    bytes[at >> 1] = (bytes[at >> 1] ?? 0) | (((values[at] ?? 0) & 0xf) << (at & 1 ? 4 : 0));
  return bytes;
}

export function unpackNibbles(bytes: Uint8Array, count: number): Int8Array {
  const values = new Int8Array(count);
  for (let at = 0; at < count; at++) {
    const byte = bytes[at >> 1] ?? 0;
    // Shifted up and down again, a half keeps its sign.
    values[at] = ((at & 1 ? byte : byte << 4) << 24) >> 28;
  }
  return values;
}
