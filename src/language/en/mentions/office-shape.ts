import { bodyCountry } from '../../../people/bodies.ts';
import type { NameFinder } from '../../../people/resolve-names.ts';
import type { Office } from '../../../people/resolving/mention-shape.ts';
import type { Token } from '../../token.ts';
import { OFFICES } from '../roles.ts';
import { is, WORD } from '../words.ts';
import { countryIn } from './named-states.ts';

/** After an office, before a state that it concerns and not the one that gave it: "envoy for North Korea". */
const TOWARDS = new Set(['to', 'in', 'at', 'for', 'on', 'with', 'toward', 'towards']);

/** Offices held towards another state; a spokesperson for a ministry is the ministry's own. */
const POSTED = new Set(
  'ambassador envoy consul chargé nuncio representative negotiator delegate coordinator rapporteur diplomat'.split(
    ' ',
  ),
);

/** "Russia's ambassador in Pyongyang": the office is of Russia, and is held in North Korea. */
export function officeShape(words: readonly Token[], definite: boolean, names: NameFinder): Office {
  const noun = words.findIndex(({ lower }) => OFFICES.has(lower));
  const isPosted = POSTED.has(words[noun]?.lower ?? '');
  const towards = isPosted ? words.findIndex(({ lower }, i) => i > noun && TOWARDS.has(lower)) : -1;
  const [own, object] =
    noun < 0 || towards < 0 ? [words, []] : [words.slice(0, towards), words.slice(towards + 1)];
  return {
    kind: 'office',
    title: officeTitle(words),
    country: countryIn(own, names) ?? ofBody(words),
    toward: countryIn(object, names),
    definite,
  };
}

/** "the director general of the International Atomic Energy Agency", "the IAEA chief": the United Nations'. */
function ofBody(words: readonly Token[]): string | undefined {
  const of = words.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  const name = of < 0 ? words.slice(0, -1).filter(({ text }) => isAcronym(text)) : words.slice(of + 1);
  return bodyCountry(name.map(({ text }) => text))?.country;
}

const isAcronym = (text: string): boolean => /^\p{Lu}{3,}$/u.test(text);

/** "special envoy" without whose it is; a state named as an adjective stays. */
function officeTitle(words: readonly Token[]): string {
  const owner = words.findLastIndex(({ lower }) => lower.endsWith("'s"));
  return words
    .slice(owner + 1)
    .filter((token) => !is(token, WORD.determiner | WORD.possessive))
    .map(({ text }) => text)
    .join(' ');
}
