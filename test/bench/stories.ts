import { parseArgs } from 'node:util';
import type { Analysis } from '../../src/model/analysis.ts';
import { spanText } from '../../src/model/span.ts';
import { type GoldSpeaker, type GoldStory, readStories } from '../support/story-fixtures.ts';
import {
  type Agreement,
  isMatched,
  isRight,
  type Pair,
  pairUp,
  type Share,
  scoreStories,
} from '../support/story-score.ts';
import { storyReader } from './story-reader.ts';

/** `npx node test/bench/stories.ts [--errors N] [--only ID]`: how well the invented wire stories are read. */

const { values } = parseArgs({
  options: { errors: { type: 'string', default: '0' }, only: { type: 'string' } },
});

const stories = readStories().filter(({ text }) => values.only === undefined || text.id === values.only);
const reader = await storyReader();
const read: { story: GoldStory; analysis: Analysis }[] = [];
for (const story of stories) read.push({ story, analysis: await reader.analyse(story.text) });

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

const nameOf = (speaker: GoldSpeaker): string => {
  if ('id' in speaker) return speaker.id;
  return 'members' in speaker ? speaker.members.join('+') : `${speaker.kind} ${speaker.country ?? ''}`.trim();
};

/** What is wrong with a pair, or nothing. */
function mistakes(pair: Pair): readonly string[] {
  const { gold, found, story } = pair;
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map((span) => spanText(story.text.body, span)).join(' … ');
  if (!isMatched(pair)) {
    if (gold) return [`missed ${nameOf(gold.speaker)}: ${words(gold.segments)}`];
    return found
      ? [`false ${found.speaker.text ?? '–'} (p ${found.p.toFixed(2)}): ${words(found.segments)}`]
      : [];
  }
  const { acts, from, to, topics, kind, diplomatic } = pair.found;
  const who = pair.found.speaker;
  const complaints: string[] = [];
  const differ = (what: string, wanted: string, got: string) => {
    if (wanted !== got)
      complaints.push(`${what}: wanted ${wanted || '–'}, got ${got || '–'}: ${words(pair.gold.segments)}`);
  };
  if (!isRight(pair))
    differ(
      'person',
      nameOf(pair.gold.speaker),
      who.id ?? (who.members.join('+') || `${who.kind} ${who.country ?? '–'}`),
    );
  differ('kind', pair.gold.kind, kind);
  differ('diplomatic', String(pair.gold.diplomatic), String(diplomatic >= 0.5));
  if (!pair.gold.diplomatic) return complaints;
  differ('act', pair.gold.acts[0] ?? '', acts[0]?.id ?? '');
  differ('from', pair.gold.from ?? '', from ?? '');
  differ('to', pair.gold.to.toSorted().join(' '), to.toSorted().join(' '));
  const theirs = topics.filter(({ p }) => p >= 0.5).map(({ id }) => id);
  differ('topics', pair.gold.topics.toSorted().join(' '), theirs.toSorted().join(' '));
  return complaints;
}

for (const line of read
  .flatMap(pairUp)
  .flatMap((pair) => mistakes(pair).map((what) => `${pair.story.text.id}: ${what}`))
  .slice(0, Number(values.errors)))
  console.log(line);
