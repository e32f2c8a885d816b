import { expect, it } from 'vitest';
import { createExtractor } from '../../../src/language/extractor.ts';
import { said } from '../../support/said.ts';

const NOUNS: readonly (readonly [string, readonly string[]])[] = [
  ['Voters heard of Orsk\'s repeated claim that the vote was "stolen".', ['Orsk: the vote was "stolen']],
  ['The crowd liked her call for a "clean sweep" of the council.', ['her: for a "clean sweep']],
  ['They own a "dry well" in Vell.', []],
];

it.each(NOUNS)('reads words quoted after a noun of saying: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const REACHING: readonly (readonly [string, readonly string[]])[] = [
  ['They called Bele’s remarks on Sunday “childish.”', ['They: Bele’s remarks on Sunday “childish.']],
  ['Orsk has gone after Bele as a “leech” and a “brat.”', ['Orsk: Bele as a “leech” and a “brat.']],
  ['Orsk accused the mayor, Ida Vale, of "open theft".', ['Orsk: open theft']],
  ['Orsk blasted the press for being "unfair".', ['Orsk: the press for being "unfair']],
  ['Orsk has wondered whether the judges will be "fair".', ['Orsk: whether the judges will be "fair']],
  ['Orsk had one message: "Go home."', ['Orsk: Go home.']],
];

it.each(REACHING)('reaches the quotations of a statement: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const RELATIVES: readonly (readonly [string, readonly string[]])[] = [
  ['Orsk said that marchers came, whom she described as "calm".', ['Orsk: marchers came', 'she: as "calm']],
  ['As the Vell Post puts it, Orsk made "an offer".', ['the Vell Post: Orsk made "an offer']],
  ['He is a "local" man, as the mayor suggested.', ['the mayor: He is a "local" man']],
  [
    'A long count - Ida Vale: "We shall be here until the morning."',
    ['Ida Vale: We shall be here until the morning.'],
  ],
  [
    'Orsk defends the pact in a film: "It is ours," the mayor says.',
    ['Orsk: the pact in a film', 'the mayor: It is ours,'],
  ],
  ['The film ends with a stranger saying, "It is ours."', ['a stranger: It is ours.']],
];

it.each(RELATIVES)('tells apart whose words share a sentence: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const AGENTS: readonly (readonly [string, readonly string[]])[] = [
  ['The result has been called "a strange thing" by Lena Orsk.', ['Lena Orsk: a strange thing']],
  ['Bele was asked by host Ida Vale, "Were you there?"', ['host Ida Vale: Were you there?']],
  ['It is odd because, in the daily’s words, "they are the best."', ['the daily: they are the best.']],
  ['They want to "build a house for all," Orsk said.', ['Orsk: They want to "build a house for all,']],
  [
    'Vale, during a town hall meeting in Ames, Ohio, said she was "done with it".',
    ['Vale: she was "done with it'],
  ],
  ['Cory Vale, 22, of Ames, Ohio, said she was "done".', ['Cory Vale: she was "done']],
  [
    'When Orsk said at noon that she was ill, he "shook his fist," said Ida Vale.',
    ['Orsk: she was ill', 'Ida Vale: When Orsk said at noon that she was ill, he "shook his fist,'],
  ],
];

it.each(AGENTS)('names who speaks after a passive, a place, or another clause: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const extract = createExtractor({ people: [] });

const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['Orsk said on Channel Six\'s "Open Hour" that she was "done".', ['done']],
  ['"I am done," Orsk told "Vell Today" after the vote.', ['I am done,']],
  ['Orsk wrote in her memoir, "The Long Road," that time was short.', []],
  ["Orsk left Vell.\n\n'A very long road.'\n\nBele stayed.", []],
  ['Orsk left Vell.\n\n"A very long road."\n\nBele stayed.', ['A very long road.']],
];

it.each(NAMES)('takes no name or heading for words said: %s', (text, expected) => {
  const { utterances } = extract({ id: 'a', body: text });
  const quotes = utterances.flatMap((one) => one.quotes).map((span) => text.slice(...span));
  expect(quotes).toEqual(expected);
});
