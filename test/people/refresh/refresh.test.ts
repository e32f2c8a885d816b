import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPeopleText } from '../../../src/config/people-files.ts';
import { answering, changes, day, held, label, refresh } from './wikidata-stand-in.ts';

const ENTITIES: Readonly<Record<string, object>> = {
  Q900001: {
    id: 'Q900001',
    labels: { en: label('Pyo Ok-sil'), ko: label('표옥실'), ja: label('表玉実') },
    aliases: { en: [label('Phyo Ok Sil'), label('Rocket')], ko: [label('표옥실')] },
    claims: {
      P39: [
        held('Q900010', { P580: day('2020-01-11'), P582: day('2025-03-02') }),
        held('Q900011', { P580: day('2016-02-01', 10), P582: day('2020-01-10') }),
        held('Q900012', { P580: day('2003-01-01', 9), P582: day('2007-01-01', 9) }),
        held('Q900013', { P580: day('2019-04-11') }),
        held('Q900011', { P580: day('1999-01-01') }, 'deprecated'),
        { rank: 'normal', mainsnak: { snaktype: 'somevalue' }, qualifiers: [] },
      ],
    },
  },
  Q900010: {
    id: 'Q900010',
    labels: { en: label('Minister of Foreign Affairs of North Korea') },
    aliases: [],
    claims: [],
  },
  Q900011: {
    id: 'Q900011',
    labels: { en: label('ambassador of North Korea to Sweden'), ko: label('주스웨덴 대사') },
  },
  Q900012: { id: 'Q900012', labels: { en: label('consul') } },
  Q900013: { id: 'Q900013', labels: { en: label('member of the Supreme Assembly') } },
};

const FILE = `# Kept by hand.
people:
  - id: pyo-ok-sil # the first
    country: KP
    names:
      en: { given: Ok Sil, family: Pyo, order: family-first }
    positions:
      - title: { en: foreign minister }
        country: KP
        from: 2020-01
        to: null
    wikidata: Q900001

  # A comment between.
  - id: nobody-known
    country: KP
    names: { en: { given: No, family: Body, order: given-first } }
    positions: []
`;

const answerEntities = answering(ENTITIES);

it('proposes names, better dates, ends and terms, and keeps all that was written by hand', async () => {
  const { code, printed } = await refresh(FILE, answerEntities);
  expect(code).toBe(0);
  const today = new Date().toISOString().slice(0, 10);
  expect(changes(printed)).toEqual([
    '+      ko: { given: 옥실, family: 표, order: family-first }',
    '+      ja: { given: 玉実, family: 表, order: family-first }',
    '+    aliases: { en: [Phyo Ok Sil] }',
    '-        from: 2020-01',
    `+        from: 2020-01-11 # Wikidata ${today}`,
    '-        to: null',
    `+        to: 2025-03-02 # Wikidata ${today}`,
    '+      - title: { en: ambassador of North Korea to Sweden, ko: 주스웨덴 대사 }',
    '+        country: KP',
    '+        at: SE',
    '+        from: 2016-02',
    '+        to: 2020-01-10',
    '+        source: https://www.wikidata.org/wiki/Q900001',
    `+        checked: ${today}`,
  ]);
});

it('writes what the diff says, and keeps the comments', async () => {
  const { path } = await refresh(FILE, answerEntities, '--write');
  const written = readFileSync(path, 'utf8');
  expect(written).toContain('# Kept by hand.');
  expect(written).toContain('- id: pyo-ok-sil # the first');
  expect(written).toContain('\n\n  # A comment between.\n');
  expect(readPeopleText(written, path)[0]?.positions).toHaveLength(2);
});

it('waits when asked to, says who asks, and asks with maxlag', async () => {
  const asked: (string | undefined)[] = [];
  const { code } = await refresh(FILE, (request, response) => {
    asked.push(request.headers['user-agent']);
    expect(request.url).toContain('maxlag=5');
    if (asked.length === 1) response.writeHead(429, { 'retry-after': '0' }).end();
    else if (asked.length === 2)
      response
        .writeHead(200, { 'retry-after': '0' })
        .end('{"error":{"code":"maxlag","info":"6 seconds lagged"}}');
    else answerEntities(request, response);
  });
  expect(code).toBe(0);
  expect(asked).toHaveLength(4);
  expect(asked[0]).toMatch(/^Demarche\/\S+ \(https:\/\/example\.org\/bot\)/);
});

it('ends with 1 and the reason where it is refused', async () => {
  const { code, complained } = await refresh(FILE, (_, response) => response.writeHead(403).end());
  expect(code).toBe(1);
  expect(complained).toContain('status 403');
});

it('proposes nothing for people of another country', async () => {
  const { printed } = await refresh(FILE, answerEntities, '--country', 'JP');
  expect(printed).toBe('');
});
