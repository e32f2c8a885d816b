import type { DomElement } from './dom.ts';

/** What a page's JSON-LD says of its story (schema.org/Article). */
export interface LinkedStory {
  readonly headline?: string | undefined;
  readonly authors: readonly string[];
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /article|report|blogposting|newsitem|liveblog/i;
const MOST_DEPTH = 4;

/** The first article in the page's JSON-LD, also inside a graph or a list. Broken scripts are passed over. */
export function linkedStory(root: DomElement): LinkedStory | undefined {
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent ?? ''), 0);
    if (article) return readArticle(article);
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    // Raw line breaks inside strings are common and no JSON.
    return JSON.parse(text.replace(/\s+/g, ' ').replace(/^\s*<!--|-->\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function findArticle(value: unknown, depth: number): Json | undefined {
  if (depth > MOST_DEPTH) return undefined;
  if (Array.isArray(value)) {
    for (const one of value) {
      const article = findArticle(one, depth + 1);
      if (article) return article;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  if ([value['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))) return value;
  return findArticle(value['@graph'], depth + 1) ?? findArticle(value['mainEntity'], depth + 1);
}

function readArticle(article: Json): LinkedStory {
  const page = article['mainEntityOfPage'];
  return {
    headline: text(article['headline']) ?? text(article['name']),
    authors: [article['author'] ?? article['creator']]
      .flat()
      .map(name)
      .filter((one) => one !== undefined),
    published: text(article['datePublished']) ?? text(article['dateCreated']),
    modified: text(article['dateModified']),
    language: text(article['inLanguage']),
    url: text(isObject(page) ? page['@id'] : page) ?? text(article['url']),
  };
}

const name = (person: unknown): string | undefined =>
  text(isObject(person) ? [person['name']].flat()[0] : person);

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
