import { Hono } from 'hono';
import type { DemoStory, DemoWire } from '../../config/demo-file.ts';
import type { Clock } from '../../model/clock.ts';
import { storyPage } from './story-page.ts';

/**
 * The demo's wires as a newcomer's machine can have them: feeds and article pages over HTTP, each
 * story appearing at its time. A later version replaces the earlier one at the same address, as wires do.
 */
export function wireServer(wires: readonly DemoWire[], clock: Clock): Hono {
  const startedAt = clock();
  const server = new Hono();
  for (const wire of wires) {
    const out = (): DemoStory[] => current(wire.stories, (clock() - startedAt) / 1000);
    const when = (story: DemoStory): Date => new Date(startedAt + story.publishedAt * 60_000);
    server.get(`/${wire.id}/feed.xml`, (context) => {
      const origin = new URL(context.req.url).origin;
      const stories = out();
      const etag = `"${stories.map(({ id }) => id).join(' ')}"`;
      if (context.req.header('if-none-match') === etag) return context.body(null, 304);
      const items = stories.map((story) => item({ wire, story, origin, at: when(story) })).toReversed();
      return context.body(rss(wire, origin, items), 200, {
        'content-type': 'application/rss+xml; charset=utf-8',
        etag,
      });
    });
    server.get(`/${wire.id}/:story`, (context) => {
      const story = out().find((one) => addressOf(one) === context.req.param('story'));
      if (!story) return context.notFound();
      return context.html(storyPage({ wire, story, at: when(story), url: context.req.url }));
    });
  }
  return server;
}

/** What each story's address shows at a time: its latest version so far. */
function current(stories: readonly DemoStory[], seconds: number): DemoStory[] {
  const latest = new Map<string, DemoStory>();
  for (const story of stories) if (story.afterSeconds <= seconds) latest.set(addressOf(story), story);
  return [...latest.values()];
}

const addressOf = ({ id, revisionOf }: DemoStory): string => revisionOf ?? id;

const rss = (
  wire: DemoWire,
  origin: string,
  items: readonly string[],
): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel>
<title>${escapeXml(wire.name)}</title><link>${origin}/${wire.id}/</link><description>Latest news</description>
${items.join('\n')}
</channel></rss>`;

function item(told: { wire: DemoWire; story: DemoStory; origin: string; at: Date }): string {
  const { wire, story, origin, at } = told;
  const url = `${origin}/${wire.id}/${addressOf(story)}`;
  const lead = story.body.split(/\n{2,}/).find((paragraph) => !paragraph.startsWith('(')) ?? '';
  return `<item><title>${escapeXml(story.title)}</title><link>${url}</link><guid isPermaLink="false">${addressOf(story)}</guid>
<pubDate>${at.toUTCString()}</pubDate><description>${escapeXml(lead.trim())}</description></item>`;
}

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
