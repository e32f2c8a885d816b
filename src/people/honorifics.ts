import type { Person, Position } from '../model/person.ts';
import { fold } from './fold.ts';
import { nameForms } from './name-forms.ts';
import { officeNames, ranksOf } from './office-words.ts';

/**
 * Words a holder is addressed by, before the name alone: "Ambassador Kim". Of an office named by two
 * of them the later one counts ("director general", "secretary general"), so the order matters.
 */
const HONORIFICS = [
  'prime minister',
  'vice president',
  'secretary general',
  'director general',
  'ambassador',
  'minister',
  'secretary',
  'president',
  'chancellor',
  'chairman',
  'commissioner',
  'representative',
  'envoy',
  'general',
  'admiral',
  'director',
  'adviser',
  'spokesperson',
] as const;

/** How the holder of a position is addressed, folded: `ambassador`, `vice minister`. */
export function honorificsOf(position: Position): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { words } of officeNames(position)) {
    const honorific = HONORIFICS.find((one) => one.split(' ').every((word) => words.has(word)));
    if (!honorific) continue;
    const ranks = [...ranksOf(words)].filter((rank) => !honorific.includes(rank));
    found.add([...ranks, honorific].join(' '));
  }
  return found;
}

/** Those that belong to the person for good: "Ambassador Sung Kim", "Chairman Kim" among the aliases. */
export function lastingHonorifics(person: Person): ReadonlySet<string> {
  const names = new Set(
    nameForms(person).flatMap(({ kind, text }) => (kind === 'alias' ? [] : fold(text).split(' '))),
  );
  const aliases = Object.values(person.aliases ?? {}).flatMap((forms) => forms ?? []);
  const rests = aliases.map((alias) =>
    fold(alias)
      .split(' ')
      .filter((word) => !names.has(word))
      .join(' '),
  );
  return new Set(HONORIFICS.filter((honorific) => rests.includes(honorific)));
}
