import { spanText } from '../../src/model/span.ts';
import type { GoldSpeaker } from './story-fixtures.ts';
import { isMatched, isRight, type Pair } from './story-pairs.ts';

const nameOf = (speaker: GoldSpeaker): string => {
  if ('id' in speaker) return speaker.id;
  return 'members' in speaker ? speaker.members.join('+') : `${speaker.kind} ${speaker.country ?? ''}`.trim();
};

/** What is wrong with a pair, or nothing. */
export function mistakes(pair: Pair): readonly string[] {
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
