import { expect, it } from 'vitest';
import { said } from '../../support/said.ts';

const AFTER_QUOTATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['“Why are you here?” Orsk asked the senators. “Go home.”', ['Orsk: Why are you here? … Go home.']],
  ['“Who knows?” Orsk told a Vell daily in an interview aired on Sunday.', ['Orsk: Who knows?']],
  ['“She asked, ‘What can I do?’” Orsk told reporters.', ['Orsk: She asked, ‘What can I do?’']],
  ['“I hope they enjoy it!” Orsk said last week.', ['Orsk: I hope they enjoy it!']],
  ['“Too late?” Orsk asked as Bele left.', ['Orsk: Too late?']],
  ['“It is late.” Orsk said.', ['Orsk: It is late.']],
  ['“It is late.” Orsk said the plan was dead.', ['null: It is late.', 'Orsk: the plan was dead']],
  ['Orsk said the U.S. “clearly” needed a plan.', ['Orsk: the U.S. “clearly” needed a plan']],
];

it.each(AFTER_QUOTATIONS)('ends a sentence where it ends: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const WHOLE: readonly (readonly [string, readonly string[]])[] = [
  [
    'Orsk said the process of drafting the pact and holding the vote could be "messy."',
    ['Orsk: the process of drafting the pact and holding the vote could be "messy.'],
  ],
  [
    'Orsk said the papers sent or received at the embassy were "stolen".',
    ['Orsk: the papers sent or received at the embassy were "stolen'],
  ],
  ['Orsk pledges to "end" the levy.', ['Orsk: to "end" the levy']],
  ['Orsk and her aides have all used the term "dry well".', ['Orsk and her aides: the term "dry well']],
  [
    'The vow to "take back" Vell appeals to those who wish for calm, said Ida Vale.',
    ['Ida Vale: The vow to "take back" Vell appeals to those who wish for calm'],
  ],
];

it.each(WHOLE)('keeps what was said whole over verbs that say nothing here: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const ENDS: readonly (readonly [string, readonly string[]])[] = [
  ['Bele condemned the Bern-U.S. pact.', ['Bele: the Bern-U.S. pact']],
  [
    'In the weeks since Bele submitted his plan, Orsk wrote that the daily had made "nine calls".',
    ['Orsk: the daily had made "nine calls'],
  ],
];

it.each(ENDS)('does not end a sentence or a clause too late or too early: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const LEFT: readonly (readonly [string, readonly string[]])[] = [
  [
    'Orsk scolded Bele for saying during the count that voters should "give up".',
    ['Orsk: Bele for saying during the count that voters should "give up'],
  ],
  [
    'Orsk had said the rooms held secrets, but that the most were just "dusty".',
    ['Orsk: the rooms held secrets, but that the most were just "dusty'],
  ],
  ['Orsk praised the guards, Bele watched the "old wall".', ['Orsk: the guards']],
  ['The daily calls it "a pearl" on the old road.', ['The daily: it "a pearl" on the old road']],
];

it.each(LEFT)('reaches what is quoted further on in a statement: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const NOT_BEFORE: readonly (readonly [string, readonly string[]])[] = [
  [
    'The union-backed "Bread Now" movement plans to march, the Vell Post reports.',
    ['the Vell Post: The union-backed "Bread Now" movement plans to march'],
  ],
  ['It failed over "poison pill" clauses added by Bele.', []],
  ['The four "holes" he cited are dry.', []],
];

