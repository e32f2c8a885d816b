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

/** Pages nest some tens of elements; those that nest thousands are broken or mean ill. */
export const DEEPEST = 200;

/** An element and those around it, innermost first, as far out as pages nest. */
export function* ancestry(element: DomElement): Generator<DomElement> {
  let at: DomNode | null = element;
  for (let level = 0; level < DEEPEST && isElement(at); level++) {
    yield at;
    at = at.parentNode;
  }
}
