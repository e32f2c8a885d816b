import type { Person } from '../../model/person.ts';
import { NAME_LANGUAGES, nameProposals } from './name-proposals.ts';
import { positionProposals, type RefreshDates } from './position-proposals.ts';
import type { Proposal } from './proposal.ts';
import { fetchEntities, type WikidataOptions } from './wikidata-client.ts';
import { heldPositions } from './wikidata-values.ts';

export interface Refresh {
  /** By person id; only those for whom there is anything. */
  readonly proposals: ReadonlyMap<string, readonly Proposal[]>;
  /** Ids of people whose item is gone. */
  readonly missing: readonly string[];
  /** Ids of people who have no item in the registry. */
  readonly withoutItem: readonly string[];
}

/**
 * Asks Wikidata for everybody who has an item, then for the offices they held.
 * @throws {WikidataError} when it stays busy or refuses
 */
export async function refreshPeople(
  people: readonly Person[],
  dates: RefreshDates,
  options: WikidataOptions,
): Promise<Refresh> {
  const items = people.flatMap(({ wikidata }) => (wikidata === undefined ? [] : [wikidata]));
  const entities = await fetchEntities(items, NAME_LANGUAGES, options);
  const offices = await fetchEntities(
    [...entities.values()].flatMap((entity) => heldPositions(entity).map(({ item }) => item)),
    ['en', 'ko'],
    options,
  );
  const proposals = new Map<string, readonly Proposal[]>();
  const missing: string[] = [];
  for (const person of people) {
    if (person.wikidata === undefined) continue;
    const entity = entities.get(person.wikidata);
    if (!entity) {
      missing.push(person.id);
      continue;
    }
    const found = [...nameProposals(person, entity), ...positionProposals(person, entity, offices, dates)];
    if (found.length > 0) proposals.set(person.id, found);
  }
  const withoutItem = people.filter(({ wikidata }) => wikidata === undefined).map(({ id }) => id);
  return { proposals, missing, withoutItem };
}
