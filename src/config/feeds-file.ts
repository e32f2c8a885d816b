import { join } from 'node:path';
import { z } from 'zod';
import { KEEP_POLICIES } from '../model/keep-policy.ts';
import { ConfigError } from './config-error.ts';
import { readYamlFile } from './yaml-file.ts';

const feed = z.strictObject({
  /** Kebab-case, unique; also the feed's name in logs and events. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: letters, digits, single hyphens'),
  /** The wire's name as readers know it. */
  wire: z.string().min(1),
  url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }),
  /** Whether article pages are fetched: needed where the feed carries summaries only. */
  pages: z.boolean().default(true),
  /** Whether it may stand on a private or loopback address: the operator's own feeds. */
  private: z.boolean().default(false),
  /** Shortest and longest time between two polls, in minutes. */
  everyMinutes: z
    .strictObject({ min: z.number().positive(), max: z.number().positive() })
    .default({ min: 0.5, max: 15 }),
  /** Older items than this do not alert one by one, in hours: those that come late are told in a digest. */
  windowHours: z.number().positive().default(6),
  /** What the wire's licence lets us keep of its texts. */
  keep: z.enum(KEEP_POLICIES).default('excerpt'),
  /** Whether channels that follow the wire are told when it fails, falls silent, and recovers. */
  notices: z.boolean().default(true),
});

const file = z.strictObject({ feeds: z.array(feed).min(1) });

export type FeedSettings = z.infer<typeof feed>;

/** @throws {ConfigError} naming file, line and key */
export function readFeedsFile(configDir: string): readonly FeedSettings[] {
  const path = join(configDir, 'feeds.yaml');
  const { feeds } = readYamlFile(path, file);
  const seen = new Set<string>();
  const twice = feeds.filter(({ id }) => seen.size === seen.add(id).size);
  if (twice.length > 0)
    throw new ConfigError(
      twice.map(({ id }) => ({
        where: path,
        key: 'feeds',
        message: `each id may stand once; found '${id}' again`,
      })),
    );
  return feeds;
}
