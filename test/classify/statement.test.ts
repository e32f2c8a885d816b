import { expect, it } from 'vitest';
import type { SpeakerFacts } from '../../src/classify/speaker-facts.ts';
import { loadClassifier } from '../../src/cli/load-classifier.ts';
import type { Party, PartyKind } from '../../src/model/party.ts';
import type { Span } from '../../src/model/span.ts';
import type { Utterance } from '../../src/model/statement.ts';

const classifier = loadClassifier('config');

const BODY = [
  'LIMA, March 3 (Wire) -- Peru will lift its tariffs on Norwegian fish, its foreign ministry said Tuesday.',
  'The ministry urged Oslo to do the same.',
  'A shopkeeper in the harbour said the fish was too dear.',
].join('\n\n');

const spanOf = (words: string): Span => [BODY.indexOf(words), BODY.indexOf(words) + words.length];

function party(text: string, kind: PartyKind, country: string | null): Party {
  return { mention: spanOf(text), text, kind, id: null, members: [], country, p: 0, candidates: [] };
}

function read(words: string, cue: string, speaker: Party, facts?: SpeakerFacts) {
  const utterance: Utterance = {
    kind: 'indirect',
    segments: [spanOf(words)],
    quotes: [],
    cue: spanOf(cue),
    speaker,
    addressee: null,
    via: [],
    medium: null,
    venue: null,
    saidOn: null,
    negated: false,
    conditional: false,
    p: 1,
  };
  const story = classifier.story({ id: 'a', title: 'Peru to lift fish tariffs', body: BODY });
  return classifier.statement(story, utterance, facts ? { facts } : {});
}

it('finds act, topic and the two states of a ministry’s plan', () => {
  const ministry = party('its foreign ministry', 'institution', 'PE');
  const statement = read('Peru will lift its tariffs on Norwegian fish', 'said Tuesday', ministry);
  expect(statement).toMatchObject({ from: 'PE', to: ['NO'] });
  expect(statement.topics.map(({ id }) => id)).toContain('trade-export-controls');
  expect(statement.diplomatic).toBeGreaterThan(0.5);
});

it('lets the writer’s verb name the act', () => {
  const statement = read('to do the same', 'urged Oslo', party('The ministry', 'institution', 'PE'));
  expect(statement.acts[0]?.id).toBe('urge-appeal');
  expect(statement.to).toEqual(['NO']);
});

it('takes nobody in private for a state', () => {
  const shopkeeper = party('A shopkeeper in the harbour', 'anonymous', null);
  expect(read('the fish was too dear', 'said the fish', shopkeeper).diplomatic).toBeLessThan(0.5);
});

it('takes the country of the post held on the day', () => {
  const facts = { country: 'CL', inOffice: true, rank: 0.5, post: 'foreign minister' };
  const statement = read('to do the same', 'urged Oslo', party('The ministry', 'person', 'PE'), facts);
  expect(statement.from).toBe('CL');
});

it('hears an international body as a voice of states', () => {
  const words = 'Peru will lift its tariffs on Norwegian fish';
  const union = { ...party('its foreign ministry', 'institution', null), text: 'the African Union' };
  expect(read(words, 'said Tuesday', union).diplomatic).toBeGreaterThan(0.5);
});
