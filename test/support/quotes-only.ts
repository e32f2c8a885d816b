import type { Analysis } from '../../src/model/analysis.ts';
import type { ArticleText } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';

/**
 * Reads `"…," Name said` and nothing else: for tests of what happens around the reading.
 * Ann Lee and Bo Park are in the tests' registry.
 */
export function quotesOnly({ body }: ArticleText): Analysis {
  const statements = [...body.matchAll(/"([^"]+)" (\w+ \w+) said/g)].map((match) => {
    const start = match.index + 1;
    const quote: Span = [start, start + (match[1] ?? '').length];
    const name = match[2] ?? '';
    return {
      kind: 'direct' as const,
      segments: [quote],
      quotes: [quote],
      cue: null,
      speaker: {
        mention: null,
        text: name,
        kind: 'person' as const,
        id: name.toLowerCase().replace(' ', '-'),
        members: [],
        country: 'KR',
        p: 0.95,
        candidates: [],
      },
      addressee: null,
      via: [],
      medium: null,
      venue: null,
      saidOn: null,
      negated: false,
      conditional: false,
      p: 0.95,
      from: 'KR',
      to: ['KP'],
      acts: [{ id: 'demand' as const, plover: 'REQUEST' as const, p: 0.9 }],
      topics: [{ id: 'sanctions', p: 0.9 }],
      diplomatic: 0.9,
      rank: 0,
    };
  });
  return { lang: 'en', diplomatic: statements.length > 0 ? 0.9 : 0, topics: [], statements };
}
