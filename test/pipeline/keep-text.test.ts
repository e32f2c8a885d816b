import { describe, expect, it } from 'vitest';
import { spanText } from '../../src/model/span.ts';
import { keepText } from '../../src/pipeline/keep-text.ts';
import { quotesOnly } from '../support/quotes-only.ts';

const TALKS = `It rained in the capital. The ministers met on Monday.

They spoke for an hour. "The door is open," Ann Lee said. Lunch was served. "We will see," Bo Park said.

Nobody else spoke.
"A last word," Ann Lee said.`;
const BROKEN = 'It rained. "One word.\n\nAnd another," Ann Lee said.\n\nNo more.';

const read = (body: string) => quotesOnly({ id: '1', body }).statements;

describe('keepText', () => {
  it.each([
    ['full', TALKS, TALKS],
    [
      'excerpt',
      TALKS,
      `They spoke for an hour. "The door is open," Ann Lee said. Lunch was served. "We will see," Bo Park said.

"A last word," Ann Lee said.`,
    ],
    [
      'statements',
      TALKS,
      `"The door is open," Ann Lee said.

"We will see," Bo Park said.
"A last word," Ann Lee said.`,
    ],
    ['excerpt', BROKEN, 'It rained. "One word.\n\nAnd another," Ann Lee said.\n\n'],
    ['statements', BROKEN, '"One word.\n\nAnd another," Ann Lee said.\n'],
    ['excerpt', 'Nobody spoke.', ''],
    ['statements', '', ''],
  ] as const)('%s', (policy, body, expected) => {
    const statements = read(body);
    const kept = keepText(body, statements, policy);
    expect(kept.body).toBe(expected);
    const shown = (text: string, of: typeof statements) =>
      of.map(({ quotes, segments }) => [...quotes, ...segments].map((span) => spanText(text, span)));
    expect(shown(kept.body, kept.statements)).toEqual(shown(body, statements));
  });

  it('moves every span, and keeps what any of them touches', () => {
    const body = 'Bo Park came.\n\nIt rained.\n\n"We will see," he told reporters, News 1 reported.';
    const [model] = read('"We will see," Bo Park said.');
    if (!model) return expect.unreachable();
    const at = (words: string) => [body.indexOf(words), body.indexOf(words) + words.length] as const;
    const party = (words: string) => ({ ...model.speaker, mention: at(words) });
    const statement = {
      ...model,
      segments: [at('We will see')],
      quotes: [at('We will see')],
      cue: at('told'),
      speaker: party('Bo Park'),
      addressee: party('reporters'),
      via: [party('News 1')],
    };
    const kept = keepText(body, [statement], 'excerpt');
    expect(kept.body).toBe('Bo Park came.\n\n"We will see," he told reporters, News 1 reported.');
    const [moved] = kept.statements;
    const mentions = [moved?.speaker, moved?.addressee, ...(moved?.via ?? [])].map((one) => one?.mention);
    const spans = [...(moved?.segments ?? []), moved?.cue, ...mentions];
    expect(spans.map((span) => span && spanText(kept.body, span))).toEqual([
      'We will see',
      'told',
      'Bo Park',
      'reporters',
      'News 1',
    ]);
  });
});
