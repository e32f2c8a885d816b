import { DEEPEST, type DomElement, type DomNode, isElement, isText } from './dom.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON SELECT TEXTAREA VIDEO AUDIO OBJECT CANVAS'.split(' '),
);

/** One paragraph of a page. */
export interface TextBlock {
  readonly text: string;
  /** How many characters of it are links. */
  readonly linkedChars: number;
  /** The nearest block element around it. */
  readonly element: DomElement;
}

/** The text under an element by paragraphs, in reading order; two line breaks in a row also part them. */
export function textBlocks(root: DomElement): TextBlock[] {
  const blocks: TextBlock[] = [];
  let text = '';
  let linkedChars = 0;
  let breaks = 0;
  let holder = root;

  const flush = (): void => {
    const tidy = text.replace(/\s+/g, ' ').trim();
    if (tidy !== '')
      blocks.push({ text: tidy, linkedChars: Math.min(linkedChars, tidy.length), element: holder });
    text = '';
    linkedChars = 0;
    breaks = 0;
  };

  const walk = (node: DomNode, block: DomElement, inLink: boolean, depth: number): void => {
    if (isText(node) || depth > DEEPEST) {
      const part = node.textContent ?? '';
      if (part.trim() !== '') breaks = 0;
      holder = block;
      text += part;
      if (inLink) linkedChars += part.trim().length;
      return;
    }
    if (!isElement(node) || SILENT.has(node.tagName)) return;
    if (node.tagName === 'BR') {
      breaks++;
      if (breaks === 2) flush();
      else text += ' ';
      return;
    }
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) flush();
    for (const child of node.childNodes)
      walk(child, isBlock ? node : block, inLink || node.tagName === 'A', depth + 1);
    if (isBlock) flush();
  };
  walk(root, root, false, 0);
  flush();
  return blocks;
}
