import { expect, it } from 'vitest';
import { said } from '../../support/said.ts';

const QUOTATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['"We are ready," Orsk said.', ['Orsk: We are ready,']],
  ['"We are ready," said Lena Orsk, the envoy.', ['Lena Orsk: We are ready,']],
  ['"Our offer," Orsk said, "still stands."', ['Orsk: Our offer, … still stands.']],
  ['"Will they answer?" Orsk asked. "I cannot tell."', ['Orsk: Will they answer? … I cannot tell.']],
  ['Orsk said, "We are ready."', ['Orsk: We are ready.']],
  ['‘No terms,’ she added.', ['she: No terms,']],
  ['Orsk was blunt. "We are tired," she said. "Very.', ['she: We are tired, … Very.']],
];

it.each(QUOTATIONS)('attributes quotations: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const REPORTED: readonly (readonly [string, readonly string[]])[] = [
  ['Orsk said the talks would resume.', ['Orsk: the talks would resume']],
  ['Orsk said Monday in Vienna that time was short.', ['Orsk: time was short']],
  ['The plan, Orsk said, would take months.', ['Orsk: The plan … would take months']],
  ['The plan would take months, Orsk said Monday.', ['Orsk: The plan would take months']],
  ['According to the ministry, three ships left port.', ['the ministry: three ships left port']],
  ['Orsk met Bele and said time was short.', ['Orsk: time was short']],
  ['Orsk, who arrived on Monday, said time was short.', ['Orsk: time was short']],
  ['Aides to Orsk say time is short.', ['Aides to Orsk: time is short']],
  ['Four in 10 say they agree.', ['Four in 10: they agree']],
  ['But, Orsk added, time was short.', ['Orsk: time was short']],
  ['Instead, Orsk told Bele, the plan would wait.', ['Orsk: the plan would wait']],
  ['Perhaps, Orsk said, the harvest had failed.', ['Orsk: Perhaps … the harvest had failed']],
  ['When it rains, Orsk said, "we all wait."', ['Orsk: When it rains … we all wait.']],
  ['Later, Orsk said the harvest had failed.', ['Orsk: the harvest had failed']],
  ['Orsk attacked Bele after she left the hall.', ['Orsk: Bele']],
  ['Orsk praised the pact days before leaving Vale.', ['Orsk: the pact']],
  ['Women favored Orsk 46 percent to 32 percent.', ['Women: Orsk']],
  ['Her pledge to leave Vale has pleased the mayor.', ['Her: to leave Vale']],
  ['Anyone expecting Orsk to leave should wait.', ['Anyone: Orsk to leave']],
  ['Orsk criticized Bele for lying.', ['Orsk: Bele for lying']],
  ['Bele was criticized by Orsk for leaving Vale.', ['Orsk: Bele … for leaving Vale']],
  ['The pact has been called a mistake by the mayor.', ['the mayor: The pact … a mistake']],
  ['Orsk was asked by Bele whether she would leave.', ['Bele: whether she would leave']],
  ['The pact was not endorsed by Orsk.', []],
  ['The hall was endorsed by Friday.', []],
  ['In a poll by the Vale Post, most voters are for the pact.', ['a poll: most voters are for the pact']],
  ['Crowds who came to see Orsk say they will stay.', ['Crowds: they will stay']],
  ['Should Orsk say yes, Bele will leave.', []],
  ['The talks, which Orsk said were late, are over.', ['Orsk: which … were late']],
  ['Orsk voted for the pact.', ['Orsk: the pact']],
  ['Orsk is looking to leave Vale.', ['Orsk: to leave Vale']],
  ['Orsk hints at a new pact.', ['Orsk: a new pact']],
  ['Orsk vows not to leave.', ['Orsk: not to leave']],
  ['Orsk remains confident that Vale will hold.', ['Orsk: Vale will hold']],
  ['Orsk paused, then said Vale would hold.', ['Orsk: Vale would hold']],
  ['Bele, who left Vale and who said it was late, slept.', ['Bele: it was late']],
  ['Most are calm; 26% say they are worried.', ['26%: they are worried']],
  ['A survey released last week found that Vale is calm.', ['A survey released: Vale is calm']],
  ['Orsk made a case for the pact.', ['Orsk: the pact']],
  ['Her criticism of the pact pleased Vale.', ['Her: the pact']],
  ['Orsk spoke at the hall on Monday about the pact.', ['Orsk: the pact']],
  ['Orsk spoke for about 30 minutes.', []],
  ['Critics point to the pact.', ['Critics: the pact']],
  ['Orsk persuaded voters that Vale would hold.', ['Orsk: Vale would hold']],
  ['Orsk pushed Bele to leave Vale.', ['Orsk: to leave Vale']],
  ['The bank projects that costs will rise.', ['The bank: costs will rise']],
  ['Orsk attacked Bele on Monday over the pact.', ['Orsk: Bele on Monday over the pact']],
  ['Now, after arguing that it was late, Orsk left.', ['Orsk: it was late']],
  ['Orsk leads by 20 pledged delegates.', []],
  ['In Vale, some voted early, a decline on May.', []],
  ['Orsk renewed her attacks on the pact.', ['Orsk: the pact']],
  ['Orsk and Bele have both endorsed the pact.', ['Orsk and Bele: the pact']],
  ['Her stance on the pact pleased Vale.', []],
  ['In the north, Orsk said, the harvest had failed.', ['Orsk: In the north … the harvest had failed']],
  ['In a letter, Orsk said, the harvest had failed.', ['Orsk: the harvest had failed']],
  ['As the minister said on Monday, the talks will go on.', ['the minister: the talks will go on']],
  ['The border, as Orsk put it, is a line in the sand.', ['Orsk: The border … is a line in the sand']],
  ['The harvest has failed, as Orsk noted in May.', ['Orsk: The harvest has failed']],
  ['Orsk took the floor to warn that time was short.', ['Orsk: time was short']],
  ['The envoys met in Vale to denounce the pact.', ['The envoys: the pact']],
  ['Orsk met Bele to discuss the pact.', []],
  ['Orsk never took the floor to denounce the pact.', []],
  ['The vote led Orsk to warn that time was short.', ['Orsk: time was short']],
  ['Orsk is likely to denounce the pact.', []],
  ['A new poll shows young voters leading the march.', ['A new poll: young voters leading the march']],
  ['The research shows costs had risen.', ['The research: costs had risen']],
  ['The border is quiet, per the ministry.', ['the ministry: The border is quiet']],
  ['The plan costs nine dollars, per person.', []],
  ['Orsk urged Bele to raise the dam, which broke in May.', ['Orsk: to raise the dam']],
  ['Orsk wants to meet Bele, a lawyer from Vale.', ['Orsk: to meet Bele']],
  ['Orsk left the hall after accusing Bele of deceit.', ['Orsk: deceit']],
  ['Orsk won over Vale before telling Bele that time was short.', ['Orsk: time was short']],
  [
    'In all, nine boats sank, among them a tug, Orsk said.',
    ['Orsk: In all, nine boats sank, among them a tug'],
  ],
  ['Unless it rains, Orsk says, the harvest will fail.', ['Orsk: Unless it rains … the harvest will fail']],
  ['The long visit, Orsk said, "is a mistake."', ['Orsk: The long visit … is a mistake.']],
  ['Orsk said she was tired and wanted to leave.', ['Orsk: she was tired and wanted to leave']],
  ['The trip comes after Orsk said she was ready.', ['Orsk: she was ready']],
  ['Orsk said the ministry hopes Bele agrees to talks.', ['Orsk: the ministry hopes Bele agrees to talks']],
  [`Orsk said Sunday on Channel Six's "Open Hour" that it was "a mistake".`, ['Orsk: it was "a mistake']],
  ['Orsk called that report "a lie".', ['Orsk: that report "a lie']],
  ['Orsk is questioning whether it would help.', ['Orsk: whether it would help']],
  ['Orsk conveyed regret over the delay.', ['Orsk: the delay']],
  ['As Orsk reported after the vote:\n\n"It was close. It was late."', ['Orsk: It was close. It was late.']],
  [
    'Those who left will not be punished, the ministry said.',
    ['the ministry: Those who left will not be punished'],
  ],
  ['People briefed on the talks say that time is short.', ['People briefed on the talks: time is short']],
  ['New polls show voters want change.', ['New polls: voters want change']],
  ['Costs rose by half in March alone, records show.', ['records: Costs rose by half in March alone']],
  ['Orsk asked Bele whether it would help.', ['Orsk: whether it would help']],
  ['Orsk described the mayor, Ida Vale, as "patient".', ['Orsk: the mayor, Ida Vale, as "patient']],
  ['"It is late," Lena Orsk was quoted as saying in an interview.', ['Lena Orsk: It is late,']],
  ['Orsk said her country opposes the plan.', ['Orsk: her country opposes the plan']],
  ['Orsk urged Bele to return.', ['Orsk: to return']],
];

