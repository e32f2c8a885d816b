const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** At most `limit` UTF-16 code units, ending in an ellipsis where something was cut; never splits a character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 1) return '';
  let end = 0;
  for (const { index, segment } of GRAPHEMES.segment(text.slice(0, limit + 64))) {
    if (index + segment.length > limit - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The same for text that grows when it is escaped: the escaped text keeps the limit, and no escape is cut. */
export function cutEscaped(text: string, limit: number, quote: (text: string) => string): string {
  let room = limit;
  let escaped = quote(cutText(text, room));
  while (escaped.length > limit && room > 0) {
    room -= Math.max(1, Math.ceil((escaped.length - limit) / 2));
    escaped = quote(cutText(text, room));
  }
  return escaped;
}

/** As many whole lines as fit, and "…" for the rest. A single line that is too long is cut. */
export function fitLines(lines: readonly string[], limit: number): string {
  const whole = lines.join('\n');
  if (whole.length <= limit) return whole;
  const kept: string[] = [];
  let length = 1;
  for (const line of lines) {
    if (length + line.length + 1 > limit) break;
    kept.push(line);
    length += line.length + 1;
  }
  return kept.length > 0 ? [...kept, '…'].join('\n') : cutText(lines[0] ?? '', limit);
}

/** One line: a wire's line breaks and runs of spaces are no markup of ours. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
