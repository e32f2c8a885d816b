import { knownName, type Namespaces, namespacesWithin, UNDECLARED } from './namespaces.ts';
import type { XmlElement } from './xml-tree.ts';

export interface FeedRoot {
  readonly element: XmlElement;
  /** In force around the root. */
  readonly namespaces: Namespaces;
  /** Our prefix of the feed's own vocabulary. */
  readonly native: string;
}

const ROOTS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf', 'channel']);

/** The element that is a feed, be there others beside it. Undefined where there is none. */
export function feedRoot(top: XmlElement): FeedRoot | undefined {
  for (const element of top.children) {
    if (typeof element === 'string') continue;
    const inside = namespacesWithin(element, UNDECLARED);
    const local = element.name.slice(element.name.indexOf(':') + 1).toLowerCase();
    if (!ROOTS.has(local)) continue;
    const own = knownName(element.name, inside, '');
    const prefix = own.includes(':') ? own.slice(0, own.lastIndexOf(':')) : '';
    // Without a namespace, a `feed` is Atom's; the root of RDF says nothing about what is inside.
    const native = local === 'feed' && prefix === '' ? 'atom' : prefix;
    return { element, namespaces: UNDECLARED, native: native === 'rdf' ? (inside.get('') ?? 'rss') : native };
  }
  return undefined;
}
