import { Readability } from '@mozilla/readability';
import type { PageStory } from '../model/article.ts';
import { decodeDocument } from './charset/decode-document.ts';
import { DEEPEST, type DomElement } from './pages/dom.ts';
import { pageExtent } from './pages/page-extent.ts';
import { pageHead } from './pages/page-head.ts';
import { paragraphChars } from './pages/paragraph-chars.ts';
import { parsePage } from './pages/parse-page.ts';
import { prune } from './pages/prune.ts';
import { storyBlocks } from './pages/story-blocks.ts';
import { textBlocks } from './pages/text-blocks.ts';
import type { WireDocument } from './wire-document.ts';

/** Pages have some thousands; a larger one is no story. */
const MOST_NODES = 30_000;
/** Readability's time grows with the square of a page's nodes: beyond this, where the paragraphs stand decides. */
const MOST_READABLE_NODES = 10_000;

/**
 * A page's own story: what stands around it is pruned by structure, Readability finds its part, and the shape of
 * what is left tells lines of the template from paragraphs. Pure; never throws for what a page holds: where there
 * is no story, the body is empty.
 */
export function readPage(page: WireDocument): PageStory {
  const html = decodeDocument(page);
  const { nodes, depth } = pageExtent(html, { nodes: MOST_NODES, depth: DEEPEST });
  if (nodes === 0 || nodes > MOST_NODES || depth > DEEPEST) return { body: '' };
  const document = parsePage(html);
  const root: DomElement = document.documentElement;
  const head = pageHead(root, page.url);
  prune(root);
  const part = nodes > MOST_READABLE_NODES ? paragraphChars(root).richest : readablePart(document);
  const body = storyBlocks(part ? textBlocks(part) : []).map(({ text }) => text);
  return { ...head, body: body.join('\n\n') };
}

/** Readability throws on some trees that no browser would build: then there is no story. */
function readablePart(document: ReturnType<typeof parsePage>): DomElement | undefined {
  try {
    return (
      new Readability<DomElement>(document, { serializer: (node) => node }).parse()?.content ?? undefined
    );
  } catch {
    return undefined;
  }
}
