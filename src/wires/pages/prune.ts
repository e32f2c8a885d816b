import { ancestry, type DomElement } from './dom.ts';
import { paragraphChars } from './paragraph-chars.ts';

const NEVER_STORY = [
  'nav',
  'footer',
  'aside',
  'figure',
  'figcaption',
  'form',
  'button',
  'dialog',
  'menu',
  'select',
  'iframe',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'video',
  'audio',
  'object',
  '[hidden]',
  '[aria-hidden="true"]',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="contentinfo"]',
  '[role="banner"]',
  '[role="dialog"]',
  '[role="search"]',
  '[role="menu"]',
  '[itemprop="author"]',
  '[rel="author"]',
].join(',');

/** Words of class names and ids that name what stands around a story. */
const FURNITURE = new Set(
  `ad ads advert advertisement advertising adverts adsense aside author authors avatar banner bio breadcrumb breadcrumbs
   button byline bylines caption captions carousel comment comments consent contributors cookie cookies copyright credit
   credits crumb crumbs disclaimer disqus donate donation email figcaption figure follow footer footnav gallery gdpr
   hashtag hashtags infobox inline-related keywords lightbox login masthead menu meta metadata modal more mostread
   nav navbar navigation newsletter newsletters notice outbrain overlay pagination pager paywall permalink photo photos
   player popular popup poll prevnext print promo promoted promos promotion pubdate rating readmore read-more recirc
   recirculation recommend recommendation recommendations recommended regwall rel related relateds reprints search
   share sharebar sharing sharetools sidebar signup skip slideshow social socials sponsor sponsored sponsors subscribe
   subscription subscriptions tag tags taglist taboola teaser teasers timestamp toc toolbar tools trending tweetbutton
   upsell video videos widget widgets`.split(/\s+/),
);

/** A part that holds more of the page's paragraphs than this is no furniture, whatever it is called. */
const MUCH_OF_PAGE = 0.25;

/**
 * Removes what is never a story's own text: by element, by role, and by the words that pages name such parts with;
 * never the part where most paragraphs stand side by side, nor what is around it.
 */
export function prune(root: DomElement): void {
  const kept = storyParts(root);
  for (const element of [...root.querySelectorAll(NEVER_STORY)]) if (!kept.has(element)) element.remove();
  for (const element of [...root.querySelectorAll('[class],[id],[style]')]) {
    if (kept.has(element)) continue;
    if (isHidden(element)) element.remove();
    else if (isFurniture(element)) {
      if (holdsQuotation(element)) unname(element);
      else element.remove();
    }
  }
}

/** Posts of others that a story quotes are wrapped as social media. */
const holdsQuotation = (element: DomElement): boolean => {
  for (const _ of element.querySelectorAll('blockquote')) return true;
  return false;
};

/** Readability judges by names, too. */
function unname(element: DomElement): void {
  element.removeAttribute('class');
  element.removeAttribute('id');
}

function storyParts(root: DomElement): ReadonlySet<DomElement> {
  const { inside, richest } = paragraphChars(root);
  const much = (inside.get(root) ?? 0) * MUCH_OF_PAGE;
  const parts = new Set(ancestry(richest));
  for (const [element, chars] of inside) if (chars > much) parts.add(element);
  return parts;
}

function isFurniture(element: DomElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[\s_:/-]+/)
    .some((word) => FURNITURE.has(word));
}

function isHidden(element: DomElement): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}