const POSITIONS: readonly (readonly [string, readonly string[]])[] = [
  ['Orsk plans to close the port.', ['Orsk: to close the port']],
  ['The ministry refused to sign the accord.', ['The ministry: to sign the accord']],
  ['Orsk wants Bele to return.', ['Orsk: Bele to return']],
  ['Orsk sees the drill as a threat.', ['Orsk: the drill as a threat']],
  ['The envoys discussed the ceasefire on Tuesday.', ['The envoys: the ceasefire']],
  ['Orsk knows why the talks failed.', ['Orsk: why the talks failed']],
  ['Orsk felt it was too late.', ['Orsk: it was too late']],
  ['Orsk told a crowd in Vale, Norland, on Monday that it was late.', ['Orsk: it was late']],
];

it.each(POSITIONS)('finds the positions people take: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const ANNOUNCED: readonly (readonly [string, readonly string[]])[] = [
  ['Orsk made the startling claim that the vote was bought.', ['Orsk: the vote was bought']],
  ['Orsk raised concerns about the vote.', ['Orsk: the vote']],
  ["The ministry's refusal to sign angered Bele.", ['The ministry: to sign']],
  ["Bele left over Orsk's claim that the vote was bought.", ['Orsk: the vote was bought']],
  ["Orsk's answer was that it was late.", ['Orsk: it was late']],
  ['As reported by the Vale Courier, three ships sank.', ['the Vale Courier: three ships sank']],
  ['Orsk continued to insist that it was late.', ['Orsk: it was late']],
  ['Orsk went on to accuse Bele of lying.', ['Orsk: lying']],
  ["Orsk repeated Bele's demand that it end, and left.", ["Orsk: Bele's demand that it end"]],
  ['Orsk is confident that the talks will resume.', ['Orsk: the talks will resume']],
  ['Orsk is eager to return.', ['Orsk: to return']],
  ['Orsk was critical of the raid.', ['Orsk: the raid']],
  [
    'Since May, according to the ministry, nine ships have sunk.',
    ['the ministry: Since May … nine ships have sunk'],
  ],
  [
    'Nine ships sank, according to the ministry, and a tenth was lost in May.',
    ['the ministry: Nine ships sank … and a tenth was lost in May'],
  ],
  ['Orsk estimated by May, rising prices would bite.', ['Orsk: rising prices would bite']],
  [
    'Surveyors found costs exceeded a tenth of the budget.',
    ['Surveyors: costs exceeded a tenth of the budget'],
  ],
  ['Orsk made the case to voters that it was late.', ['Orsk: it was late']],
  ['Orsk spoke favourably of the plan.', ['Orsk: the plan']],
  ['Orsk took issue with the plan.', ['Orsk: the plan']],
  ['Orsk asked former mayor Ida Vale whether it was late.', ['Orsk: whether it was late']],
  ["Orsk knows they're late.", ["Orsk: they're late"]],
  ['Nine ships had sunk by May, the daily found.', ['the daily: Nine ships had sunk by May']],
  ['Despite his claim that it was late, nobody left.', ['his: it was late']],
  ['Orsk reassured Bele that the plan would hold.', ['Orsk: the plan would hold']],
  ['Orsk bragged about the vote.', ['Orsk: the vote']],
  ['Orsk does not want a war.', ['Orsk: a war']],
  ['Orsk would prefer a short visit.', ['Orsk: a short visit']],
];

