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
  [
    'gives a visit to come no topic of its story',
    'Peru raises its tariffs on Norway',
    'Peru raised its tariffs.\n\nNorwegian Foreign Minister Ida Moen said she would visit Lima in June.',
    [],
  ],
  [
    'does not take a state where firms sit for one of two that deal with each other',
    'Norway punishes firms',
    'Norway’s finance ministry said it had imposed sanctions on two firms in China for hiring North Korean information technology workers.',
    ['cyber-crypto', 'sanctions'],
  ],
  [
    'takes aid across the border for a matter between the Koreas',
    'Seoul offers relief',
    'South Korean Unification Minister Nam Do-yun offered to send emergency supplies to North Korea.',
    ['humanitarian-aid', 'inter-korean'],
  ],
  [
    'takes “the sanctions” with all that their story is on',
    'Norway sanctions hackers',
    'Norway imposed sanctions on three hackers.\n\nPeru’s foreign ministry welcomed the sanctions.',
    ['cyber-crypto', 'sanctions'],
  ],
  [
    'has the matter of its story where its words name no more than a state',
    'Norway to send food aid to Jordan',
    'Norway said it would send food aid to Jordan.\n\n“Jordan has asked for this since the spring,” Norwegian Foreign Minister Ida Moen said.',
    ['humanitarian-aid', 'middle-east'],
  ],
  [
    'has the United Nations for a topic where their ambassador speaks',
    'Peru raises tariffs',
    'Peru’s ambassador to the United Nations, Ana Quispe, accused Norway of raising its tariffs in bad faith.',
    ['trade-export-controls', 'un'],
  ],
  [
    'takes a council of the African Union for none of the United Nations',
    'African Union on Kenya',
    'Kenyan Foreign Minister Amos Kirui told the African Union’s Peace and Security Council that Kenya would raise its tariffs on Peru.',
    ['trade-export-controls'],
  ],
  [
    'does not have what its story told of in a quarter of its paragraphs only',
    'Peru and Norway at odds',
    'Norway called off a visit.\n\nPeru said it regretted the delay.\n\nNorway’s premier walked home.\n\nPeru said in May it would sign a peace treaty with Chile.\n\nThe day was warm.\n\n“We take no offence,” Norwegian Foreign Minister Ida Moen said.',
    [],
  ],
  [
    'takes what Seoul, Tokyo and Washington do together for a matter of the three',
    'Three to hold drill',
    'The defense ministers of Japan, South Korea and the United States agreed to hold a joint naval exercise in May.',
    ['alliance-drills', 'trilateral-japan-history'],
  ],
  [
    'does not spread what came up in passing over the rest',
    'Peru and Norway hold talks',
    'The two ministers met.\n\nThey spoke of tariffs.\n\nThey spoke of detained journalists.\n\nPeruvian Foreign Minister Ana Quispe said the mood was good.',
    [],
  ],
  [
    'does not hear the story’s topic in a state that is named in passing',
    'Peru awaits proposals from Norway',
    'Peru has seen no proposals.\n\nPeru said it was ready.\n\nPeru’s president had come from Kyiv.\n\nPeruvian foreign ministry spokesman Luis Rojas said there would be no round of consultations.',
    [],
  ],
  [
    'hears the agency where the United Nations are answered on safeguards',
    'IAEA on Bolivia',
    'The IAEA’s director told Bolivia that the inspectors must return.\n\nBolivia’s foreign ministry rejected the findings.',
    ['iaea-npt'],
  ],
])('%s', (_, title, body, expected) => {
  expect(topicsOfLast(title, body)).toEqual(expected);
});
