import { decodeReferences, type Entities } from './xml-references.ts';

/** An element as written: names with their prefix, attributes with their case. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
  readonly parent: XmlElement | undefined;
}

/** Elements below this depth are read as if they stood in their parent: no feed needs more. */
const DEEPEST = 100;
const NAME = /[\p{L}_:][^\s/>=<"']*/uy;
const ATTRIBUTE = /\s*([^\s=/>"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/y;
const TAG_END = /[^<>]*?(\/?)>/y;
const TAG_REST = /[^<>]*>?/y;
/** Written without an end tag by those who paste HTML into XML. `link` is not among them: feeds need it. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'meta', 'wbr']);
/** Opening one of these ends another of the same that was left open. */
const NEVER_NESTED: ReadonlySet<string> = new Set(['item', 'entry', 'channel']);
/** Opening one of `STRUCTURE` ends one of `LEAVES` that was left open. */
const LEAVES: ReadonlySet<string> = new Set(['title', 'link', 'guid', 'pubDate', 'category']);
const STRUCTURE: ReadonlySet<string> = new Set(['title', 'link', 'guid', 'pubDate', 'description']);

/**
 * Reads XML that may be broken: unclosed or crossed elements, bare `&` and `<`, an unfinished CDATA section or
 * tag at the end. Takes time in proportion to the text, whatever it holds.
 * @returns a nameless element around what the document holds
 */
export function readXmlTree(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: new Map(), children: [], parent: undefined };
  const entities: Entities = { declared: new Map(), expandedChars: 0 };
  const open: XmlElement[] = [top];
  const at = (): XmlElement => open.at(-1) ?? top;
  const append = (text: string): void => {
    if (text !== '') at().children.push(text);
  };

  const lastCdataEnd = xml.lastIndexOf(']]>');
  let position = 0;
  while (position < xml.length) {
    const next = xml.indexOf('<', position);
    if (next < 0) {
      append(decodeReferences(xml.slice(position), entities));
      break;
    }
    append(decodeReferences(xml.slice(position, next), entities));
    const sign = xml[next + 1];
    if (sign === '!') position = readDeclaration(next);
    else if (sign === '?') position = after('>', next);
    else if (sign === '/') position = closeElement(next);
    else position = openElement(next);
  }
  return top;

  function after(mark: string, from: number): number {
    const found = xml.indexOf(mark, from);
    return found < 0 ? xml.length : found + mark.length;
  }

  function readDeclaration(start: number): number {
    if (xml.startsWith('<!--', start)) return after('-->', start + 4);
    if (/^<!\[cdata\[/i.test(xml.slice(start, start + 9))) return readCdata(start + 9);
    const end = after('>', start);
    const subset = xml.slice(start, end).indexOf('[');
    if (subset < 0) return end;
    const subsetEnd = after(']', start + subset);
    for (const [, name = '', double, single] of xml
      .slice(start + subset, subsetEnd)
      .matchAll(/<!ENTITY\s+([\w.-]{1,64})\s+(?:"([^"]{0,1000})"|'([^']{0,1000})')/g))
      entities.declared.set(name, double ?? single ?? '');
    return after('>', subsetEnd);
  }

  /** An unfinished section ends where its element does. */
  function readCdata(start: number): number {
    const end = start > lastCdataEnd ? -1 : xml.indexOf(']]>', start);
    if (end >= 0) {
      append(xml.slice(start, end));
      return end + 3;
    }
    const close = xml.indexOf(`</${at().name}`, start);
    append(xml.slice(start, close < 0 ? xml.length : close));
    return close < 0 ? xml.length : close;
  }

  function closeElement(start: number): number {
    NAME.lastIndex = start + 2;
    const name = NAME.exec(xml)?.[0];
    const index = open.findLastIndex((element) => element.name === name);
    if (index > 0) open.length = index;
    TAG_REST.lastIndex = start + 1;
    TAG_REST.test(xml);
    return TAG_REST.lastIndex;
  }

  function openElement(start: number): number {
    NAME.lastIndex = start + 1;
    const name = NAME.exec(xml)?.[0];
    if (name === undefined) {
      append('<');
      return start + 1;
    }
    const attributes = new Map<string, string>();
    let position = start + 1 + name.length;
    for (;;) {
      ATTRIBUTE.lastIndex = position;
      const [whole, key = '', double, single, bare] = ATTRIBUTE.exec(xml) ?? [];
      if (whole === undefined) break;
      if (!attributes.has(key))
        attributes.set(key, decodeReferences(double ?? single ?? bare ?? '', entities));
      position += whole.length;
    }
    TAG_END.lastIndex = position;
    const end = TAG_END.exec(xml);
    const empty = end?.[1] === '/' || VOID.has(name);
    endUnclosed(name);
    const parent = at();
    const element: XmlElement = { name, attributes, children: [], parent };
    if (open.length <= DEEPEST) {
      parent.children.push(element);
      if (!empty) open.push(element);
    }
    if (end) return position + end[0].length;
    TAG_REST.lastIndex = position;
    TAG_REST.test(xml);
    return TAG_REST.lastIndex;
  }

  function endUnclosed(name: string): void {
    if (STRUCTURE.has(name) && LEAVES.has(at().name)) open.pop();
    if (!NEVER_NESTED.has(name)) return;
    const index = open.findLastIndex((element) => element.name === name);
    if (index > 0) open.length = index;
  }
}

/** All text inside, markup left out. */
export function elementText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : elementText(child))).join('');
}

/** The first child with this local name, whatever its prefix. */
export function childNamed(element: XmlElement, local: string): XmlElement | undefined {
  for (const child of element.children)
    if (typeof child !== 'string' && child.name.slice(child.name.indexOf(':') + 1) === local) return child;
  return undefined;
}
