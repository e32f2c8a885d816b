import { z } from 'zod';

/**
 * The parts of an item that are read, as `wbgetentities` gives them with `formatversion=2`
 * (https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON). PHP writes an empty map as an empty list.
 */
const mapOf = <T extends z.ZodType>(value: T) =>
  z.preprocess((map) => (Array.isArray(map) ? {} : map), z.record(z.string(), value)).default({});

const text = z.object({ value: z.string() });

/** `datavalue` is absent where the value is unknown or there is none. */
const snak = z.object({ snaktype: z.string(), datavalue: z.object({ value: z.unknown() }).optional() });

const statement = z.object({
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  mainsnak: snak,
  qualifiers: mapOf(z.array(snak)),
});

const entity = z.object({
  id: z.string(),
  labels: mapOf(text),
  aliases: mapOf(z.array(text)),
  claims: mapOf(z.array(statement)),
  redirects: z.object({ from: z.string(), to: z.string() }).optional(),
  missing: z.unknown().optional(),
});

export const entitiesAnswer = z.object({ entities: mapOf(entity) });

export const errorAnswer = z.object({ error: z.object({ code: z.string(), info: z.string().default('') }) });

export type Entity = z.infer<typeof entity>;
export type Snak = z.infer<typeof snak>;
export type Statement = z.infer<typeof statement>;
