import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageStory } from '../model/article.ts';
import { decodeDocument } from './charset/decode-document.ts';
import type { DomElement } from './pages/dom.ts';
import { pageHead } from './pages/page-head.ts';
import { prune } from './pages/prune.ts';
import { storyBlocks } from './pages/story-blocks.ts';
import { textBlocks } from './pages/text-blocks.ts';
import type { WireDocument } from './wire-document.ts';

/**
 * A page's own story: what stands around it is pruned by structure, Readability finds its part, and the shape of
 * what is left tells lines of the template from paragraphs. Pure; never throws for what a page holds: where there
 * is no story, the body is empty.
 */
export function readPage(page: WireDocument): PageStory {
  const html = decodeDocument(page);
  if (!html.includes('<')) return { body: '' };
  const { document } = parseHTML(html);
  const root: DomElement | null = document.documentElement;
  if (!root) return { body: '' };
  const head = pageHead(root, page.url);
  prune(root);
  const part = new Readability<DomElement>(document, { serializer: (node) => node }).parse()?.content;
  const body = storyBlocks(part ? textBlocks(part) : []).map(({ text }) => text);
  return { ...head, body: body.join('\n\n') };
}
