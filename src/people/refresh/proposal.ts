import type { PartialDate, PersonName, Position } from '../../model/person.ts';

/** One change that Wikidata suggests; nothing that stands in the registry by hand is ever taken out. */
export type Proposal =
  | { readonly kind: 'name'; readonly language: string; readonly name: PersonName }
  | { readonly kind: 'alias'; readonly language: string; readonly text: string }
  | {
      /** An unknown bound, one known better, or the end of a term that was open. */
      readonly kind: 'bound';
      /** Index among the person's positions. */
      readonly position: number;
      readonly bound: 'from' | 'to';
      readonly date: PartialDate;
    }
  | { readonly kind: 'position'; readonly position: Position }
  /** Wikidata says otherwise than the registry: for a person to settle, nothing is changed. */
  | { readonly kind: 'conflict'; readonly message: string };
