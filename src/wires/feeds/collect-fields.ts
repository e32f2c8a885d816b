import { feedRoot } from './feed-root.ts';
import { Fields } from './fields.ts';
import { knownName, type Namespaces, namespacesWithin } from './namespaces.ts';
import { readField } from './read-field.ts';
import type { XmlElement } from './xml-tree.ts';

/** A feed reduced to what this program reads, still in its own vocabulary. */
export interface FeedFields {
  readonly head: Fields;
  readonly items: readonly Fields[];
}

/** Elements whose members speak for what they stand in. */
const TRANSPARENT: ReadonlySet<string> = new Set(['channel', 'items', 'media:group']);
const ITEMS: ReadonlySet<string> = new Set(['item', 'entry', 'atom:entry']);

/** Feeds list some hundreds, the newest first; what is beyond this is an attack. */
const MOST_ITEMS = 10_000;

/**
 * Reads what a feed says out of its tree. Items are taken wherever broken or old documents put them: in the
 * channel, beside it, or in its list.
 * @param url where the document came from: for relative links
 * @returns undefined where no root is a feed's
 */
export function collectFields(top: XmlElement, url: string | undefined): FeedFields | undefined {
  const root = feedRoot(top);
  if (!root) return undefined;
  const { native } = root;
  const head = new Fields();
  const items: Fields[] = [];
  collect(root.element, root.namespaces, head);
  return { head, items };

  function collect(element: XmlElement, outside: Namespaces, fields: Fields): void {
    const inside = namespacesWithin(element, outside);
    fields.add('xml:lang', element.attributes.get('xml:lang'));
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const name = knownName(child.name, namespacesWithin(child, inside), native);
      if (ITEMS.has(name)) {
        if (items.length < MOST_ITEMS) items.push(itemFields(child, inside));
      } else if (TRANSPARENT.has(name)) collect(child, inside, fields);
      else readField(child, name, fields, url);
    }
  }

  function itemFields(element: XmlElement, outside: Namespaces): Fields {
    const fields = new Fields();
    fields.add('rdf:about', element.attributes.get('rdf:about') ?? element.attributes.get('about'));
    collect(element, outside, fields);
    return fields;
  }
}
