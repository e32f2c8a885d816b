import type { PeopleIndex } from '../people-index.ts';
import type { MentionShape } from './mention-shape.ts';
import type { Resolution } from './resolution.ts';
import type { Sighting } from './sighting.ts';

/** Where in the text a mention stands, and what is known of its surroundings. */
export interface MentionPlace {
  readonly at: number;
  readonly sentence: number;
  /** Whoever spoke last in the same paragraph. */
  readonly speaker: Resolution | undefined;
  /** Ids of all who spoke before, the last one last. */
  readonly spoken: readonly string[];
  /** The state whose capital the story comes from. */
  readonly home: string | undefined;
  /** The state of the wire, where a story tells no place: "Sept. 21 (UPI)". Its own are named without a state. */
  readonly press: string | undefined;
  /** Whom it is said to: never the speaker. */
  readonly addressee: string | undefined;
  /** The state whose view the words give: "Washington has no hostile intent". */
  voice(): string | undefined;
}

/** All that a mention may be judged by. */
export interface MentionCase {
  readonly index: PeopleIndex;
  /** The story's day; undefined where it has none. */
  readonly date: string | undefined;
  /** Who is named near the mention, in the order of the text. */
  readonly sightings: readonly Sighting[];
  readonly place: MentionPlace;
  /** Another mention at the same place: the owner of "Kim's sister". */
  resolve(shape: MentionShape): Resolution;
}
