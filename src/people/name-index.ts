import { append } from '../lib/append.ts';
import type { Person } from '../model/person.ts';
import { fold, nameKey } from './fold.ts';
import { type FormKind, type NameForm, nameForms } from './name-forms.ts';

export interface NameMatch {
  readonly person: Person;
  readonly form: NameForm;
}

export interface NameIndex {
  /** Every form of every person, in the registry's order. */
  readonly forms: readonly NameMatch[];
  /** Whom a whole name may mean, the surest first, each person once. */
  byName(name: string): readonly NameMatch[];
  /** Whom a family name alone may mean, in any script, in the registry's order. */
  byFamily(family: string): readonly Person[];
}

const SUREST: readonly FormKind[] = ['written', 'alias', 'reversed', 'short'];

export function indexNames(people: readonly Person[]): NameIndex {
  const forms = people.flatMap((person) => nameForms(person).map((form) => ({ person, form })));
  const byKey = Map.groupBy(forms, ({ form }) => nameKey(form.text));
  for (const [key, matches] of byKey) byKey.set(key, surestOfEach(matches));

  const families = new Map<string, readonly Person[]>();
  for (const person of people)
    for (const family of familyKeys(person)) families.set(family, append(families.get(family), person));

  return {
    forms,
    byName: (name) => byKey.get(nameKey(name)) ?? [],
    byFamily: (family) => families.get(nameKey(family)) ?? [],
  };
}

function surestOfEach(matches: readonly NameMatch[]): NameMatch[] {
  const seen = new Set<string>();
  return matches
    .toSorted((a, b) => SUREST.indexOf(a.form.kind) - SUREST.indexOf(b.form.kind))
    .filter(({ person }) => !seen.has(person.id) && seen.add(person.id));
}

/**
 * The keys of a person's family name in every language; also as an alias spells it: who is
 * "Noh Jae-won", alias "Roh Jae-won", is found under Roh too.
 */
export function familyKeys(person: Person): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const name of Object.values(person.names)) if (name) keys.add(nameKey(name.family));
  for (const [language, aliases] of Object.entries(person.aliases ?? {})) {
    const given = fold(person.names[language]?.given ?? '');
    if (given === '') continue;
    for (const alias of aliases ?? []) {
      const folded = fold(alias);
      if (folded.endsWith(` ${given}`)) keys.add(nameKey(folded.slice(0, -given.length)));
      else if (folded.startsWith(`${given} `)) keys.add(nameKey(folded.slice(given.length)));
    }
  }
  return keys;
}

/** Family names as forms of their own: a question may misspell one alone. */
export const familyForms = (people: readonly Person[]): readonly NameMatch[] =>
  people.flatMap((person) =>
    Object.entries(person.names).flatMap(([language, name]) =>
      name && name.given !== '' ? [{ person, form: { text: name.family, kind: 'short', language } }] : [],
    ),
  );
