import { addClauseFeatures } from './clause-features.ts';
import { FeatureBag } from './feature-bag.ts';
import type { FrameIndex } from './frame-index.ts';
import type { Place, PlaceIndex } from './places.ts';
import { type Clause, type Reading, readClause } from './reading.ts';
import { readSaying, type Saying } from './saying.ts';
import { addSayingFeatures } from './saying-features.ts';
import type { SentenceInput } from './sentence.ts';
import { splitSaying } from './split-saying.ts';
import type { FoundTopic, TopicIndex } from './topic-index.ts';
import { wordSpan } from './word-span.ts';
import { cutWords, type Words } from './words.ts';
import { addTextFeatures, type Bearing, type WorldIndex } from './world-index.ts';

/** The lexicons, ready to look things up. */
export interface Lexicons {
  readonly frames: FrameIndex;
  /** Turns of phrase that count only inside what somebody says. */
  readonly tones: FrameIndex;
  readonly topics: TopicIndex;
  readonly places: PlaceIndex;
  readonly world: WorldIndex;
}

/** What a text is on: all that the heads `diplomatic` and `topics` look at. */
export interface Matter {
  readonly words: Words;
  readonly places: readonly Place[];
  readonly bearing: Bearing;
  readonly topics: readonly FoundTopic[];
  readonly text: FeatureBag;
}

/** All that is known of a sentence before anything learned has its say. */
export interface Evidence extends Matter {
  readonly reading: Reading;
  /** The text as a reported saying, where it is one. */
  readonly saying: Saying | undefined;
  /** For the head `plover`. */
  readonly clause: FeatureBag;
  /** For the head `acts`: of the saying, or else of the clause. */
  readonly act: FeatureBag;
}

export function gather(input: SentenceInput, lexicons: Lexicons, options: { named: boolean }): Evidence {
  const matter = gatherMatter(input, lexicons, options);
  const clause: Clause = {
    words: matter.words,
    source: wordSpan(matter.words, input.source),
    target: wordSpan(matter.words, input.target),
  };
  const reading = readClause(clause, lexicons.frames);
  const bag = new FeatureBag(options);
  addClauseFeatures(bag, clause, reading);
  const split = splitSaying(input.text);
  const speaker = input.source ? input.text.slice(...input.source) : (split?.narration ?? '');
  const saying = split && readSaying(split, lexicons.places.statesIn(speaker), lexicons);
  return { ...matter, reading, saying, clause: bag, act: saying ? sayingBag(saying, options) : bag };
}

export function gatherMatter(input: SentenceInput, lexicons: Lexicons, options: { named: boolean }): Matter {
  const words = cutWords(input.text);
  const places = lexicons.places.find(words, input.text);
  const bearing = lexicons.world.weigh(words, places);
  const text = new FeatureBag(options);
  addTextFeatures(text, words, places, bearing);
  return { words, places, bearing, topics: findTopics(input, lexicons, words, places), text };
}

export function sayingBag(saying: Saying, options: { named: boolean }): FeatureBag {
  const bag = new FeatureBag(options);
  addSayingFeatures(bag, saying);
  return bag;
}

/** The title counts as part of the text where topics are looked for. */
function findTopics(
  { text, title }: SentenceInput,
  lexicons: Lexicons,
  words: Words,
  places: readonly Place[],
) {
  if (title === undefined) return lexicons.topics.find({ text, words, places });
  const both = `${title}. ${text}`;
  const all = cutWords(both);
  return lexicons.topics.find({ text: both, words: all, places: lexicons.places.find(all, both) });
}
