import { expect, it } from 'vitest';
import { loadAnalyser } from '../../src/cli/analyser.ts';
import { indexPeople } from '../../src/people/people-index.ts';

const analyse = loadAnalyser('config', indexPeople([]));

/** The likely topics of the last statement. */
function topicsOfLast(title: string, body: string): string[] {
  const { statements } = analyse({ id: 'a', title, body, publishedAt: '2027-03-02T08:00:00Z' });
  const topics = statements.at(-1)?.topics ?? [];
  return topics
    .filter(({ p }) => p >= 0.5)
    .map(({ id }) => id)
    .sort();
}

it.each<[string, string, string, string[]]>([
  [
    'goes on with what its speaker was on',
    'Peru and Norway at odds over tariffs',
    'Peru raised its tariffs, and Norway its tariffs.\n\nNorwegian Foreign Minister Ida Moen urged Peru to agree to a prisoner swap for two detained Norwegian citizens.\n\n“They should be home by now,” Moen said.',
    ['detainees-remains'],
  ],
  [
    'has the topic of the states between which it passes',
    'Belarus and Russia praise Pyongyang',
    'Russian Foreign Minister Igor Zorin told North Korea that the two countries will stand in one trench.',
    ['dprk-russia'],
  ],
  [
    'has what a body of the United Nations is charged with',
    'Watchdog on Bolivia',
    'The head of the U.N. nuclear watchdog said it has no access to the site in Bolivia.',
    ['iaea-npt', 'un'],
  ],
  [
    'has the United Nations for a topic where they lend the hall',
    'Peru, Norway trade barbs at U.N. Security Council',
    'Norway’s ambassador accused Peru of raising its tariffs in bad faith.',
    ['trade-export-controls', 'un'],
  ],
  [
    'takes no topic from the capital where it is said',
    'Norway protests',
    'North Korea expelled a Norwegian. Norway said it has lodged a protest with North Korea through its embassy in Beijing.',
    [],
  ],
  [
    'answers the question that the writer tells of',
    'Peru on tariffs',
    'Peru raised its tariffs.\n\nAsked about human rights, Peruvian foreign ministry spokeswoman Ana Quispe said Norway should look at itself.',
    ['human-rights'],
  ],
])('%s', (_, title, body, expected) => {
  expect(topicsOfLast(title, body)).toEqual(expected);
});