it.each(NOT_BEFORE)('takes a quotation that only describes for no speech: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const FRAMES: readonly (readonly [string, readonly string[]])[] = [
  ['Orsk\'s "dry well" comment was not well met.', ['Orsk: dry well']],
  [
    'It bears out the claim of mayor Ida Vale that the count was "slow".',
    ['mayor Ida Vale: the count was "slow'],
  ],
  [
    'There is anxiety among senior aides that the "old wall" would fall.',
    ['senior aides: the "old wall" would fall'],
  ],
  ['Bele is a "saint" and no more, in Orsk’s view.', ['Orsk: Bele is a "saint" and no more']],
  ['To Orsk, Bele is a "kind" man.', ['Orsk: Bele is a "kind']],
  ['The hour was so odd that an aide could only quip: "We slept."', ['an aide: We slept.']],
  ['Vels delivered a snappy retort: "Go home."', ['Vels: Go home.']],
  [
    'Preceded by the mayor of Vell, Orsk launched into a lament for those who are "cold" and "wet".',
    ['Orsk: for those who are "cold" and "wet'],
  ],
  [
    'Some guests could be heard grousing that the "fake" wine ran dry.',
    ['Some guests: the "fake" wine ran dry'],
  ],
  ['“Call the roll,” came shouts from the crowd.', ['the crowd: Call the roll,']],
  ['Orsk was back to boasting about "winning".', ['Orsk: winning']],
  ['He has coined a new phrase, “paper Vels,” for them.', ['He: a new phrase, “paper Vels,']],
  [
    'Orsk is planning to write a book by tweeting that "I am bound".',
    ['Orsk: to write a book', 'Orsk: I am bound'],
  ],
  ['Orsk fired back that the "people of Vell" knew her.', ['Orsk: the "people of Vell" knew her']],
  ['For now, Orsk waves off the delay as having "no weight".', ['Orsk: the delay as having "no weight']],
];

it.each(FRAMES)('reads whose view the words are: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it('reads a transcript that is quoted turn by turn', () => {
  const text =
    'Orsk met the press in Vell on Sunday.\n\n"VALE: Will you stay?\n\n"ORSK: I shall. The hall is mine.\n\n"VALE: And then?\n\n"ORSK: We shall see."';
  expect(said(text)).toContain('ORSK: I shall. The hall is mine.');
});

it('gives what follows a colon to whom its own verb names', () => {
  const text = 'The daily made these claims in May, and the Vell Post responded:\n\n"It is not so."';
  expect(said(text)).toContain('the Vell Post: It is not so.');
});

it('gives words to whom the paragraph after them names', () => {
  const text = '"We shall win." \n\n- Lena Orsk, mayor of Vell.\n\n"We shall not."\n\n- Bele';
  expect(said(text)).toEqual(['Lena Orsk: We shall win.', 'Bele: We shall not.']);
});

const JOINED: readonly (readonly [string, readonly string[]])[] = [
  [
    'There were sharper words, such as when Orsk knocked Bele on trade and called him a "leech".',
    ['Orsk: him a "leech'],
  ],
  [
    'They were quick to join in, with Orsk tweeting that it was "late" and asking, "Who counts?"',
    ['Orsk: it was "late', 'Orsk: Who counts?'],
  ],
  [
    'The trouble, says Lena Orsk, head of the union, is that it was "one of many."',
    ['Lena Orsk: The trouble … is that it was "one of many.'],
  ],
  [
    'Guards gave Bele a month to treat polluted runoff from the mine, saying his "means ran dry."',
    ['Guards: his "means ran dry.'],
  ],
  [
    'The daily tried what put Bele "on edge," according to her aides, and has left.',
    ['her aides: The daily tried what put Bele "on edge,'],
  ],
  [
    'When a paper has been found, the ministry then says it was not secret.',
    ['the ministry: it was not secret'],
  ],
  [
    'Cynthia Vale, curator and director of shows at the University of Arken, Vell, said, "It is late."',
    ['Cynthia Vale: It is late.'],
  ],
  ['Bele ended the quarrel when she rose and said, "It is late."', ['she: It is late.']],
  ['Bele left after Orsk\'s March comment that "the shop is shut".', ['Orsk: the shop is shut']],
  ['But Orsk’s most famous claim is that Bele is a "leech".', ['Orsk: Bele is a "leech']],
  [
    '“It was a good day,” said Orsk. Bele “kind of misspoke there.”',
    ['Orsk: It was a good day,', 'Orsk: kind of misspoke there.'],
  ],
];

it.each(JOINED)('tells whose the quoted words are: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
