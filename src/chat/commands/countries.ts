import { lazily } from '../../lib/lazily.ts';
import type { Named } from './nearest.ts';

/** Names that wires use and Intl does not have. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  KP: ['DPRK', 'Democratic People’s Republic of Korea', 'NK', 'Pyongyang', '조선'],
  KR: ['ROK', 'Republic of Korea', 'Korea', 'SK', 'Seoul', '남한'],
  US: ['USA', 'U.S.', 'America', 'Washington'],
  GB: ['UK', 'Britain', 'Great Britain', 'England'],
  CN: ['PRC', 'Beijing'],
  JP: ['Tokyo'],
  RU: ['Moscow', 'Kremlin'],
  EU: ['Brussels'],
  UN: ['U.N.'],
};

const LANGUAGES = ['en', 'ko', 'ja', 'zh'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function namedCountries(): readonly Named<string>[] {
  const languages = LANGUAGES.map(
    (lang) => new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }),
  );
  return LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`))
    .filter(isCountry)
    .flatMap((code) => {
      const [english, ...others] = languages
        .map((names) => names.of(code))
        .filter((name) => name !== undefined);
      if (english === undefined) return [];
      return [{ value: code, names: [english, code, ...others, ...(ALSO[code] ?? [])] }];
    });
}

/** Intl also knows withdrawn codes (`SU`), private ones and groups. */
const isCountry = (code: string): boolean =>
  new Intl.Locale(`und-${code}`).region === code && !/^(?:Q[^A]|X[^K]|ZZ|EZ)$/.test(code);

/** Every country with its code and its names in English, Korean, Japanese and Chinese. Made at first use: a start needs no such names. */
export const countries: () => readonly Named<string>[] = lazily(namedCountries);