it.each(ANNOUNCED)('finds what nouns, phases and denials announce: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const EXTENTS: readonly (readonly [string, readonly string[]])[] = [
  ['Orsk said the talks had failed, but Bele left.', ['Orsk: the talks had failed']],
  ['Orsk said the vote was rigged, a charge that Bele denied.', ['Orsk: the vote was rigged']],
  ['Orsk said because it rained, nobody came.', ['Orsk: because it rained, nobody came']],
  ['Orsk said about half of them left.', ['Orsk: about half of them left']],
  ['Orsk condemned the raid and left for Vienna.', ['Orsk: the raid']],
  [
    'Orsk backs ending the drills, lifting sanctions and opening the port.',
    ['Orsk: ending the drills, lifting sanctions and opening the port'],
  ],
  ['Orsk called him a kind, loving and generous man.', ['Orsk: him a kind, loving and generous man']],
  ['Orsk praised the steps the ministry has taken.', ['Orsk: the steps the ministry has taken']],
  ['Orsk praised Bele, who was leaving, for her patience.', ['Orsk: her patience']],
  ['Orsk plans to stay on and told Bele so.', ['Orsk: to stay on']],
  ['Orsk opposed it because of the cost.', ['Orsk: it']],
  ['When Orsk said it was late, Bele left.', ['Orsk: it was late']],
  ['Orsk, who said it was late, left with Bele.', ['Orsk: it was late']],
  ['Noting that it was late, Orsk left.', ['Orsk: it was late']],
  ['Half said they agreed, compared with a third in May.', ['Half: they agreed']],
  ['Orsk backed Bele in a lengthy statement.', ['Orsk: Bele']],
  ['The daily reported, costs had doubled.', ['The daily: costs had doubled']],
  ['As Orsk told the daily, costs had doubled.', ['Orsk: costs had doubled']],
  ['Seeing the port close made her sad, Orsk said.', ['Orsk: Seeing the port close made her sad']],
];

