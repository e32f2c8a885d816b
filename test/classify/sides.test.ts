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
])('%s', (_, title, body, expected) => {
  expect(sidesIn(title, body)).toEqual(expected);
});
