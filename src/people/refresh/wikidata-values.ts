import { z } from 'zod';
import { isPartialDate } from '../../model/partial-date.ts';
import type { PartialDate } from '../../model/person.ts';
import type { Entity, Snak, Statement } from './wikidata-entity.ts';

const POSITION_HELD = 'P39';
const START = 'P580';
const END = 'P582';

/** A statement that somebody held a position, with the bounds that are known. */
export interface HeldPosition {
  /** The position's own item. */
  readonly item: string;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/**
 * What the item says of its positions; what its editors deprecated is left out, and of a term told
 * several times the preferred telling stays. "Preferred" alone excludes nothing: it marks the office
 * of today, and the others were held before.
 */
export function heldPositions(entity: Entity): readonly HeldPosition[] {
  const terms = new Map<string, HeldPosition>();
  for (const statement of entity.claims[POSITION_HELD] ?? []) {
    const item = itemOf(statement.mainsnak);
    if (item === undefined || statement.rank === 'deprecated') continue;
    const held = { item, from: qualifier(statement, START), to: qualifier(statement, END) };
    const key = `${item} ${held.from}`;
    if (!terms.has(key) || statement.rank === 'preferred') terms.set(key, held);
  }
  return [...terms.values()];
}

const qualifier = (statement: Statement, property: string): PartialDate | undefined =>
  dateOf(statement.qualifiers[property]?.[0]);

const itemValue = z.object({ id: z.string() });

const itemOf = (snak: Snak): string | undefined => itemValue.safeParse(snak.datavalue?.value).data?.id;

/** Precision 9 is a year, 10 a month, 11 a day; decades and centuries are no dates here. */
const timeValue = z.object({ time: z.string(), precision: z.number() });

const LENGTHS: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 };

export function dateOf(snak: Snak | undefined): PartialDate | undefined {
  const { time, precision } = timeValue.safeParse(snak?.datavalue?.value).data ?? {};
  const length = LENGTHS[precision ?? 0];
  if (!time?.startsWith('+') || length === undefined) return undefined;
  const date = time.slice(1, 1 + length);
  return isPartialDate(date) ? date : undefined;
}
