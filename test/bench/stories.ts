import { parseArgs } from 'node:util';
import { readStories } from '../support/story-fixtures.ts';
import { mistakes } from '../support/story-mistakes.ts';
import { pairUp, type ReadStory } from '../support/story-pairs.ts';
import { type Agreement, type Share, scoreStories } from '../support/story-score.ts';
import { extractVerb, silence } from './story-reader.ts';

/** `npx node test/bench/stories.ts [--errors N] [--only ID] [--silence]`: how well the invented wire stories are read. */

const { values } = parseArgs({
  options: {
    errors: { type: 'string', default: '0' },
    only: { type: 'string' },
    silence: { type: 'boolean', default: false },
  },
});

const stories = readStories().filter(({ text }) => values.only === undefined || text.id === values.only);
const reader = values.silence ? silence : extractVerb;
const analyses = await reader.analyse(stories.map(({ text }) => text));
const read = stories.flatMap((story, i): ReadStory[] => {
  const analysis = analyses[i];
  return analysis ? [{ story, analysis }] : [];
});

const score = scoreStories(read);
const percent = (right: number, of: number): string => (of === 0 ? '–' : ((100 * right) / of).toFixed(1));
const ofShare = ({ right, of }: Share): string => `${percent(right, of).padStart(5)}  (${right} of ${of})`;
const f1 = ({ right, found, gold }: Agreement): string =>
  `${percent(2 * right, found + gold).padStart(5)}  P ${percent(right, found)}  R ${percent(right, gold)}  (${right}; found ${found}, gold ${gold})`;

console.log(`${stories.length} stories, read by ${reader.name}`);
for (const [label, figure] of [
  ['end to end, F1', f1(score.endToEnd)],
  ['detection, F1', f1(score.detection)],
  ['person', ofShare(score.person)],
  ['mention', ofShare(score.mention)],
  ['kind', ofShare(score.kind)],
  ['diplomatic or not', ofShare(score.diplomatic)],
  ['first act', ofShare(score.firstAct)],
  ['topics, F1', f1(score.topics)],
  ['from', ofShare(score.from)],
  ['to', ofShare(score.to)],
  ['negated', ofShare(score.negated)],
  ['conditional', ofShare(score.conditional)],
  ['right of p >= 0.9', ofShare(score.sure)],
  ['false, nothing said', String(score.falseInEmpty).padStart(5)],
  ['false diplomatic', String(score.falseDiplomatic).padStart(5)],
] as const)
  console.log(`  ${label.padEnd(20)} ${figure}`);

for (const line of read
  .flatMap(pairUp)
  .flatMap((pair) => mistakes(pair).map((what) => `${pair.story.text.id}: ${what}`))
  .slice(0, Number(values.errors)))
  console.log(line);