it.each(EXTENTS)('ends what was said where it ends: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it.each(REPORTED)('finds reported speech: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

const SILENT: readonly string[] = [
  'Orsk did not say when.',
  'The claims come amid a heated debate.',
  'Orsk declined to comment.',
  'Orsk refused to say when.',
  'Norland maintains close ties with Vale.',
  'Orsk wrote a check to the museum.',
  'The town grew, and Orsk wrote a column.',
  'The navies ended a drill called Calm Harbour.',
  'Orsk counts the pledged delegates.',
  'Residents were told to stay indoors.',
  'If Orsk says yes, a summit could follow.',
  'The allies ended the "Calm Harbour" drill on Friday.',
];

it.each(SILENT)('is silent on: %s', (text) => {
  expect(said(text)).toEqual([]);
});

const AGENCY: readonly (readonly [string, readonly string[]])[] = [
  ['"It is late," Under Secretary Lena Orsk said.', ['Under Secretary Lena Orsk: It is late,']],
  [
    'The bureau said at least 40 firms in two towns had closed.',
    ['The bureau: at least 40 firms in two towns had closed'],
  ],
  [
    'The envoy claimed the 11-day drill, which begins Monday, includes a landing.',
    ['The envoy: the 11-day drill, which begins Monday, includes a landing'],
  ],
  [
    'Vale offered to send rice to Ames, where rain is believed to have left many dead.',
    ['Vale: to send rice to Ames'],
  ],
  ['Bern and Vale plan to vote, according to two envoys.', ['two envoys: Bern and Vale plan to vote']],
  ['Bele asked not to be named.', []],
  ['The envoy said Vale remained committed to the pact.', ['The envoy: Vale remained committed to the pact']],
  [
    'The ministry will publish detailed rules in May, Orsk said.',
    ['Orsk: The ministry will publish detailed rules in May'],
  ],
  [
    'Orsk said the road would open only when Vale agreed to the pact.',
    ['Orsk: the road would open only when Vale agreed to the pact'],
  ],
  [
    'Orsk dismissed reports that Vale had asked Bern to send troops.',
    ['Orsk: reports that Vale had asked Bern to send troops'],
  ],
  [
    'Orsk said Vale kept its word and did not support the pact.',
    ['Orsk: Vale kept its word and did not support the pact'],
  ],
  ['The time was short, Orsk told the state daily Vigil on Monday.', ['Orsk: The time was short']],
  ['Orsk agreed last year to sign the pact.', ['Orsk: to sign the pact']],
  ['Orsk condemns the launch and calls on Vale to wait.', ['Orsk: the launch', 'Orsk: to wait']],
  ['Orsk and Bele discussed the pact.', []],
  ['Vale opposes the pact, Orsk said when asked about it.', ['Orsk: Vale opposes the pact']],
  [
    'They met, with Orsk warning Bele against "playing with fire," according to a readout.',
    ['Orsk: playing with fire,'],
  ],
  [
    '"We will wait," the chief, Gen. Lena Orsk, was quoted as saying by the semi-official Vigil news agency.',
    ['Gen. Lena Orsk: We will wait,'],
  ],
  [
    `"Nobody waits," she told CNN's "Late Hour," but warned Vale not to hope.`,
    ['she: Nobody waits,', 'she: not to hope'],
  ],
  [
    'Orsk slammed the drill and warned of "a dear price," state media said Tuesday.',
    ['Orsk: the drill', 'Orsk: a dear price,'],
  ],
  ['Vale said it was late and would answer in kind.', ['Vale: it was late and would answer in kind']],
  [
    'Orsk said there was no truth to reports that Vale had asked for talks.',
    ['Orsk: there was no truth to reports that Vale had asked for talks'],
  ],
  [
    'A statement issued after the talks called for the "complete dismantlement" of the bombs.',
    ['A statement issued after the talks: the "complete dismantlement" of the bombs'],
  ],
  ['Orsk said after meeting his aide that time was short.', ['Orsk: time was short']],
  ['"Time is short," she added, without naming any official.', ['she: Time is short,']],
  ['Vale should wait, the pope said in his Sunday address.', ['the pope: Vale should wait']],
  ['Orsk told delegates 3 million people were at risk.', ['Orsk: 3 million people were at risk']],
  [
    'Vale said in a note carried by its official Vale News Agency that time was short.',
    ['Vale: time was short'],
  ],
  ['Vale has in the past dismissed such reports.', ['Vale: such reports']],
  ['Bern, Vale and Ames said time was short.', ['Bern, Vale and Ames: time was short']],
];

it.each(AGENCY)('reads plain agency prose: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
