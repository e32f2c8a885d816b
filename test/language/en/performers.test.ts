import { expect, it } from 'vitest';
import { said } from '../../support/said.ts';

type Rows = readonly (readonly [string, readonly string[]])[];

const INFINITIVES: Rows = [
  ['Orsk took to the radio to call Bele "totally deluded".', ['Orsk: Bele "totally deluded']],
  ['That record prompted the Vell Daily to state, "It is over."', ['the Vell Daily: It is over.']],
  [
    'The vote grew, leading advisers like Ida Vale to counter that "every cent was spent."',
    ['advisers like Ida Vale: every cent was spent.'],
  ],
  ['Orsk would use the radio to call Bele "deluded".', []],
  ['Orsk never took to the radio to call Bele "deluded".', []],
];

it.each(INFINITIVES)('knows who did what an infinitive says: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const NOUNS: Rows = [
  ['Orsk opened with a call for the party to "embrace" her plan.', ['Orsk: for the party to "embrace']],
  ['Ida Vale ran on the slogan "Calm Counts" that year.', ['Ida Vale: Calm Counts']],
  ['Orsk would never run on the slogan "Calm Counts" again.', []],
  [
    'Vale was hurt by Orsk\'s conclusion that her deeds were "very careless."',
    ['Orsk: her deeds were "very careless.'],
  ],
];

it.each(NOUNS)('knows who gives what a noun of saying announces: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const THINGS: Rows = [
  ['Lena Orsk held up a sign saying "Boats for all."', ['a sign: Boats for all.']],
  ['Ida Vale wore a straw hat reading, "Make Vell Calm" on Monday.', ['a straw hat: Make Vell Calm']],
  ['Orsk ran it under a headline that said, "The pier is gone."', ['a headline: The pier is gone.']],
];

it.each(THINGS)('reads what stands on things: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const SUBJECTS: Rows = [
  [
    'Vale, star of the series "Harbor," thanked Orsk for "taking these steps."',
    ['Vale: taking these steps.'],
  ],
  ['The ad, titled "Boats?", concludes that Orsk is too slow to lead.', ['The ad: Orsk is too slow to lead']],
  [
    '"It is a trap," Vale said. There is still "a very large house that keeps all of it."',
    ['Vale: It is a trap,', 'Vale: a very large house that keeps all of it.'],
  ],
  ['The ministry less than two weeks ago said the pier would stay.', ['The ministry: the pier would stay']],
  [
    'Bele did not seem particularly impressed, telling reporters, "A lot of people left."',
    ['Bele: A lot of people left.'],
  ],
  [
    'Hours later, she issued a statement calling on the allies "to redouble their efforts" at home.',
    ['she: to redouble their efforts'],
  ],
  [
    'As the crowd began to chant, Vale was joined on stage by Lena Orsk and joked, "You are being silly."',
    ['Vale: You are being silly.'],
  ],
  ['Cost estimates, he added, were "based on a model."', ['he: Cost estimates … were "based on a model.']],
  ['Orsk won nods as Vale keeps talking about the "power of all".', ['Vale: the "power of all']],
  ['Bele then writes back, "You look fine."', ['Bele: You look fine.']],
  ['The door was seen by organizers as a "lifeboat" for some.', ['organizers: a "lifeboat" for some']],
];

it.each(SUBJECTS)('finds subjects that something hides: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const CONTENTS: Rows = [
  [
    'Orsk said it was good to be home, a man yelled "Stay there!"',
    ['Orsk: it was good to be home', 'a man: Stay there!'],
  ],
  ['Orsk coached Bele to "breathe, breathe."', ['Orsk: to "breathe, breathe.']],
  ['Orsk published an essay in the Vell Daily hammering his "lack of skill."', ['Orsk: his "lack of skill.']],
  ['The crowd chanted back at him, "Send them home."', ['The crowd: Send them home.']],
  ['He added, that there is an emphasis on a "fair" vote.', ['He: there is an emphasis on a "fair" vote']],
  [
    'Orsk proclaimed in July - falsely - that nobody "can come in" at all.',
    ['Orsk: nobody "can come in" at all'],
  ],
  [
    'The envoy ordered that the branch share plans with "major party" candidates.',
    ['The envoy: the branch share plans with "major party" candidates'],
  ],
  [
    'As Ida Vale has pointed out, this is the "textbook definition" of fraud.',
    ['Ida Vale: this is the "textbook definition" of fraud'],
  ],
  ['Orsk sat down, and he pronounced Bele "a friend."', ['he: Bele "a friend.']],
];

it.each(CONTENTS)('finds what was said beyond what stands between: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
