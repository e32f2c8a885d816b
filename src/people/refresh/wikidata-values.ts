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

/** What the item says of its positions; what its editors deprecated is left out. */
export const heldPositions = (entity: Entity): readonly HeldPosition[] =>
  (entity.claims[POSITION_HELD] ?? []).flatMap((statement): HeldPosition[] => {
    const item = statement.rank === 'deprecated' ? undefined : itemOf(statement.mainsnak);
    return item === undefined
      ? []
      : [{ item, from: qualifier(statement, START), to: qualifier(statement, END) }];
  });

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
