import { latest } from '../../model/partial-date.ts';
import type { PartialDate, Person, Position } from '../../model/person.ts';
import { countryByCode } from '../countries.ts';
import { nameKey } from '../fold.ts';
import { nameForms } from '../name-forms.ts';
import type { Finding } from './finding.ts';
import { checkTerms } from './terms.ts';

/** All there is to look at in a registry; `today` decides what was checked long ago. */
export function checkPeople(people: readonly Person[], today: PartialDate): readonly Finding[] {
  return [
    ...checkTerms(people),
    ...people.flatMap((person) => [
      ...unsourced(person),
      ...stale(person, today),
      ...unknownCountries(person),
    ]),
    ...sharedBy(people, 'same-name', writtenNames, (name) => `all are called ${name}`),
    ...sharedBy(people, 'same-item', itemOf, (item) => `all have the Wikidata item ${item}`),
  ];
}

function unsourced(person: Person): Finding[] {
  if (person.source !== undefined) return [];
  return person.positions
    .filter(({ source }) => source === undefined)
    .map((position) => finding('no-source', person, `no source for ${termOf(position)}`));
}

/** Who is said to be in office by a check of more than a year ago is probably out of it. */
function stale(person: Person, today: PartialDate): Finding[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return person.positions.flatMap((position): Finding[] => {
    if (position.to !== null) return [];
    const checked = position.checked ?? person.checked;
    if (checked !== undefined && latest(checked) >= yearAgo) return [];
    const since = checked === undefined ? 'never checked' : `last checked ${checked}`;
    return [finding('stale', person, `probably out of office, ${since}: ${termOf(position)}`)];
  });
}

function unknownCountries(person: Person): Finding[] {
  const codes = [
    person.country,
    ...person.positions.flatMap(({ country, at }) => (at ? [country, at] : [country])),
  ];
  return [...new Set(codes)]
    .filter((code) => !countryByCode(code))
    .map((code) => finding('unknown-country', person, `no state has the code ${code}`));
}

const writtenNames = (person: Person): string[] =>
  nameForms(person).flatMap(({ kind, text }) => (kind === 'written' ? [nameKey(text)] : []));

const itemOf = ({ wikidata }: Person): string[] => (wikidata === undefined ? [] : [wikidata]);

function sharedBy(
  people: readonly Person[],
  kind: Finding['kind'],
  valuesOf: (person: Person) => readonly string[],
  message: (value: string) => string,
): Finding[] {
  const bearers = Map.groupBy(
    people.flatMap((person) => [...new Set(valuesOf(person))].map((value) => ({ value, id: person.id }))),
    ({ value }) => value,
  );
  return [...bearers].flatMap(([value, group]): Finding[] =>
    group.length < 2 ? [] : [{ kind, people: group.map(({ id }) => id), message: message(value) }],
  );
}

const finding = (kind: Finding['kind'], { id }: Person, message: string): Finding => ({
  kind,
  people: [id],
  message,
});

const termOf = ({ title, from, to }: Position): string =>
  `${title['en'] ?? Object.values(title)[0] ?? '?'} (${from ?? '?'} to ${to === null ? 'now' : (to ?? '?')})`;
