import type { Party } from '../../model/party.ts';
import type { Span } from '../../model/span.ts';
import type { PeopleIndex } from '../../people/people-index.ts';
import type { NameFinder } from '../../people/resolve-names.ts';
import type { MentionPlace } from '../../people/resolving/mention-place.ts';
import type { MentionShape } from '../../people/resolving/mention-shape.ts';
import { type Resolution, unresolved } from '../../people/resolving/resolution.ts';
import { Resolver } from '../../people/resolving/resolver.ts';
import { firstAfter, type Sighting } from '../../people/resolving/sighting.ts';
import type { Draft } from '../draft.ts';
import type { Sentence, Token } from '../token.ts';
import { homeOf } from './furniture.ts';
import { countryIn, nounOf, severalIn, shapeOf } from './mention-shapes.ts';
import { sightingsIn } from './sightings.ts';
import { isComma } from './words.ts';

const MOST_SPOKEN = 30;
const NEAR = 5;

export interface DraftParties {
  readonly speaker: Party;
  readonly addressee: Party | null;
  readonly via: readonly Party[];
}

/** Who the speakers and hearers of an article's statements are, read in the order of the text. */
export class PartyReader {
  readonly #body: string;
  readonly #sentences: readonly Sentence[];
  readonly #names: NameFinder;
  readonly #sightings: readonly Sighting[];
  readonly #resolver: Resolver;
  readonly #resolved = new Map<number, Resolution>();
  readonly #spoken: string[] = [];
  /** States of bodies and posts named with one: "South Korea's foreign ministry" stays that. */
  readonly #countries = new Map<string, string>();
  readonly #home: string | undefined;
  #last: { readonly draft: Draft; readonly resolution: Resolution } | undefined;

  constructor(
    body: string,
    sentences: readonly Sentence[],
    { index, names, date }: { index: PeopleIndex; names: NameFinder; date: string | undefined },
  ) {
    this.#body = body;
    this.#sentences = sentences;
    this.#names = names;
    this.#sightings = sightingsIn(sentences, names);
    this.#resolver = new Resolver(index, this.#sightings, date);
    this.#home = homeOf(body);
  }

  read(draft: Draft): DraftParties {
    const hearer = draft.addressee && this.#resolve(draft, draft.addressee, undefined);
    const resolution = this.#speaker(draft, hearer?.id ?? undefined);
    this.#last = { draft, resolution };
    if (resolution.id) this.#spoken.push(resolution.id);
    return {
      speaker: this.#party(draft.mention, resolution),
      addressee: draft.addressee && hearer ? this.#party(draft.addressee, hearer) : null,
      via: draft.via.map((span) => this.#party(span, this.#resolve(draft, span, undefined))),
    };
  }

  #speaker(draft: Draft, hearer: string | undefined): Resolution {
    if (draft.mention) {
      const known = this.#resolved.get(draft.mention[0]);
      if (known) return known;
      const resolution = this.#resolve(draft, draft.mention, hearer);
      this.#resolved.set(draft.mention[0], resolution);
      return resolution;
    }
    const { follows } = draft;
    if (follows && this.#last) return this.#last.resolution;
    return unresolved('anonymous');
  }

  #resolve(draft: Draft, span: Span, addressee: string | undefined): Resolution {
    const tokens = this.#tokensIn(draft.sentence, span);
    const shape = this.#withStates(this.#withCountry(shapeOf(tokens, this.#names), tokens), draft);
    const resolution = this.#resolver.resolve(shape, this.#placeOf(draft, span, addressee));
    return this.#remembered(shape, tokens, resolution);
  }

  /** "Both envoys" are those of the states that a sentence shortly before names. */
  #withStates(shape: MentionShape, { sentence }: Draft): MentionShape {
    if (shape.kind !== 'pair' || shape.role === '') return shape;
    for (let i = sentence; i >= Math.max(0, sentence - NEAR); i--) {
      const named = severalIn(this.#sentences[i]?.tokens ?? [], shape.role, this.#names);
      if (named) return { ...shape, named };
    }
    return shape;
  }

  /** A post or a person that the registry does not hold keeps the state it was first named with. */
  #remembered(shape: MentionShape, tokens: readonly Token[], resolution: Resolution): Resolution {
    if (resolution.id !== null || resolution.candidates.length > 0) return resolution;
    const isPerson = shape.kind === 'full-name' || shape.kind === 'family-name';
    if (!isPerson && shape.kind !== 'anonymous') return resolution;
    const key = isPerson ? (tokens.at(-1)?.lower ?? '') : nounOf(tokens);
    if (resolution.country !== null) this.#countries.set(key, resolution.country);
    const country = isPerson ? this.#countries.get(key) : undefined;
    return country === undefined ? resolution : { ...resolution, country };
  }

  /** "The ministry" is of the state that a ministry was named with before. */
  #withCountry(shape: MentionShape, tokens: readonly Token[]): MentionShape {
    if (shape.kind !== 'institution' && shape.kind !== 'anonymous' && shape.kind !== 'office') return shape;
    const noun = nounOf(tokens);
    if (shape.country !== undefined) this.#countries.set(noun, shape.country);
    const country = shape.country ?? this.#countries.get(noun);
    return country === undefined ? shape : { ...shape, country };
  }

  #placeOf(draft: Draft, span: Span, addressee: string | undefined): MentionPlace {
    const last = this.#last;
    const near = last && draft.paragraph - last.draft.paragraph <= 2;
    const at = span[0];
    const newer = last !== undefined && this.#isNewer(last.draft, at);
    return {
      at,
      sentence: draft.sentence,
      speaker: near && !newer ? last.resolution : undefined,
      spoken: this.#spoken.slice(-MOST_SPOKEN),
      home: this.#placeLed(draft.sentence) ?? this.#home,
      addressee,
      voice: this.#voiceOf(draft),
    };
  }

  /** Whether somebody else became a sentence's subject since that statement. */
  #isNewer(last: Draft, at: number): boolean {
    const sightings = this.#sightings;
    for (let i = firstAfter(sightings, at) - 1; i >= 0; i--) {
      const one = sightings[i];
      if (!one || one.sentence <= last.sentence || one.at <= (last.mention?.[0] ?? 0)) return false;
      if (one.subject) return true;
    }
    return false;
  }

  /** "In Washington, an administration official said": the body is that capital's. */
  #placeLed(sentence: number): string | undefined {
    const tokens = this.#sentences[sentence]?.tokens.slice(0, 4) ?? [];
    const comma = tokens.findIndex(isComma);
    return tokens[0]?.lower === 'in' && comma > 1
      ? countryIn(tokens.slice(1, comma), this.#names)
      : undefined;
  }

  /** The state named first in what is said: who says "Washington has no hostile intent" speaks for it. */
  #voiceOf(draft: Draft): string | undefined {
    const [start, end] = draft.segments[0] ?? [0, 0];
    const first = this.#tokensIn(draft.sentence, [start, Math.min(end, start + 24)]).slice(0, 2);
    return countryIn(first, this.#names);
  }

  #tokensIn(sentence: number, [start, end]: Span): Token[] {
    return (this.#sentences[sentence]?.tokens ?? []).filter(
      (token) => token.start >= start && token.end <= end,
    );
  }

  #party(span: Span | undefined, resolution: Resolution): Party {
    return { mention: span ?? null, text: span ? this.#body.slice(...span) : null, ...resolution };
  }
}
