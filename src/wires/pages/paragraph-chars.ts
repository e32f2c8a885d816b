import { ancestry, type DomElement } from './dom.ts';
import { textBlocks } from './text-blocks.ts';

/** Where a page's paragraphs are. */
export interface ParagraphChars {
  /** Characters of proper paragraphs anywhere inside an element. */
  readonly inside: ReadonlyMap<DomElement, number>;
  /** The element with the most of them side by side. */
  readonly richest: DomElement;
}

const PARAGRAPH_CHARS = 60;

/** Links count against a paragraph: a list of teasers is none. */
export function paragraphChars(root: DomElement): ParagraphChars {
  const side = new Map<DomElement, number>();
  const inside = new Map<DomElement, number>();
  for (const { text, linkedChars, element } of textBlocks(root)) {
    const length = text.length - 2 * linkedChars;
    if (length < PARAGRAPH_CHARS) continue;
    for (const around of ancestry(element)) add(inside, around, length);
    const [, parent] = ancestry(element);
    if (parent) add(side, parent, length);
  }
  const [richest] = [...side].reduce((best, one) => (one[1] > best[1] ? one : best), [root, 0]);
  return { inside, richest };
}

function add(sums: Map<DomElement, number>, element: DomElement, chars: number): void {
  sums.set(element, (sums.get(element) ?? 0) + chars);
}
