import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageStory } from '../model/article.ts';
import type { WireDocument } from './wire-document.ts';

/** A page's own story. Pure; never throws for what a page holds: where there is no story, the body is empty. */
export function readPage(page: WireDocument): PageStory {
  const { document } = parseHTML(new TextDecoder().decode(page.bytes));
  const article = new Readability(document, { charThreshold: 100 }).parse();
  return {
    title: article?.title ?? undefined,
    byline: article?.byline ?? undefined,
    body: article?.textContent?.trim() ?? '',
  };
}
