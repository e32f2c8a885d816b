import { markupText } from '../../lib/markup-text.ts';
import { feedDate } from './feed-date.ts';
import type { Fields } from './fields.ts';
import { personName } from './person-name.ts';
import { baseAt, resolveLink, resolveLinksIn } from './resolve-link.ts';
import { constructHtml } from './text-construct.ts';
import { childNamed, elementText, type XmlElement } from './xml-tree.ts';

type Reader = (element: XmlElement, fields: Fields, name: string, url: string | undefined) => void;

const html: Reader = (element, fields, name, url) => {
  // Content with a source is elsewhere (RFC 4287, 4.1.3.2).
  if (element.attributes.has('src')) return;
  fields.add(name, resolveLinksIn(constructHtml(element), baseAt(element, url)));
};
const line: Reader = (element, fields, name) => fields.add(name, markupText(constructHtml(element)));
const date: Reader = (element, fields, name) => fields.add(name, feedDate(elementText(element)));
const plain: Reader = (element, fields, name) => fields.add(name, elementText(element));

const person: Reader = (element, fields, name) => {
  const named = childNamed(element, 'name') ?? childNamed(element, 'email');
  fields.add(name, personName(markupText(elementText(named ?? element))));
};

const term: Reader = (element, fields, name) => {
  const { attributes } = element;
  fields.add(
    name,
    markupText(
      attributes.get('label') ?? attributes.get('term') ?? attributes.get('text') ?? elementText(element),
    ),
  );
};

const keywords: Reader = (element, fields, name) => {
  for (const word of elementText(element).split(',')) fields.add(name, word);
};

const guid: Reader = (element, fields, name) => {
  const id = elementText(element).trim();
  fields.add(name, id);
  const isLink = element.attributes.get('isPermaLink')?.toLowerCase() !== 'false' && /^https?:/i.test(id);
  if (isLink) fields.add('permalink', id);
};

/** Atom's relations, also of links written without `href`; RSS's link is its text. */
const link: Reader = (element, fields, name, url) => {
  const { attributes } = element;
  const address = attributes.get('href') ?? elementText(element);
  const whole = resolveLink(address, baseAt(element, url)) ?? address;
  const relation = attributes.get('rel')?.trim().toLowerCase() ?? 'alternate';
  const isPage = /^(?:$|text\/html|application\/xhtml)/i.test(attributes.get('type') ?? '');
  fields.add(relation === 'alternate' && isPage ? name : `link ${relation}`, whole);
};

const READERS: readonly (readonly [Reader, string])[] = [
  [
    html,
    'description summary content content:encoded body xhtml:body xhtml:div dc:description dcterms:abstract',
  ],
  [html, 'atom:summary atom:content itunes:summary itunes:subtitle media:description'],
  [line, 'title dc:title atom:title media:title itunes:title'],
  [date, 'pubdate date published updated issued modified created dc:date atom:published atom:updated'],
  [date, 'atom:issued atom:modified dcterms:issued dcterms:modified dcterms:created dcterms:date'],
  [person, 'author dc:creator dc:author atom:author itunes:author'],
  [term, 'category dc:subject atom:category itunes:category'],
  [keywords, 'itunes:keywords media:keywords'],
  [plain, 'id atom:id ttl language dc:language sy:updateperiod sy:updatefrequency'],
  [guid, 'guid'],
  [link, 'link atom:link'],
];

const READER_OF: ReadonlyMap<string, Reader> = new Map(
  READERS.flatMap(([reader, names]) => names.split(' ').map((name) => [name, reader] as const)),
);

/** Adds what one element says: HTML with whole links, one-line text, a date in ISO 8601, an address, a name. */
export function readField(element: XmlElement, name: string, fields: Fields, url: string | undefined): void {
  READER_OF.get(name)?.(element, fields, name, url);
}
