import type { Token } from '../token.ts';
import { isComma, tokenBefore } from './words.ts';

const WORKS = new Set(
  `show series program programme broadcast podcast book memoir novel autobiography song album film movie documentary drama
  play hymn single magazine column operation exercise drill ship sitcom musical poem painting game segment`
    .trim()
    .split(/\s+/),
);

/**
 * Whether the marks hold the name of a programme, a book or a drill, which nobody says: `on Channel Six's
 * "Open Hour"`, `her memoir, "The Long Road,"`, `told "Vell Today"`, `the "Open Hour" show`.
 */
export function isQuotedName(body: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const last = isComma(tokenBefore(tokens, at)) ? at - 2 : at - 1;
  const before = tokenBefore(tokens, last + 1)?.lower ?? '';
  const isPlaced =
    WORKS.has(before) ||
    WORKS.has(tokens[at + 1]?.lower ?? '') ||
    (last === at - 1 && (before === 'told' || before === 'on' || isOnChannel(tokens, last)));
  return (
    isPlaced &&
    token?.quotation !== undefined &&
    isTitle(body.slice(...token.quotation.inner).split(/\s+/, 20))
  );
}

/** "on | Channel | Six's" */
function isOnChannel(tokens: readonly Token[], last: number): boolean {
  const token = tokenBefore(tokens, last + 1);
  if (!token?.capital || !/['’]s$/.test(token.lower)) return false;
  return [1, 2, 3, 4].some((back) => AIRING.has(tokens[last - back]?.lower ?? ''));
}

const AIRING = new Set(['on', 'of', 'in', 'for', 'with']);

/** Every longer word in capitals. */
export function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
}
