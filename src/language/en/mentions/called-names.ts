import type { Person } from '../../../model/person.ts';
import { fold } from '../../../people/fold.ts';
import type { NameFinder } from '../../../people/resolve-names.ts';
import type { Token } from '../../token.ts';

/** The family name, its last word ("Rossum" of "van Rossum") and names of one word; of a Vietnamese name the last word, by which the press calls its bearer. */
export const familiesOf = ({ names, country, aliases }: Person): string[] => {
  const name = names['en'];
  if (!name) return [];
  const called = country === 'VN' ? name.given.split(' ').at(-1) : undefined;
  const single = (aliases?.['en'] ?? []).filter((alias) => !/[\s-]/.test(alias));
  const last = name.family.split(' ').at(-1) ?? name.family;
  return [...new Set([...(called ? [called] : []), name.family, last, ...single])].map(fold);
};

/** States whose people are called by the first of their names. */
const FIRST_NAMED = new Set(['TH', 'MM', 'LA', 'ID', 'MY', 'BN', 'ET', 'MN']);

/**
 * What a person whom no registry holds may be called later: the last word of "Lena Orsk"; the first of
 * "Kim Dae-ho", which is how Korean and Chinese names go; either word where the state's people go by the first.
 */
export function unknownFamilies(
  name: readonly Token[],
  country: string | undefined,
  names: NameFinder,
): string[] {
  const [first, second] = name;
  const last = name.at(-1);
  if (!first || !last) return [];
  const isFamilyFirst = (name.length === 3 || second?.text.includes('-') === true) && names.isFamily(first);
  const family = fold((isFamilyFirst ? first : last).text);
  return FIRST_NAMED.has(country ?? '') ? [family, fold(first.text)] : [family];
}
