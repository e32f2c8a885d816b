import type { Classifier } from '../classify/classifier.ts';
import { rankOf } from '../classify/rank.ts';
import { NO_FACTS, type SpeakerFacts } from '../classify/speaker-facts.ts';
import type { Party } from '../model/party.ts';
import type { Statement } from '../model/statement.ts';
import { positionOn } from '../people/look-up.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import type { AnalyserParts } from './analyse.ts';

/** Classifies an article's utterances, with what the registry knows of who speaks. */
export function classifyWith(classifier: Classifier, people: PeopleIndex): AnalyserParts['classify'] {
  return (article, utterances) => {
    const on = article.publishedAt?.slice(0, 10);
    const story = classifier.story(article);
    const statements: Statement[] = [];
    for (const utterance of utterances) {
      const facts = factsOf(utterance.speaker, people, on);
      statements.push(classifier.statement(story, utterance, { facts, earlier: statements }));
    }
    return { ...classifier.article(article, statements), statements };
  };
}

/** What the registry knows of a speaker; without a date, nothing of who held what. */
export function factsOf({ id }: Party, people: PeopleIndex, on: string | undefined): SpeakerFacts {
  const person = id === null ? undefined : people.byId(id);
  if (!person || on === undefined) return NO_FACTS;
  const position = positionOn(person, on);
  return {
    country: position?.country ?? person.country,
    inOffice: position === undefined && person.positions.length > 0 ? false : position !== undefined,
    rank: position === undefined ? 0 : rankOf(position),
    post: position?.title['en'] ?? '',
  };
}
