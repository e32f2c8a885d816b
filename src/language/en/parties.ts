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
import { homeOf, pressOf } from './furniture.ts';
import { bodiesIn, type NamedBody } from './mentions/bodies-in.ts';
import { isDocument } from './mentions/documents.ts';
import { nounOf } from './mentions/head.ts';
import { countryIn } from './mentions/named-states.ts';
import { appositiveName } from './mentions/names.ts';
import { officeSubject } from './mentions/office-subject.ts';
import { severalIn } from './mentions/several.ts';
import { shapeOf } from './mentions/shape-of.ts';
import { sightingsIn } from './sightings.ts';
import { isComma } from './words.ts';

const MOST_SPOKEN = 30;
const NEAR = 5;
const LONGEST_APPOSITION = 5;

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
  readonly #press: string | undefined;
  #bodies: readonly NamedBody[] | undefined;
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
    this.#press = pressOf(body);
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
    const issuer = isDocument(nounOf(tokens)) ? this.#issuer(nounOf(tokens)) : undefined;
    if (issuer) return issuer;
    const shape = this.#withSubject(
      this.#withStates(this.#withCountry(this.#shapeOf(tokens, draft), tokens, draft), draft),
      draft,
    );
    const resolution = this.#resolver.resolve(shape, this.#placeOf(draft, span, addressee));
    return this.#remembered(shape, tokens, resolution);
  }

  /** A post may have its name after the mention: "A spokesperson for the ministry, | Lena Orsk, | said". */
  #shapeOf(tokens: readonly Token[], { sentence }: Draft): MentionShape {
    const shape = shapeOf(tokens, this.#names);
    if (shape.kind !== 'office' && shape.kind !== 'anonymous') return shape;
    const all = this.#sentences[sentence]?.tokens ?? [];
    const end = tokens.at(-1)?.end ?? 0;
    const next = all.findIndex(({ start }) => start >= end);
    if (next < 0 || !isComma(all[next])) return shape;
    return (
      appositiveName(
        [...tokens, ...all.slice(next, next + LONGEST_APPOSITION)],
        shape.country,
        this.#names,
      ) ?? shape
    );
  }

  /** Who spoke last, if that was by such a document. */
  #issuer(document: string): Resolution | undefined {
    const last = this.#last;
    const words = this.#sentences[last?.draft.sentence ?? -1]?.tokens ?? [];
    return words.some(({ lower }) => lower === document) ? last?.resolution : undefined;
  }

  /** "He" after a sentence about "the defense minister", whom it does not name. */
  #withSubject(shape: MentionShape, { sentence, paragraph }: Draft): MentionShape {
    if (shape.kind !== 'pronoun' || shape.plural) return shape;
    const before = this.#sentences[sentence - 1];
    if (!before || before.paragraph !== paragraph || this.#last?.draft.sentence === sentence - 1)
      return shape;
    const subject = officeSubject(before.tokens);
    return subject ? { ...shape, standsFor: shapeOf(subject, this.#names) } : shape;
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
  #withCountry(shape: MentionShape, tokens: readonly Token[], { sentence }: Draft): MentionShape {
    if (shape.kind !== 'institution' && shape.kind !== 'anonymous' && shape.kind !== 'office') return shape;
    const noun = nounOf(tokens);
    if (shape.country !== undefined) this.#countries.set(noun, shape.country);
    const country = shape.country ?? this.#countries.get(noun) ?? this.#bodyNamed(noun, sentence);
    return country === undefined ? shape : { ...shape, country };
  }

  #bodyNamed(noun: string, sentence: number): string | undefined {
    this.#bodies ??= bodiesIn(this.#sentences);
    return this.#bodies.findLast((body) => body.noun === noun && body.sentence <= sentence)?.country;
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
      press: this.#press,
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

  #party(named: Span | undefined, resolution: Resolution): Party {
    const span = named && withoutGenitive(this.#body, named);
    return { mention: span ?? null, text: span ? this.#body.slice(...span) : null, ...resolution };
  }
}

/** "Orsk" of "Orsk's claim". */
function withoutGenitive(body: string, [start, end]: Span): Span {
  const isGenitive = /['’]s$/.test(body.slice(Math.max(start, end - 2), end));
  return isGenitive ? [start, end - 2] : [start, end];
}
