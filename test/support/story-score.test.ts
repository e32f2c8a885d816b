import { describe, expect, it } from 'vitest';
import { readPeopleFile } from '../../src/config/people-files.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Party } from '../../src/model/party.ts';
import { spanText } from '../../src/model/span.ts';
import { type GoldSpeaker, type GoldStory, readStories, STORY_PEOPLE } from './story-fixtures.ts';
import { samePerson, sameWords } from './story-pairs.ts';
import { scoreStories } from './story-score.ts';

const stories = readStories();
const TOPICS = new Set(
  `denuclearization nuclear-programme-test missile-satellite-launch sanctions us-dprk-talks inter-korean
  end-of-war-peace alliance-drills extended-deterrence human-rights abductions detainees-remains humanitarian-aid
  dprk-russia dprk-china cyber-crypto defectors trilateral-japan-history iaea-npt un iran ukraine
  taiwan-south-china-sea trade-export-controls middle-east`.split(/\s+/),
);

const party = (more: Partial<Party>): Party => ({
  mention: null,
  text: null,
  kind: 'person',
  id: null,
  members: [],
  country: null,
  p: 1,
  candidates: [],
  ...more,
});

/** What a reader without a fault would answer. */
const perfect = ({ statements, diplomatic }: GoldStory): Analysis => ({
  lang: 'en',
  diplomatic: diplomatic ? 1 : 0,
  topics: [],
  statements: statements.map(({ speaker, mention, acts, topics, diplomatic: isDiplomatic, ...rest }) => ({
    ...rest,
    cue: null,
    speaker: party({ mention, ...speaker, country: ('country' in speaker && speaker.country) || null }),
    addressee: null,
    via: [],
    medium: null,
    venue: null,
    acts: acts.map((id) => ({ id, plover: null, p: 1 })),
    topics: topics.map((id) => ({ id, p: 1 })),
    diplomatic: isDiplomatic ? 1 : 0,
    p: 1,
    rank: 0,
  })),
});

describe('the stories', () => {
  const people = new Set(readPeopleFile(STORY_PEOPLE).map(({ id }) => id));
  const ids = (speaker: GoldSpeaker): readonly string[] => {
    if ('id' in speaker) return [speaker.id];
    return 'members' in speaker ? speaker.members : [];
  };

  it('are many, a good part of them with nothing diplomatic', () => {
    expect(stories.length).toBeGreaterThanOrEqual(64);
    expect(stories.filter(({ diplomatic }) => !diplomatic).length).toBeGreaterThanOrEqual(15);
  });

  it.each(stories.map((story) => [story.text.id, story] as const))('%s is coherent', (_, story) => {
    const { statements, diplomatic, text } = story;
    const statedDiplomatic = statements.some((one) => one.diplomatic);
    if (statedDiplomatic) expect(diplomatic).toBe(true);
    for (const { speaker, topics, segments, quotes, kind, mention, ...one } of statements) {
      for (const id of ids(speaker)) expect(people).toContain(id);
      for (const topic of topics) expect(TOPICS).toContain(topic);
      if (!one.diplomatic) expect(topics).toEqual([]);
      if (kind === 'indirect') expect(quotes).toEqual([]);
      if (kind === 'mixed') expect(quotes).not.toEqual([]);
      for (const quote of quotes) {
        const marks = text.body.charAt(quote[0] - 1) + text.body.charAt(quote[1]);
        expect(marks).toMatch(/^["“'‘]["”'’\n]$/);
        expect(sameWords(text.body, [quote], segments)).toBeGreaterThan(0);
      }
      for (const segment of segments) {
        expect(spanText(text.body, segment)).toBe(spanText(text.body, segment).trim());
        if (mention) expect(segment[1] <= mention[0] || mention[1] <= segment[0]).toBe(true);
      }
    }
  });
});

describe('scoreStories', () => {
  it('gives a reader without a fault everything', () => {
    const score = scoreStories(stories.map((story) => ({ story, analysis: perfect(story) })));
    const gold = stories.flatMap(({ statements }) => statements).length;
    expect(score.endToEnd).toEqual({ right: gold, found: gold, gold });
    expect(score.sure).toEqual({ right: gold, of: gold });
    expect(score.topics.right).toBe(score.topics.gold);
    for (const one of [score.mention, score.kind, score.diplomatic, score.firstAct, score.from, score.to])
      expect(one.right).toBe(one.of);
    expect(score).toMatchObject({ falseInEmpty: 0, falseDiplomatic: 0 });
  });

  it('counts what is found where nothing is said', () => {
    const empty = stories.filter(({ statements }) => statements.length === 0);
    const talkative = stories.find(({ statements }) => statements.length > 1);
    if (!talkative) throw new Error('Cannot score as one story must have two statements: found none');
    const analysis = perfect(talkative);
    const score = scoreStories(empty.map((story) => ({ story, analysis })));
    expect(score.falseInEmpty).toBe(empty.length * analysis.statements.length);
    expect(score.sure.right).toBe(0);
  });

  it.each<[GoldSpeaker, Partial<Party>, boolean]>([
    [{ id: 'grace-lee' }, { id: 'grace-lee' }, true],
    [{ id: 'grace-lee' }, { id: 'lee-ha-rin' }, false],
    [{ members: ['a', 'b'] }, { kind: 'group', members: ['b', 'a'] }, true],
    [{ members: ['a', 'b'] }, { kind: 'group', members: ['a'] }, false],
    [{ kind: 'government', country: 'KP' }, { kind: 'government', country: 'KP' }, true],
    [{ kind: 'government', country: 'KP' }, { kind: 'government', country: 'KR' }, false],
    [{ kind: 'anonymous' }, { kind: 'anonymous', country: 'KR' }, true],
    [{ kind: 'person' }, { id: 'grace-lee' }, false],
  ])('%j against %j', (gold, found, same) => {
    expect(samePerson(gold, party(found))).toBe(same);
  });
});
