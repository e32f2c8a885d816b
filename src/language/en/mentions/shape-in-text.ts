import type { NameFinder } from '../../../people/resolve-names.ts';
import type { MentionShape, Pair, Pronoun, Unnamed } from '../../../people/resolving/mention-shape.ts';
import type { Sighting } from '../../../people/resolving/sighting.ts';
import type { Draft } from '../../draft.ts';
import type { Sentence, Token } from '../../token.ts';
import { isPostOfLast, meansLastSpeaker, pairBefore } from './anaphora.ts';
import { nameAfter, namesAfter } from './apposition.ts';
import { withoutMark } from './kin.ts';
import type { MentionShapes } from './mention-shapes.ts';
import { countryIn } from './named-states.ts';
import { officeSubject } from './office-subject.ts';
import { severalIn } from './several.ts';
import { shapeOf } from './shape-of.ts';

const NEAR = 5;
/** A state that a sentence is about stands among its first words. */
const STATE_WITHIN = 4;

export interface TextRead {
  readonly sentences: readonly Sentence[];
  readonly sightings: readonly Sighting[];
  /** Folded, of all whom the text names. */
  families(): ReadonlySet<string>;
  readonly names: NameFinder;
  readonly shapes: MentionShapes;
}

/** What a mention is, with what the sentences about it tell; `spoken` is the sentence of the last statement. */
export function shapeInText(
  tokens: readonly Token[],
  draft: Draft,
  text: TextRead,
  spoken: number | undefined,
): MentionShape {
  if (isAnswerer(tokens, draft)) return { kind: 'pronoun', gender: undefined, plural: false };
  const shape = text.shapes.of(tokens);
  switch (shape.kind) {
    case 'office':
    case 'anonymous': {
      const named = nameAfter(tokens, shape.country, text.sentences[draft.sentence], text.names);
      if (named) return named;
      if (shape.kind === 'office') return { ...shape, again: isPostOfLast(tokens, text, spoken) };
      return { ...shape, again: meansLastSpeaker(tokens, draft.sentence, text, spoken) };
    }
    case 'institution':
      return shape.country === undefined ? withOwner(shape, tokens, draft.sentence, text) : shape;
    case 'pronoun':
      if (shape.plural) return pairBefore(draft.sentence, text) ?? shape;
      return spoken === draft.sentence - 1 ? shape : withSubject(shape, draft, text);
    case 'pair':
      return (
        namesAfter(tokens, text.sentences[draft.sentence], text.names) ??
        (shape.role === '' ? shape : withStates(shape, draft, text))
      );
    case 'group':
    case 'several':
      return namesAfter(tokens, text.sentences[draft.sentence], text.names) ?? shape;
    case 'family-name':
      return isCommonPlural(tokens, draft, text) ? { kind: 'group', country: undefined } : shape;
    default:
      return shape;
  }
}

/** "A. We will wait." of an interview: whom it is with. */
const isAnswerer = (tokens: readonly Token[], { sieve }: Draft): boolean =>
  sieve === 'turn' && tokens.every(({ text }) => text === 'A' || text === 'A.' || text === '.');

/** "Orsk's office" is of the state that Orsk is of, "its foreign ministry" of the one that the sentence or the one before begins with. */
function withOwner(
  shape: Unnamed,
  tokens: readonly Token[],
  sentence: number,
  { sentences, names }: TextRead,
): Unnamed {
  if (tokens[0]?.lower === 'its') {
    const starts = [sentence, sentence - 1].map((i) => sentences[i]?.tokens.slice(0, STATE_WITHIN) ?? []);
    const own = starts.map((start) => countryIn(start, names)).find((country) => country !== undefined);
    return own === undefined ? shape : { ...shape, country: own };
  }
  const mark = tokens.findIndex(({ lower, capital }) => capital && lower.endsWith("'s"));
  if (mark < 0) return shape;
  return { ...shape, owner: shapeOf(withoutMark(tokens.slice(0, mark + 1), names), names) };
}

/** "He" after a sentence about "the defense minister", whom it does not name. */
function withSubject(
  shape: Pronoun,
  { sentence, paragraph }: Draft,
  { sentences, names }: TextRead,
): Pronoun {
  const before = sentences[sentence - 1];
  const subject = before?.paragraph === paragraph ? officeSubject(before.tokens) : undefined;
  return subject ? { ...shape, standsFor: shapeOf(subject, names) } : shape;
}

/** "Both envoys" are those of the states that a sentence shortly before names. */
function withStates(shape: Pair, { sentence }: Draft, { sentences, names }: TextRead): Pair {
  for (let i = sentence; i >= Math.max(0, sentence - NEAR); i--) {
    const named = severalIn(sentences[i]?.tokens ?? [], shape.role, names);
    if (named) return { ...shape, named };
  }
  return shape;
}

/** "Experts" has its capital from the sentence it begins; "Mills", named before, is a name. */
function isCommonPlural(
  tokens: readonly Token[],
  { sentence }: Draft,
  { sentences, families, names }: TextRead,
): boolean {
  const [only] = tokens;
  if (!only || tokens.length > 1 || !/[^s]s$/.test(only.lower)) return false;
  const isFirst = sentences[sentence]?.tokens[0]?.start === only.start;
  return isFirst && !names.isFamily(only) && !families().has(only.lower);
}
