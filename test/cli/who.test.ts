import { join } from 'node:path';
import { expect, it } from 'vitest';
import { UsageError } from '../../src/cli/verb.ts';
import { whoVerb } from '../../src/cli/who.ts';
import type { Person } from '../../src/model/person.ts';
import { HART, PEOPLE, QUILL } from '../people/registry.ts';
import { callVerb } from '../support/call-verb.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const verb = whoVerb(async (id) =>
  id === 'harriet-quill'
    ? [
        {
          text: 'We are patient.',
          verbatim: true,
          saidOn: '2021-06-20',
          wire: 'Wire One',
          url: 'https://example.org/1',
        },
      ]
    : [],
);

const who = (...words: string[]) => whoAmong(PEOPLE, ...words);

async function whoAmong(people: readonly Person[], ...words: string[]) {
  const folder = temporaryFolder({ 'people.json': JSON.stringify({ people }) });
  return await callVerb(verb.run, [...words, '--people', join(folder, 'people.json')]);
}

it('prints the positions of that day, the others, the name in other scripts, and what was said last', async () => {
  expect(await who('Harriet', 'Quill', '--at', '2021-06-21')).toEqual({
    code: 0,
    complained: '',
    printed: `Harriet Jane Quill (harriet-quill), United States
해리엇 퀼 · Hattie Quill

On 2021-06-21
  2019-07-01 to 2022-06-30  ambassador to South Korea (United States)

At other times
  since 2022-07-01  secretary of state, Department of State (United States)

Last statements
  2021-06-20  “We are patient.”  Wire One  https://example.org/1
`,
  });
});

it('warns of who else may be meant', async () => {
  const { printed } = await who('sung', 'maeng', '--at', '2018-06-01');
  expect(printed).toContain(
    '! Not to be confused with Maeng Song (maeng-song, North Korea): “Ambassador Maeng” may be either on 2018-06-01.',
  );
});

it('says that a position is unsure where its dates do not tell', async () => {
  const { printed } = await who('ren-koda', '--at', '2023-06-01');
  expect(printed).toContain(
    'Perhaps (dates not known to the day)\n  2019-09-11 to 2023  minister for foreign affairs',
  );
});

it('shows a term as over when the next holder began, and says so', async () => {
  const office = { title: { en: 'foreign minister' }, country: 'US' };
  const people: Person[] = [
    { ...QUILL, positions: [{ ...office, from: '2013-03-17' }] },
    { ...HART, positions: [{ ...office, from: '2022-12-30', to: null }] },
  ];
  const { printed } = await whoAmong(people, 'harriet-quill', '--at', '2023-06-01');
  expect(printed).toContain(
    'At other times\n  2013-03-17 to 2022-12-30 at the latest (then Lena Hart)  foreign minister (United States)\n',
  );
  const asked = await whoAmong(people, 'us foreign minister', '--at', '2023-06-01');
  expect(asked).toMatchObject({ code: 0, printed: expect.stringMatching(/^Lena Hart/) });
  const json = await whoAmong(people, 'harriet-quill', '--at', '2023-06-01', '--json');
  expect(JSON.parse(json.printed)).toMatchObject({
    positions: [
      { to: null, tenure: 'not-held', successor: { id: 'lena-hart', name: 'Lena Hart', from: '2022-12-30' } },
    ],
  });
});

it('gives candidates and exit code 3 where several may be meant', async () => {
  expect(await who('Maeng', '--at', '2021-06-21')).toEqual({
    code: 3,
    complained: '',
    printed: `“Maeng” may be any of 2 on 2021-06-21:
  Maeng Song (maeng-song): permanent representative to the United Nations (North Korea)
  Sung Maeng (sung-maeng): special representative for North Korea, Department of State (United States)
`,
  });
});

it('gives the nearest and exit code 4 where nobody is', async () => {
  const { code, printed } = await who('Maeng', 'Sang', '--at', '2021-06-21');
  expect(code).toBe(4);
  expect(printed).toMatch(
    /^Nobody known is “Maeng Sang” on 2021-06-21\. Nearest:\n {2}Maeng Song \(maeng-song\)/,
  );
});

it('answers in JSON', async () => {
  const { printed } = await who('pyo', 'ok', 'sil', '--at', '2019-06', '--json');
  expect(JSON.parse(printed)).toMatchObject({
    outcome: 'found',
    id: 'pyo-ok-sil',
    positions: [
      { title: { en: 'vice foreign minister' }, from: '2016-02', to: '2020-01-10', tenure: 'held' },
      { title: { en: 'foreign minister' }, tenure: 'not-held' },
    ],
  });
});

it.each([[['--at', 'today', 'x']], [[]], [['--nonsense', 'x']]])('refuses %j', async (words) => {
  await expect(who(...words)).rejects.toThrow(UsageError);
});
