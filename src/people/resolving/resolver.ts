import type { PeopleIndex } from '../people-index.ts';
import { decide } from './decision.ts';
import { byFamilyName } from './family-names.ts';
import type { MentionCase, MentionPlace } from './mention-place.ts';
import type { FullName, MentionShape, Unnamed } from './mention-shape.ts';
import { byOffice } from './offices.ts';
import { byPair, bySeveral } from './plurals.ts';
import { byPronoun } from './pronouns.ts';
import { byCounterpart, byKin } from './relations.ts';
import { type Resolution, unresolved } from './resolution.ts';
import { near, type Sighting } from './sighting.ts';

/**
 * Chooses whom a mention means among the people a text has named and the registry: hard filters first
 * (gender, a position held on the day, not the addressee), then a weighed choice.
 */
export class Resolver {
  readonly #index: PeopleIndex;
  readonly #sightings: readonly Sighting[];
  readonly #date: string | undefined;

  constructor(index: PeopleIndex, sightings: readonly Sighting[], date: string | undefined) {
    this.#index = index;
    this.#sightings = sightings;
    this.#date = date;
  }

  resolve(shape: MentionShape, place: MentionPlace): Resolution {
    const here: MentionCase = {
      index: this.#index,
      date: this.#date,
      sightings: near(this.#sightings, place.at),
      place,
      resolve: (other) => choose(other, here),
    };
    return choose(shape, here);
  }
}

function choose(shape: MentionShape, here: MentionCase): Resolution {
  switch (shape.kind) {
    case 'full-name':
      if (shape.people.length > 0) return decide(shape.people, 0.97, here);
      return unresolved('person', stateOf(shape, here));
    case 'family-name':
      return byFamilyName(shape, here);
    case 'pronoun':
      return byPronoun(shape, here);
    case 'kin':
      return byKin(shape, here);
    case 'counterpart':
      return byCounterpart(shape, here);
    case 'office':
      return byOffice(shape, here);
    case 'several':
      return bySeveral(shape, here);
    case 'pair':
      return byPair(shape, here);
    case 'institution':
    case 'anonymous':
      return (
        (shape.again ? here.place.speaker : undefined) ?? unresolved(shape.kind, stateOfUnnamed(shape, here))
      );
    case 'group':
    case 'government':
      return unresolved(shape.kind, shape.country);
    default:
      return shape satisfies never;
  }
}

/** The state named, that of the owner, or the story's own. */
const stateOfUnnamed = ({ country, owner, domestic }: Unnamed, here: MentionCase): string | undefined =>
  country ?? (owner && here.resolve(owner).country) ?? (domestic ? here.place.home : undefined);

/** A name stands at most so many letters after its mention begins. */
const TITLE = 60;

/** Of somebody whom no registry holds: the state named with the name, else the story's own. */
function stateOf({ country, domestic }: FullName, { place, sightings }: MentionCase): string | undefined {
  const seen = sightings.find(
    ({ at, people }) => at >= place.at && at < place.at + TITLE && people.length === 0,
  );
  const isPost = domestic || (seen !== undefined && seen.role !== '');
  return country ?? seen?.country ?? place.home ?? (isPost ? place.press : undefined);
}
