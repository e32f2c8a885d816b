import type { Party } from '../../model/party.ts';
import type { Person } from '../../model/person.ts';

/** What a mention is, read from its words alone. */
export type MentionShape =
  | FullName
  | FamilyName
  | Pronoun
  | Kin
  | Counterpart
  | Office
  | Pair
  | Several
  | Unnamed
  | {
      readonly kind: Exclude<Party['kind'], 'person' | 'office' | 'institution' | 'anonymous'>;
      readonly country: string | undefined;
    };

export interface FullName {
  readonly kind: 'full-name';
  readonly people: readonly Person[];
  /** Of the state named beside it, or `domestic`: of an office without one. */
  readonly country?: string | undefined;
  readonly domestic?: boolean;
}

export interface FamilyName {
  readonly kind: 'family-name';
  readonly family: string;
  /** The last word of the office before it: "minister"; empty where there is none. */
  readonly title: string;
  /** Of the state named beside it: "U.S. envoy Kim". */
  readonly country?: string | undefined;
  /** Of a form of address: "Ms. Kim". */
  readonly gender?: 'm' | 'f' | undefined;
  readonly domestic?: boolean;
}

export interface Pronoun {
  readonly kind: 'pronoun';
  readonly gender: 'm' | 'f' | undefined;
  readonly plural: boolean;
  /** The unnamed holder of a post of whom the sentence before tells. */
  readonly standsFor?: MentionShape;
}

export interface Kin {
  readonly kind: 'kin';
  readonly of: MentionShape;
  /** As the registry names what the person is to the other: sibling, spouse, child, parent, uncle. */
  readonly relation: string;
  readonly gender: 'm' | 'f' | undefined;
}

export interface Counterpart {
  readonly kind: 'counterpart';
  readonly country: string | undefined;
}

export interface Office {
  readonly kind: 'office';
  readonly title: string;
  /** The state that gave it. */
  readonly country: string | undefined;
  /** The state it is held in, or that it deals with: "ambassador in Pyongyang". */
  readonly toward?: string | undefined;
  readonly definite: boolean;
  /** "the spokesperson" after "a spokesperson": whoever spoke last. */
  readonly again?: boolean;
}

/** "both envoys", "the three sides"; `named` is who they are where the text names their states together. */
export interface Pair {
  readonly kind: 'pair';
  readonly role: string;
  readonly size: 2 | 3;
  /** "the two women" */
  readonly gender?: 'm' | 'f' | undefined;
  readonly named?: MentionShape | undefined;
}

/** "the secretary and the minister" */
export interface Several {
  readonly kind: 'several';
  readonly parts: readonly MentionShape[];
}

/** `domestic`: named without its state, as a story does with its own: "the ministry". */
export interface Unnamed {
  readonly kind: 'institution' | 'anonymous';
  readonly country: string | undefined;
  readonly domestic?: boolean;
  /** "Orsk's office": whose it is. */
  readonly owner?: MentionShape;
  /** "the diplomat": whoever spoke last. */
  readonly again?: boolean;
}
