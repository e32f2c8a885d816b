import type { NameFinder } from '../../../people/resolve-names.ts';
import type { MentionShape } from '../../../people/resolving/mention-shape.ts';
import type { Token } from '../../token.ts';
import { PORTFOLIOS } from '../roles.ts';
import { is, isComma, isName, WORD } from '../words.ts';
import { headOf } from './head.ts';
import { kinShape } from './kin.ts';
import { countryIn } from './named-states.ts';
import { appositiveName, fullName } from './names.ts';
import { nounShape } from './nouns.ts';
import { ofSeveralStates } from './several.ts';

/** Reads from a mention's words what they are: a name, an office, a capital, nobody in particular. */
export function shapeOf(mention: readonly Token[], names: NameFinder): MentionShape {
  const tokens = withOnePortfolio(mention);
  const words = tokens.filter(isWord);
  const [first] = words;
  if (!first) return { kind: 'anonymous', country: undefined };
  if (words.length === 1 && isPronoun(first)) return pronounShape(first);
  const head = headOf(tokens).filter(isWord);
  const states = ofSeveralStates(words, names);
  if (states) return states;
  const listed = partsOfList(tokens);
  if (listed) return { kind: 'several', parts: listed.map((part) => shapeOf(part, names)) };
  const and = head.findIndex(({ lower }) => lower === 'and');
  if (and > 0 && and + 1 < head.length)
    return {
      kind: 'several',
      parts: [shapeOf(head.slice(0, and), names), shapeOf(head.slice(and + 1), names)],
    };
  return (
    kinShape(words, head, names, shapeOf) ??
    fullName(head, names) ??
    appositiveName(tokens, countryIn(head, names), names) ??
    nounShape(tokens, head, names)
  );
}

/** "Trade, Industry and | Energy Minister Orsk": one minister, not a list. */
function withOnePortfolio(tokens: readonly Token[]): readonly Token[] {
  const and = tokens.findIndex(({ lower }) => lower === 'and');
  if (and < 1 || !PORTFOLIOS.has(tokens[and + 1]?.lower ?? '')) return tokens;
  let from = and;
  while (from > 0 && (isComma(tokens[from - 1]) || PORTFOLIOS.has(tokens[from - 1]?.lower ?? ''))) from--;
  return from < and ? [...tokens.slice(0, from), ...tokens.slice(and + 1)] : tokens;
}

/** "Britain, France and Germany": names only. */
function partsOfList(tokens: readonly Token[]): readonly (readonly Token[])[] | undefined {
  const and = tokens.findLastIndex(({ lower }) => lower === 'and');
  const comma = tokens.findIndex(isComma);
  if (comma < 1 || and < comma || and + 1 >= tokens.length) return undefined;
  const parts: Token[][] = [[]];
  for (const [i, token] of tokens.entries()) {
    if (i === and || isComma(token)) parts.push([]);
    else if (isName(token) || token.lower === 'the') parts.at(-1)?.push(token);
    else return undefined;
  }
  return parts.filter((part) => part.length > 0);
}

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';

/** "US" and "WHO" are none. */
const isPronoun = (word: Token): boolean =>
  is(word, WORD.subjectPronoun | WORD.objectPronoun | WORD.possessive) && !/^\p{Lu}{2,}$/u.test(word.text);

function pronounShape({ lower }: Token): MentionShape {
  const base = lower.split("'")[0];
  if (base === 'he' || base === 'him' || base === 'his')
    return { kind: 'pronoun', gender: 'm', plural: false };
  if (base === 'she' || base === 'her') return { kind: 'pronoun', gender: 'f', plural: false };
  if (base === 'they' || base === 'them' || base === 'their')
    return { kind: 'pronoun', gender: undefined, plural: true };
  if (base === 'it' || base === 'its') return { kind: 'institution', country: undefined };
  if (base === 'i' || base === 'you' || base === 'me') return { kind: 'anonymous', country: undefined };
  return { kind: 'group', country: undefined };
}
