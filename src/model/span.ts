/** `[start, end)` in UTF-16 code units of the text it was taken from. */
export type Span = readonly [start: number, end: number];

export const spanText = (text: string, span: Span): string => text.slice(span[0], span[1]);

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
