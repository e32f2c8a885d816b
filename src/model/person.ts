export type NameOrder = 'given-first' | 'family-first';

export interface PersonName {
  readonly given: string;
  readonly family: string;
  readonly order: NameOrder;
}

/** Text by language code: `{ en: 'ambassador to Indonesia', ko: '주인도네시아 대사' }`. */
export type ByLanguage<T> = Readonly<Partial<Record<string, T>>>;

/** A date to the day or to the month: `2021-05-21`, `2021-05`. */
export type PartialDate = string;

/** Who held an office next, of those the registry knows. */
export interface Successor {
  readonly id: string;
  readonly name: string;
  readonly from: PartialDate;
}

export interface Position {
  readonly title: ByLanguage<string>;
  readonly aliases?: ByLanguage<readonly string[]> | undefined;
  readonly org?: string | undefined;
  readonly country: string;
  /** First day, inclusive; undefined where no source gives it. */
  readonly from?: PartialDate | undefined;
  /** Last day, inclusive; null while it lasts; undefined where no source gives it. */
  readonly to?: PartialDate | null | undefined;
  /** Where no source gives the end of an office that one person holds at a time: it was over when the next began. */
  readonly successor?: Successor | undefined;
  /** Where the post is held: an ambassador's host state. */
  readonly at?: string | undefined;
  readonly source?: string | undefined;
  readonly checked?: PartialDate | undefined;
}

export interface Relation {
  readonly kind: string;
  readonly of: string;
}

export interface Person {
  readonly id: string;
  readonly gender?: 'm' | 'f' | undefined;
  readonly country: string;
  readonly names: ByLanguage<PersonName>;
  readonly aliases?: ByLanguage<readonly string[]> | undefined;
  readonly positions: readonly Position[];
  readonly relations?: readonly Relation[] | undefined;
  readonly wikidata?: string | undefined;
  readonly source?: string | undefined;
  readonly checked?: PartialDate | undefined;
}
