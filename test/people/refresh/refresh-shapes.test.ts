import { expect, it } from 'vitest';
import { answering, changes, day, held, label, refresh } from './wikidata-stand-in.ts';

/** What `people refresh` makes of one person's statements, and of answers that are no answers. */

const FILE = `people:
  - id: pyo-ok-sil
    country: KP
    names:
      en: { given: Ok Sil, family: Pyo, order: family-first }
    positions:
      - title: { en: foreign minister }
        country: KP
        from: 2020-01-11
        to: null
        source: https://example.org/pyo
        checked: 2024-01-01
    wikidata: Q1
`;

const OFFICES = {
  Q10: { id: 'Q10', labels: { en: label('Minister of Foreign Affairs of North Korea') } },
  Q11: { id: 'Q11', labels: { en: label('ambassador of North Korea to Sweden') } },
  Q12: { id: 'Q12', labels: { ko: label('부상') } },
};

const person = (statements: readonly object[], more: object = {}) => ({
  ...OFFICES,
  Q1: { id: 'Q1', labels: { en: label('Pyo Ok-sil') }, claims: { P39: statements }, ...more },
});

const unknown = [{ snaktype: 'somevalue' }];

it.each<[string, readonly object[], readonly string[]]>([
  [
    'an end that came with a better rank',
    [held('Q10', { P580: day('2020-01-11'), P582: day('2025-03-02') }, 'preferred')],
    ['-        to: null', '+        to: 2025-03-02'],
  ],
  [
    'a term told twice, once preferred, once',
    [
      held('Q11', { P580: day('2016-02-01', 10), P582: day('2019-12-31') }),
      held('Q11', { P580: day('2016-02-01', 10), P582: day('2019-12-31') }, 'preferred'),
    ],
    [
      '+      - title: { en: ambassador of North Korea to Sweden }',
      '+        country: KP',
      '+        at: SE',
      '+        from: 2016-02',
      '+        to: 2019-12-31',
      '+        source: https://www.wikidata.org/wiki/Q1',
      '+        checked: today',
    ],
  ],
  ['nothing deprecated', [held('Q11', { P580: day('2016-02-01') }, 'deprecated')], []],
  ['no end that nobody knows', [held('Q10', { P580: day('2020-01-11'), P582: unknown })], []],
  ['no date coarser than a year', [held('Q11', { P580: day('2000-01-01', 8) })], []],
  ['no day that does not exist', [held('Q11', { P580: day('2016-02-31') })], []],
  ['no office without an English name', [held('Q12', { P580: day('2016-02-01') })], []],
  ['no office whose item is gone', [held('Q99', { P580: day('2016-02-01') })], []],
  ['no office without any date', [held('Q11', {})], []],
])('proposes %s', async (_, statements, expected) => {
  const { code, printed } = await refresh(FILE, answering(person(statements)));
  expect(code).toBe(0);
  const today = new Date().toISOString().slice(0, 10);
  const lines = changes(printed).map((line) => line.replace(/ # Wikidata .*/, '').replace(today, 'today'));
  expect(lines).toEqual(expected);
});

it('tells a contradiction, and changes nothing', async () => {
  const { printed, complained } = await refresh(
    FILE,
    answering(person([held('Q10', { P580: day('2020-06-01') })])),
  );
  expect(changes(printed)).toEqual([]);
  expect(complained).toContain('foreign minister: `from` is 2020-01-11 here, 2020-06-01 on Wikidata');
});

it('tells whose item is gone', async () => {
  const { code, complained } = await refresh(FILE, answering(OFFICES));
  expect(code).toBe(0);
  expect(complained).toContain('pyo-ok-sil');
});

it('finds an item that was merged under its old id', async () => {
  const merged = person([held('Q10', { P580: day('2020-01-11'), P582: day('2025-03-02') })], {
    id: 'Q2',
    redirects: { from: 'Q1', to: 'Q2' },
  });
  const { printed } = await refresh(FILE, answering(merged));
  expect(changes(printed)).toHaveLength(2);
});

it('reads an item without labels, aliases and claims, which PHP writes as empty lists', async () => {
  const { code, printed } = await refresh(
    FILE,
    answering({ Q1: { id: 'Q1', labels: [], aliases: [], claims: [] } }),
  );
  expect([code, printed]).toEqual([0, '']);
});

it.each([
  ['a date', () => new Date(Date.now() - 1000).toUTCString()],
  ['seconds', () => '0'],
])('waits for a Retry-After that is %s', async (_, retryAfter) => {
  let asked = 0;
  const { code } = await refresh(FILE, (request, response) => {
    asked++;
    if (asked > 2) answering(person([]))(request, response);
    else response.writeHead(asked === 1 ? 429 : 503, { 'retry-after': retryAfter() }).end();
  });
  expect([code, asked]).toEqual([0, 3]);
});

it.each([
  ['stays busy', 429, { 'retry-after': '0' }, '', 'after 6 tries: it answers with status 429'],
  ['asks for an hour', 429, { 'retry-after': '3600' }, '', 'after 1 tries: it answers with status 429'],
  [
    'stays behind',
    200,
    { 'retry-after': '0' },
    '{"error":{"code":"maxlag","info":"9 seconds lagged"}}',
    'after 6 tries: it answers ‘maxlag’: 9 seconds lagged',
  ],
  [
    'refuses an id',
    200,
    {},
    '{"error":{"code":"no-such-entity","info":"Could not find an entity"}}',
    'after 1 tries: it answers ‘no-such-entity’',
  ],
  ['answers with a page', 200, {}, '<html>', 'another shape'],
])('gives up where Wikidata %s', async (_, status, headers, body, message) => {
  const { code, printed, complained } = await refresh(FILE, (_request, response) =>
    response.writeHead(status, headers).end(body),
  );
  expect([code, printed]).toEqual([1, '']);
  expect(complained).toContain(message);
});

it('asks for fifty at a time, each once', async () => {
  const many = Array.from(
    { length: 60 },
    (_, i) =>
      `  - { id: p-${i}, country: KP, names: { en: { given: A${i}, family: B, order: given-first } }, positions: [], wikidata: Q${i + 100} }`,
  );
  const sizes: number[] = [];
  const { code } = await refresh(`people:\n${many.join('\n')}\n`, (request, response) => {
    const ids = new URL(request.url ?? '', 'http://stand-in').searchParams.get('ids')?.split('|') ?? [];
    sizes.push(ids.length);
    response.end(
      JSON.stringify({ entities: Object.fromEntries(ids.map((id) => [id, { id, missing: '' }])) }),
    );
  });
  expect(code).toBe(0);
  expect(sizes).toEqual([50, 10]);
});
