import { expect, it } from 'vitest';
import { loadAnalyser } from '../../src/cli/analyser.ts';
import { indexPeople } from '../../src/people/people-index.ts';

const analyse = loadAnalyser('config', indexPeople([]));

function sidesIn(title: string, body: string): string[] {
  const { statements } = analyse({ id: 'a', title, body, publishedAt: '2027-03-02T08:00:00Z' });
  return statements.map(({ from, to }) => `${from ?? '–'} → ${to.join(' ') || '–'}`);
}

it.each<[string, string, string, string[]]>([
  [
    'takes an envoy’s charge for the target, not for a speaker',
    'Envoy speaks in Lima',
    'The top Peruvian envoy for Norway said the offer of talks still stands.',
    ['PE → NO'],
  ],
  [
    'goes on with the speaker’s last target',
    'Peru scolds Norway',
    'Peru accused Norway of dumping fish.\n\n“Those who throw nets in the night should not ask for light,” Peruvian foreign ministry spokeswoman Ana Quispe said.',
    ['PE → NO', 'PE → NO'],
  ],
  [
    'aims an appeal at those whom it is made to',
    'Chile speaks up',
    'Chilean Foreign Minister Luis Rojas urged Peru and Bolivia to stop shielding Norway.',
    ['CL → PE BO'],
  ],
  [
    'aims an appeal to people at home at nobody abroad',
    'Peru and leaflets',
    'Peru’s interior minister urged activists to refrain from sending leaflets to Bolivia.',
    ['PE → –'],
  ],
  [
    'takes both sides for the two of the story',
    'Norway and Peru at odds over fish',
    'Norway and Peru broke off their talks.\n\nChilean Foreign Minister Luis Rojas appealed to both sides to show flexibility.',
    ['CL → NO PE'],
  ],
  [
    'finds who did what is welcomed',
    'Chile comments',
    'The Norwegian finance ministry announced sanctions against three Bolivian firms.\n\nIn Lima, the Peruvian foreign ministry welcomed the sanctions.',
    ['NO → BO', 'PE → NO'],
  ],
  [
    'blames both for what they have with each other',
    'Chile alarmed',
    'Chile’s foreign ministry condemned Bolivia’s growing arms trade with Norway.',
    ['CL → BO NO'],
  ],
  [
    'keeps evasions and standing plans without a target',
    'Peru and Norway to talk of fish',
    'Peru’s foreign ministry said the schedule had not changed.\n\nNorway’s foreign ministry said it has nothing to announce.',
    ['PE → –', 'NO → –'],
  ],
  [
    'turns with the writer to another state',
    'Peru and Norway to talk of fish',
    'Asked about Bolivia, Peruvian foreign ministry spokeswoman Ana Quispe said the silence was troubling.',
    ['PE → BO'],
  ],
  [
    'hears two states in “the two Koreas”',
    'Chile offers its help',
    'Chilean Foreign Minister Luis Rojas said Chile is willing to mediate between South and North Korea.',
    ['CL → KR KP'],
  ],
  [
    'aims at the accused where two in the title blame it together',
    'Peru, Chile blame Bolivia for fire',
    'A forest burned for a week.\n\n“It burned in three valleys,” Peruvian Foreign Minister Ana Quispe said.',
    ['PE → BO'],
  ],
  [
    'takes a plan that falls on nobody abroad for nobody’s',
    'Peru urges Norway to let fishermen go',
    'Peru’s interior ministry said it would open a second harbour office by May.',
    ['PE → –'],
  ],
  [
    'takes the three countries for those of the title',
    'Peru, Chile, Bolivia to hold summit',
    'Brazil’s foreign ministry urged the three countries to show restraint.',
    ['BR → PE CL BO'],
  ],
  [
    'aims a consequence at whom the story is on, and a principle at nobody',
    'Peru and Norway at odds over fish',
    'Norwegian boats came near.\n\nPeru’s foreign ministry warned that any attempt to cut the nets would be treated as a hostile act.',
    ['PE → NO'],
  ],
  [
    'knows a test site for its state’s',
    'Three agree on drill',
    'Peruvian Foreign Minister Ana Quispe said Lima sees no sign of preparations at Punggye-ri.',
    ['PE → KP'],
  ],
  [
    'finds the three European parties behind their name',
    'Peru warns Norway',
    'Asked about the European troika’s letter, Peruvian foreign ministry spokeswoman Ana Quispe said it would meet with a fitting answer.',
    ['PE → DE FR GB'],
  ],
  [
    'takes the state that speaks from the post beside the name',
    'Peru and Norway at odds over fish',
    'Ana Quispe, a Peruvian delegate, said Norway’s nets were too long.\n\nNorway’s government spokesman, Ole Dahl, said Peru’s were longer.',
    ['PE → NO', 'NO → PE'],
  ],
  [
    'does not count the second place of a dateline',
    'Peru to sell copper',
    'LIMA/OSLO, Jan 18 (Wire) - Peru said on Tuesday it would restrict exports to Chile.',
    ['PE → CL'],
  ],
  [
    'finds behind “the step” those whom the title tells of',
    'Peru, Chile close border to Bolivia',
    'The border was shut at dawn.\n\nBrazil’s foreign ministry welcomed the step.',
    ['BR → PE CL'],
  ],
  [
    'takes a principle, and the West, for nobody',
    'Peru and Norway at odds',
    'Peru’s foreign ministry urged Norway to withdraw its boats.\n\nPeru’s foreign ministry said it “opposes any confrontation at sea.”\n\nPeru’s foreign ministry dismissed Western sanctions as a joke.',
    ['PE → NO', 'PE → –', 'PE → –'],
  ],
  [
    'does not take the North for the South',
    'Peru and the resort',
    'Peru’s foreign ministry said it would open a consulate in the North Korean resort city of Wonsan.',
    ['PE → KP'],
  ],
  [
    'leaves companions and places aside',
    'Peru watches Norway',
    'Norway sailed into the bay.\n\nPeru’s navy said it shares what it knows with Chile and Bolivia.',
    ['PE → NO'],
  ],
  [
    'blames for a deed those who did it, not whom it tells something',
    'Peru, Chile raid fishing port',
    'Norway’s foreign ministry deplored the result.\n\nBolivian Foreign Minister Ana Quispe said the two raids “send a dangerous message” to Norway.',
    ['NO → PE CL', 'BO → PE CL'],
  ],
  [
    'goes on judging the same deed in the same breath',
    'Chile and the curbs',
    'Chile announced curbs on Norway.\n\nPeru’s foreign ministry welcomed the curbs, saying they would slow the Norwegian fleet.',
    ['CL → NO', 'PE → CL', 'PE → CL'],
  ],
  [
    'takes both for the two that meet, and each for what both say of others',
    'Peru, Chile hold talks on fish',
    'Norway welcomed the talks.\n\nBolivia’s president will speak with both leaders, a Bolivian government official said.',
    ['NO → PE CL', 'BO → PE CL'],
  ],
  [
    'takes what happens at sea for nobody’s where nobody is named for it',
    'Peru, Norway hold talks',
    'Norwegian Foreign Minister Ida Moen thanked Peru. She expressed concern over recent incidents in the South China Sea.',
    ['NO → PE', 'NO → –'],
  ],
  [
    'leaves those at nobody who speak of their own arms, or agree with each other',
    'Peru urges Norway to halt its tests',
    'Norway’s foreign ministry said its reactors are for peaceful purposes only.\n\n“We agreed that more training is needed,” Chilean Defense Minister Luis Rojas said.',
    ['NO → –', 'CL → –'],
  ],
  [
    'does not take the United Nations for the target of an envoy to them',
    'Norway faults Peru’s launch',
    'Norway’s ambassador to the United Nations said the launch was reckless.',
    ['NO → PE'],
  ],
  [
    'does not take for a target whom the speaker met before telling reporters',
    'Peru urges Norway to open the strait',
    '“It has no reason to stay closed,” Peruvian Foreign Minister Ana Quispe told reporters after talks with her Bolivian counterpart.',
    ['PE → NO'],
  ],
  [
    'asks for those held of the state that holds them',
    'Peru and a sailor',
    'Peruvian Foreign Minister Ana Quispe called for the early release of a sailor detained in Norway.',
    ['PE → NO'],
  ],
  [
    'takes needs that the United Nations tell of for nobody’s',
    'Norway urges Peru to open the border',
    'The United Nations warned that flour would run out within days.',
    ['UN → –'],
  ],
  [
    'aims at the one whom a title has appealed to',
    'Norway asks Peru to free sailors',
    'A Chilean foreign ministry official said Chile was alarmed by the reports.',
    ['CL → PE'],
  ],
  [
    'denies to the one that accused',
    'Norway urges Peru to open the border',
    'Chile accused Peru of starving the valley.\n\nPeru denies holding back food.',
    ['CL → PE', 'PE → CL'],
  ],
  [
    'opposes the sanctions of those who impose them, and enforces those upon others',
    'U.S. punishes firms that trade with Norway',
    'The U.S. Treasury punished a firm in China for its trade with Norway.\n\nIn Beijing, the Chinese foreign ministry said it opposes “illegal unilateral sanctions.”',
    ['CN → US'],
  ],
  [
    'defends a drill against the North',
    'Allies to hold drill in May',
    'The South Korean defense ministry said the exercise is defensive and will proceed as planned.',
    ['KR → KP'],
  ],
  [
    'praises a treaty to the partner',
    'Peru blocks a boat',
    'Peru blocked a boat of Chile.\n\nNorway’s foreign ministry said its defense treaty with Chile covers every boat.',
    ['NO → CL'],
  ],
])('%s', (_, title, body, expected) => {
  expect(sidesIn(title, body)).toEqual(expected);
});
