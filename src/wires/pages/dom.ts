/** What this program needs of a DOM, be it linkedom's or another. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  removeAttribute(name: string): void;
  remove(): void;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: DomNode | null): node is DomElement => node?.nodeType === ELEMENT;
export const isText = (node: DomNode): boolean => node.nodeType === TEXT;

/** An element and those around it, innermost first. */
export function* ancestry(element: DomElement): Generator<DomElement> {
  for (let at: DomNode | null = element; isElement(at); at = at.parentNode) yield at;
}
