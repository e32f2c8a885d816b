import { lazily } from '../../lib/lazily.ts';
import type { Party } from '../../model/party.ts';
import type { Span } from '../../model/span.ts';
import type { PeopleIndex } from '../../people/people-index.ts';
import type { NameFinder } from '../../people/resolve-names.ts';
import type { MentionPlace } from '../../people/resolving/mention-place.ts';
import { type Resolution, unresolved } from '../../people/resolving/resolution.ts';
import { Resolver } from '../../people/resolving/resolver.ts';
import { firstAfter } from '../../people/resolving/sighting.ts';
import type { Draft } from '../draft.ts';
import type { Sentence, Token } from '../token.ts';
import { homeOf, pressOf } from './furniture.ts';
import { isDocument } from './mentions/documents.ts';
import { nounOf } from './mentions/head.ts';
import type { MentionShapes } from './mentions/mention-shapes.ts';
import { countryIn } from './mentions/named-states.ts';
import { shapeInText, type TextRead } from './mentions/shape-in-text.ts';
import { StateMemory } from './mentions/state-memory.ts';
import { sightingsIn } from './sightings.ts';
import { isComma } from './words.ts';

const MOST_SPOKEN = 30;

export interface DraftParties {
  readonly speaker: Party;
  readonly addressee: Party | null;
  readonly via: readonly Party[];
}

export interface PartySources {
  readonly index: PeopleIndex;
  readonly names: NameFinder;
  readonly shapes: MentionShapes;
  /** The article's day. */
  readonly date: string | undefined;
}

/** Who the speakers and hearers of an article's statements are, read in the order of the text. */
export class PartyReader {
  readonly #body: string;
  readonly #text: TextRead;
  readonly #states: StateMemory;
  readonly #resolver: Resolver;
  readonly #resolved = new Map<number, Resolution>();
  readonly #spoken: string[] = [];
  readonly #home: string | undefined;
  readonly #press: string | undefined;
  #last: { readonly draft: Draft; readonly resolution: Resolution } | undefined;

  constructor(body: string, sentences: readonly Sentence[], { index, names, shapes, date }: PartySources) {
    this.#body = body;
    const sightings = sightingsIn(sentences, names);
    const families = lazily((): ReadonlySet<string> => new Set(sightings.flatMap((one) => one.families)));
    this.#text = { sentences, sightings, families, names, shapes };
    this.#states = new StateMemory(sentences);
    this.#resolver = new Resolver(index, sightings, date);
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
    const read = shapeInText(tokens, draft, this.#text, this.#last?.draft.sentence);
    const shape = this.#states.withCountry(read, tokens, draft.sentence);
    const resolution = this.#resolver.resolve(shape, this.#placeOf(draft, span, addressee));
    return this.#states.remembered(shape, tokens, resolution);
  }

  /** Who spoke last, if that was by such a document. */
  #issuer(document: string): Resolution | undefined {
    const last = this.#last;
    const words = this.#text.sentences[last?.draft.sentence ?? -1]?.tokens ?? [];
    return words.some(({ lower }) => lower === document) ? last?.resolution : undefined;
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
      voice: () => this.#voiceOf(draft),
    };
  }

  /** Whether somebody else became a sentence's subject since that statement. */
  #isNewer(last: Draft, at: number): boolean {
    const sightings = this.#text.sightings;
    for (let i = firstAfter(sightings, at) - 1; i >= 0; i--) {
      const one = sightings[i];
      if (!one || one.sentence <= last.sentence || one.at <= (last.mention?.[0] ?? 0)) return false;
      if (one.subject) return true;
    }
    return false;
  }

  /** "In Washington, an administration official said": the body is that capital's. */
  #placeLed(sentence: number): string | undefined {
    const tokens = this.#text.sentences[sentence]?.tokens ?? [];
    if (tokens[0]?.lower !== 'in') return undefined;
    const comma = tokens.slice(0, 4).findIndex(isComma);
    return comma > 1 ? countryIn(tokens.slice(1, comma), this.#text.names) : undefined;
  }

  /** The state named first in what is said: who says "Washington has no hostile intent" speaks for it. */
  #voiceOf(draft: Draft): string | undefined {
    const [start, end] = draft.segments[0] ?? [0, 0];
    const first = this.#tokensIn(draft.sentence, [start, Math.min(end, start + 24)]).slice(0, 2);
    return countryIn(first, this.#text.names);
  }

  #tokensIn(sentence: number, [start, end]: Span): Token[] {
    const tokens = this.#text.sentences[sentence]?.tokens ?? [];
    let from = 0;
    while ((tokens[from]?.start ?? start) < start) from++;
    let to = from;
    while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
    return tokens.slice(from, to);
  }

  #party(named: Span | undefined, resolution: Resolution): Party {
    const span = named && withoutGenitive(this.#body, named);
    const { kind, id, members, country, p, candidates } = resolution;
    const text = span ? this.#body.slice(span[0], span[1]) : null;
    return { mention: span ?? null, text, kind, id, members, country, p, candidates };
  }
}

/** "Orsk" of "Orsk's claim". */
function withoutGenitive(body: string, [start, end]: Span): Span {
  const isGenitive = end - start > 1 && /^['’]s$/.test(body.slice(end - 2, end));
  return isGenitive ? [start, end - 2] : [start, end];
}
