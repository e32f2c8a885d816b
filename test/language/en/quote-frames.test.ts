import { expect, it } from 'vitest';
import { said } from '../../support/said.ts';

const BESIDE: readonly (readonly [string, readonly string[]])[] = [
  ['"We never left," a defiant Orsk retaliated.', ['a defiant Orsk: We never left,']],
  ['Vell waited.\n\n”We never left it,” said Lena Orsk.', ['Lena Orsk: We never left it,']],
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
    '"These men know," said Orsk, speaking of aldermen, "and they leave room."',
    ['Orsk: These men know, … and they leave room.', 'Orsk: aldermen'],
  ],
  ['Orsk "got a deal," Bele said, and still "got to sit in."', ['Bele: Orsk "got a deal, … got to sit in.']],
  ['"The plan is dead," the two write. "It is."', ['the two: The plan is dead, … It is.']],
  ['"The plan is dead," the letter states.', ['the letter: The plan is dead,']],
  ['"The plan is dead," Orsk is quoted as saying.', ['Orsk: The plan is dead,']],
  [
    '"It is late," said Orsk in Vell, adding that time was short.',
    ['Orsk: It is late,', 'Orsk: time was short'],
  ],
  [
    'Citing "duties at home," the envoy said Orsk would stay.',
    ['the envoy: duties at home,', 'the envoy: Orsk would stay'],
  ],
  ['Orsk agreed at once. "It was high time for it."', ['Orsk: It was high time for it.']],
  ['Orsk issued a letter that said the plan was dead.', ['Orsk: the plan was dead']],
  ['Orsk quarreled with Bele, whom she called "a fool".', ['she: a fool']],
  [
    '"We were warned," the former envoy and Liberal candidate said Friday.',
    ['the former envoy and Liberal candidate: We were warned,'],
  ],
];

const NAMESAKES: readonly (readonly [string, readonly string[]])[] = [
  ['"We are ready," May said.', ['May: We are ready,']],
  ['"We are ready," said Theresa May.', ['Theresa May: We are ready,']],
  ['"It is a pricey model," said Will Orsk. "It costs."', ['Will Orsk: It is a pricey model, … It costs.']],
  ['The report in May said the pact would hold.', ['The report: the pact would hold']],
  ['Orsk said May would go.', ['Orsk: May would go']],
  ['Orsk may say that.', []],
];

it.each(NAMESAKES)('tells May and Will from may and will: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

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

const JOINED: readonly (readonly [string, readonly string[]])[] = [
  ['After the vote Orsk met Bele, at one point calling the pact "a farce".', ['Orsk: the pact "a farce']],
  [
    'There was talk of it when Orsk challenged Bele on trade and called him "a fox".',
    ['Orsk: Bele on trade', 'Orsk: him "a fox'],
  ],
  [
    'Orsk gave no hint of what Bele had planned, saying the road was "long and dark".',
    ['Orsk: the road was "long and dark'],
  ],
];

it.each(JOINED)('finds the subject of verbs joined to a clause: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it.each(AMID)('tells quotations amid narration: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
