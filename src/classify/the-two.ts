import type { Party } from '../model/party.ts';
import { runsOf } from './named-states.ts';
import type { Story } from './story.ts';

const THE_TWO =
  /\b(?:both|the two) (?:sides|countries|parties|governments|nations|leaders|ministers|neighbou?rs)\b/i;

/** The states whose ministers speak as one: those that are named, else the two of the story. */
export function jointSpeakers(
  { kind, text }: Party,
  story: Story,
  statesIn: (text: string) => readonly string[],
): readonly string[] {
  const named = statesIn(text ?? '');
  return named.length === 0 && kind === 'group' && THE_TWO.test(text ?? '') ? theTwo(story) : named;
}

/** "Will speak with both leaders": the two of the story, or the other of them. */
export const bothIn = (content: string, story: Story, from: string | null): readonly string[] =>
  THE_TWO.test(content) ? theTwo(story).filter((code) => code !== from) : [];

/** The two that the title names side by side, else the weightiest. */
const theTwo = (story: Story): readonly string[] =>
  runsOf(story.statesInTitle).find(({ length }) => length === 2) ?? weightiest(story).slice(0, 2);

/** "Both sides", "the three countries": as many as the title names side by side, else the weightiest of those abroad. */
export const sidesOfStory = (
  story: Story,
  count: number,
  foreign: (codes: readonly string[]) => readonly string[],
): readonly string[] =>
  runsOf(story.statesInTitle).find((run) => run.length === count && foreign(run).length === count) ??
  foreign(weightiest(story)).slice(0, count);

/** The states of a story, the one it names most and most plainly first. */
export const weightiest = ({ states }: Story): string[] =>
  [...states].sort(([, one], [, other]) => other.weight - one.weight).map(([code]) => code);
