import { expect, it } from 'vitest';
import { said } from '../../support/said.ts';

const BESIDE: readonly (readonly [string, readonly string[]])[] = [
  ['"We never left," a defiant Orsk retaliated.', ['a defiant Orsk: We never left,']],
  ['"What a day!" beamed Lena Orsk of Vell.', ['Lena Orsk: What a day!']],
  ['"The pact holds," reads a Sunday editorial in the Vell Daily.', ['a Sunday editorial: The pact holds,']],
  ['"They are wrong," said 2019 laureate Ida Vale.', ['2019 laureate Ida Vale: They are wrong,']],
  ['"Nobody asked us," according to Harbor Watch.', ['Harbor Watch: Nobody asked us,']],
  ['"Do I look worried?" Orsk asked them softly.', ['Orsk: Do I look worried?']],
  [
    'As the Vell Daily put it, "Nobody won and nobody lost."',
    ['the Vell Daily: Nobody won and nobody lost.'],
  ],
  [
    'As Ida Vale said last week in Vell, "We are at the center of it."',
    ['Ida Vale: We are at the center of it.'],
  ],
  ['"A boat" came in at noon, she said, and "people ran."', ['she: A boat" came in at noon … people ran.']],
  [
    '"We were warned," the former envoy and Liberal candidate said Friday.',
    ['the former envoy and Liberal candidate: We were warned,'],
  ],
];

it.each(BESIDE)('knows whose words stand beside a name: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const OBJECTS: readonly (readonly [string, readonly string[]])[] = [
  ['Orsk openly admires Bele as a "strong hand".', ['Orsk: Bele as a "strong hand']],
  ['Orsk was pounding Bele as "reckless" all week.', ['Orsk: Bele as "reckless']],
  ['Orsk prefers the term "open border".', ['Orsk: the term "open border']],
  ['Bele was known as "the Fox" at school.', []],
  ['She served as "night mayor" in Vell.', []],
];

it.each(OBJECTS)('knows who calls something so: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const AMID: readonly (readonly [string, readonly string[]])[] = [
  [
    'In Vell, where it rained, Orsk repeated her line: "We stay until the last of us is home."',
    ['Orsk: We stay until the last of us is home.'],
  ],
  ['In her 2002 novel, "The Long Way Home Again," Orsk defended the pact.', ['Orsk: the pact']],
];

it.each(AMID)('tells quotations amid narration: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
