import { expect, it } from 'vitest';
import { readDemoWires } from '../../src/config/demo-file.ts';
import { gistOf } from '../../src/stories/article-gist.ts';
import { createClusterer } from '../../src/stories/clusterer.ts';
import { readRevisionMark } from '../../src/wires/revision-marks.ts';

it('keeps the versions of a story together over an afternoon, and what has nothing to do with it apart', () => {
  const clusterer = createClusterer({ windowMs: 7 * 24 * 3_600_000 });
  const told = readDemoWires('config')
    .flatMap(({ name, stories }) => stories.map((story) => ({ ...story, source: name })))
    .sort((a, b) => a.afterSeconds - b.afterSeconds);
  const storyOf = new Map<string, string>();
  for (const { id, title, body, source, afterSeconds, dateline } of told) {
    const text = body.replace(/^/, `${dateline === undefined ? '' : `${dateline}, `}Nov 23 (${source}) -- `);
    const at = Date.UTC(2026, 10, 23) + afterSeconds * 1000;
    const article = { id, title, body: text, source };
    storyOf.set(id, clusterer.place(gistOf(article, readRevisionMark(article)), at).story);
  }
  for (const version of ['hna-offer-lead', 'hna-offer-2nd-lead', 'hna-offer-corrected'])
    expect(storyOf.get(version)).toBe('hna-offer-urgent');
  expect(storyOf.get('hna-door-open')).toBe('ppi-door-open');
  for (const other of ['ppi-abductions', 'hna-two-kims', 'ppi-beijing', 'hna-cold-wave', 'ppi-playoffs'])
    expect(storyOf.get(other)).toBe(other);
});
