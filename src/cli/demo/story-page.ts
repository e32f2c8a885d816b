import { html, raw } from 'hono/html';
import type { DemoStory, DemoWire } from '../../config/demo-file.ts';

/** An article page as agencies serve them: a menu above, related stories below, the text between. */
export function storyPage(told: { wire: DemoWire; story: DemoStory; at: Date; url: string }) {
  const { wire, story, at, url } = told;
  const paragraphs = story.body.trim().split(/\n{2,}/);
  const first = paragraphs.findIndex((paragraph) => !paragraph.startsWith('('));
  const lines = paragraphs.map(
    (text, i) => html`<p>${i === first ? dateline(wire, story, at) : ''}${text.replace(/\n/g, ' ')}</p>`,
  );
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: at.toISOString(),
    author: { '@type': 'Person', name: story.byline ?? wire.name },
  };
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><title>${story.title} | ${wire.name}</title>
<link rel="canonical" href="${url}">
<script type="application/ld+json">${raw(JSON.stringify(data).replace(/</g, '\\u003c'))}</script>
</head>
<body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/">Politics</a></li><li><a href="/">World</a></li></ul></nav></header>
<main><article>
<h1>${story.title}</h1>
<p class="byline">${story.byline ?? wire.name}</p>
<div class="story-body">${lines}</div>
</article></main>
<aside class="related"><h2>Related articles</h2><ul><li><a href="/">Weather for the weekend</a></li></ul></aside>
<footer>All rights reserved.</footer>
</body>
</html>`;
}

function dateline({ mark }: DemoWire, { dateline: place }: DemoStory, at: Date): string {
  const day = at.toLocaleDateString('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
  return `${place ? `${place}, ` : ''}${day} (${mark}) -- `;
}
