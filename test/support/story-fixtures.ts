import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readYamlFile } from '../../src/config/yaml-file.ts';
import { ACTS, type ActId } from '../../src/model/act.ts';
import type { ArticleText } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import type { StatementKind } from '../../src/model/statement.ts';

/** Wire stories with every statement in them; `test/fixtures/stories/README.md` says by which rules. */

export const STORY_FOLDER = fileURLToPath(new URL('../fixtures/stories/', import.meta.url));
export const STORY_PEOPLE = join(STORY_FOLDER, 'people.yaml');

const actId = z.custom<ActId>((value) => typeof value === 'string' && value in ACTS, 'must be an act');

/** A substring of the body; `nth` (from 1) where it occurs more than once. */
const place = z.union([
  z.string().min(1),
  z.strictObject({ text: z.string().min(1), nth: z.number().int().min(1) }),
]);
type Place = z.infer<typeof place>;

const speaker = z.union([
  z.strictObject({ id: z.string() }),
  z.strictObject({ members: z.array(z.string()).min(2) }),
  z.strictObject({
    kind: z.enum(['person', 'office', 'institution', 'government', 'group', 'anonymous']),
    country: z.string().optional(),
  }),
]);
export type GoldSpeaker = z.infer<typeof speaker>;

const storyFile = z.strictObject({
  id: z.string(),
  wire: z.string(),
  title: z.string(),
  publishedAt: z.iso.datetime(),
  body: z.string(),
  diplomatic: z.boolean(),
  statements: z.array(
    z.strictObject({
      kind: z.enum(['direct', 'mixed', 'indirect']),
      segments: z.array(place).min(1),
      quotes: z.array(place),
      mention: place.nullable(),
      speaker,
      addressee: place.optional(),
      via: z.array(place).default([]),
      medium: z.string().optional(),
      venue: z.string().optional(),
      saidOn: z.iso.date().optional(),
      act: actId,
      acts: z.array(actId).default([]),
      topics: z.array(z.string()),
      from: z.string().nullable(),
      to: z.array(z.string()),
      negated: z.boolean().default(false),
      conditional: z.boolean().default(false),
      diplomatic: z.boolean(),
    }),
  ),
});

export interface GoldStatement {
  readonly kind: StatementKind;
  readonly segments: readonly Span[];
  readonly quotes: readonly Span[];
  readonly mention: Span | null;
  readonly speaker: GoldSpeaker;
  readonly addressee: Span | null;
  readonly via: readonly Span[];
  readonly saidOn: string | null;
  /** The first is the one an editor would put in the headline. */
  readonly acts: readonly ActId[];
  readonly topics: readonly string[];
  readonly from: string | null;
  readonly to: readonly string[];
  readonly negated: boolean;
  readonly conditional: boolean;
  readonly diplomatic: boolean;
}

export interface GoldStory {
  readonly text: ArticleText;
  readonly diplomatic: boolean;
  readonly statements: readonly GoldStatement[];
}

/**
 * Reads the stories, by file name.
 * @throws {RangeError} where a substring is not in its body, or stands there more often than it says
 */
export const readStories = (folder: string = STORY_FOLDER): readonly GoldStory[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && file !== 'people.yaml')
    .sort()
    .map((file) => readStory(join(folder, file)));

function readStory(path: string): GoldStory {
  const { id, wire, title, publishedAt, body, diplomatic, statements } = readYamlFile(path, storyFile);
  const at = (one: Place): Span => spanOf(body, one, path);
  return {
    text: { id, title, body, publishedAt, source: wire },
    diplomatic,
    statements: statements.map(({ act, acts, mention, addressee, ...rest }) => ({
      ...rest,
      segments: rest.segments.map(at),
      quotes: rest.quotes.map(at),
      via: rest.via.map(at),
      mention: mention === null ? null : at(mention),
      addressee: addressee === undefined ? null : at(addressee),
      saidOn: rest.saidOn ?? null,
      acts: [act, ...acts],
    })),
  };
}

function spanOf(body: string, one: Place, path: string): Span {
  const text = typeof one === 'string' ? one : one.text;
  const starts: number[] = [];
  for (let at = body.indexOf(text); at >= 0; at = body.indexOf(text, at + 1)) starts.push(at);
  const start =
    typeof one === 'string' && starts.length > 1
      ? undefined
      : starts[typeof one === 'string' ? 0 : one.nth - 1];
  if (start === undefined)
    throw new RangeError(
      `Cannot place ${JSON.stringify(one)} of ${path} as it must be one place of the body: found ${starts.length}`,
    );
  return [start, start + text.length];
}
