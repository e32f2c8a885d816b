import { append } from '../lib/append.ts';
import type { Person } from '../model/person.ts';
import { editDistance } from './edit-distance.ts';
import { fold, nameKey } from './fold.ts';
import { koreanSound } from './korean-sound.ts';
import type { NameMatch } from './name-index.ts';

export interface NearMatch {
  readonly person: Person;
  /** The name that is near: "Choe Son Hui" for "Choi Sun-hee". */
  readonly name: string;
  /** Letters that differ (in Hangul the letters of the syllables); 0 for another romanisation. */
  readonly distance: number;
}

/** Whose name is nearly as written, the nearest first, each person once. */
export type Nearest = (name: string, limit?: number) => readonly NearMatch[];

const LIKELY = 300;

/** Misspellings by shared pairs of letters, then by edit distance; Korean names by sound, too. */
export function indexSpellings(forms: readonly NameMatch[]): Nearest {
  const names = [...Map.groupBy(forms, ({ form }) => letters(form.text))];
  const byPair = new Map<string, readonly number[]>();
  names.forEach(([key], i) => {
    for (const pair of pairs(key)) byPair.set(pair, append(byPair.get(pair), i));
  });
  const bySound = Map.groupBy(
    forms.filter(({ form, person }) => form.language === 'en' && isKorean(person)),
    ({ form }) => soundOf(form.text),
  );

  return (name, limit = 5) => {
    const asked = letters(name);
    const most = Math.min(3, Math.floor(asked.length / 3));
    const shared = new Map<number, number>();
    for (const pair of pairs(asked))
      for (const i of byPair.get(pair) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    const likely = [...shared].sort((a, b) => b[1] - a[1]).slice(0, LIKELY);

    const near = (bySound.get(soundOf(name)) ?? []).map((match) => nearMatch(match, 0));
    for (const [i] of likely) {
      const [key = '', matches = []] = names[i] ?? [];
      const distance = editDistance(asked, key, most);
      if (distance <= most) near.push(...matches.map((match) => nearMatch(match, distance)));
    }
    return nearestOfEach(near).slice(0, limit);
  };
}

const nearMatch = ({ person, form }: NameMatch, distance: number): NearMatch => ({
  person,
  name: form.text,
  distance,
});

function nearestOfEach(near: readonly NearMatch[]): NearMatch[] {
  const seen = new Set<string>();
  return near
    .toSorted((a, b) => a.distance - b.distance)
    .filter(({ person }) => !seen.has(person.id) && seen.add(person.id));
}

/** Hangul syllables are taken apart, so that one wrong vowel is one letter. */
const letters = (text: string): string => nameKey(text).normalize('NFD');

const pairs = (key: string): ReadonlySet<string> =>
  new Set(Array.from(`^${key}$`, (letter, i) => letter + (`^${key}$`[i + 1] ?? '')));

const isKorean = ({ names }: Person): boolean => names['ko']?.order === 'family-first';

const soundOf = (name: string): string => {
  const [family = '', ...given] = fold(name).split(' ');
  return koreanSound(family, given.join(' '));
};
