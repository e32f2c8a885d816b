import { describe, expect, it } from 'vitest';
import { PlaceIndex } from '../../src/classify/places.ts';
import { TopicIndex } from '../../src/classify/topic-index.ts';
import { cutWords } from '../../src/classify/words.ts';
import { readTopicsFile } from '../../src/config/topics-file.ts';

const topics = readTopicsFile('config/topics.yaml');
const index = new TopicIndex(topics);
const places = new PlaceIndex();

function topicsOf(text: string): readonly string[] {
  const words = cutWords(text);
  return index.find({ text, words, places: places.find(words, text) }).map(({ id }) => id);
}

describe.each(topics)('topic $id', ({ id, examples }) => {
  it.each(examples.matches)('is found in: %s', (text) => expect(topicsOf(text)).toContain(id));
  it.each(examples.misses)('is not found in: %s', (text) => expect(topicsOf(text)).not.toContain(id));
});

it('takes a new topic from a block of configuration', () => {
  const arctic = {
    id: 'arctic',
    label: { en: 'Arctic' },
    description: 'The far north.',
    terms: ['Arctic + @RU'],
    exclusions: [],
    examples: { matches: [], misses: [] },
  };
  const own = new TopicIndex([arctic]);
  const text = 'Moscow claims a part of the Arctic seabed.';
  const words = cutWords(text);
  expect(own.find({ text, words, places: places.find(words, text) })).toMatchObject([
    { id: 'arctic', terms: ['Arctic + @RU'] },
  ]);
});
