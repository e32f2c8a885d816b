import { redactUrl } from '../lib/redact-url.ts';
import type { Alert } from '../model/alert.ts';
import type { Clock } from '../model/clock.ts';
import type { Desk, LatestQuery, Source, WhoAnswer, Wire } from '../model/desk.ts';
import { LIKELY, matches } from '../model/matching.ts';
import { earliest } from '../model/partial-date.ts';
import type { Filter } from '../model/subscription.ts';
import type { Topic } from '../model/topic.ts';
import { wireId } from '../model/wire.ts';
import { lookUp } from '../people/look-up.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { suggestPeople } from '../people/suggest.ts';
import { alertOf } from '../store/alerts.ts';
import { articleById } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import { listFeeds } from '../store/feeds.ts';
import { findStatements, type StatementQuery, type StatementRow, type TagKind } from '../store/statements.ts';
import { subjectOfRow } from '../store/subject-of-row.ts';
import { subscribe, subscriptionsOf, unsubscribe } from '../store/subscriptions.ts';
import { type WhyParts, whyOf } from './desk-why.ts';

export interface DeskParts extends WhyParts {
  readonly clock: Clock;
  readonly people: PeopleIndex;
  readonly topics: () => readonly Topic[];
}

const LAST_STATEMENTS = 5;

/** What commands ask, answered from the store and the registry. */
export function createDesk(parts: DeskParts): Desk {
  const { db, clock, people, topics, describe } = parts;
  const today = (): string => new Date(clock()).toISOString().slice(0, 10);
  const alerts = (rows: readonly StatementRow[]): Promise<Alert[]> =>
    Promise.all(rows.map((row) => alertOf(db, row, describe)));

  return {
    async who(query, at): Promise<WhoAnswer> {
      const on = at ?? today();
      const answer = lookUp(people, query, on);
      switch (answer.outcome) {
        case 'found': {
          const rows = await findStatements(db, {
            any: [],
            speaker: answer.person.id,
            limit: LAST_STATEMENTS,
          });
          const namesakes = answer.namesakes.map(({ person }) => person);
          return { kind: 'found', person: answer.person, on, statements: await alerts(rows), namesakes };
        }
        case 'ambiguous':
          return { kind: 'ambiguous', on, candidates: answer.candidates.map(({ person }) => person) };
        case 'unknown':
          return { kind: 'unknown', nearest: answer.nearest.map(({ person }) => person) };
        default:
          return answer satisfies never;
      }
    },
    suggestPeople: async (typed, limit) => suggestPeople(people, typed, today(), limit),
    topics: async () => topics(),
    async wires(): Promise<readonly Wire[]> {
      const names = new Set((await listFeeds(db)).map(({ wire }) => wire));
      return [...names].sort().map((name) => ({ id: wireId(name), name }));
    },
    async sources(): Promise<readonly Source[]> {
      const feeds = await listFeeds(db);
      return feeds
        .map((feed) => ({
          id: feed.id,
          wire: feed.wire,
          url: redactUrl(feed.url),
          lastReadAt: feed.last_ok_at ?? undefined,
          nextCheckAt: feed.next_check_at,
          failures: feed.failures,
          lastError: feed.last_error ?? undefined,
        }))
        .sort((a, b) => a.wire.localeCompare(b.wire) || a.id.localeCompare(b.id));
    },
    subscribe: (subscription) => subscribe(db, subscription, clock()),
    unsubscribe: (destination, id) => unsubscribe(db, destination, id),
    subscriptions: (destination) => subscriptionsOf(db, destination),
    why: (asked, destination) => whyOf(asked, destination, parts),
    latest: async (query) => alerts(await latestRows(db, query)),
  };
}

const TAGS: readonly (readonly [kind: TagKind, choices: keyof Filter])[] = [
  ['topic', 'topics'],
  ['person', 'people'],
  ['country', 'countries'],
  ['act', 'acts'],
  ['wire', 'wires'],
];

/** Look-up rows narrow; the filter itself, which alerts go by too, decides. */
async function latestRows(db: Database, { filter, since, limit }: LatestQuery): Promise<StatementRow[]> {
  const query: StatementQuery = {
    any: TAGS.filter(([, kind]) => filter[kind].any.length > 0).map(([kind, choices]) => ({
      kind,
      values: filter[choices].any,
    })),
    since: since === undefined ? undefined : Date.parse(earliest(since)),
    minDiplomatic: LIKELY,
    limit: LOOKED_AT,
  };
  const found: StatementRow[] = [];
  for (const row of await findStatements(db, query)) {
    const article = await articleById(db, row.article_id);
    if (matches(filter, subjectOfRow(row, article))) found.push(row);
    if (found.length === limit) break;
  }
  return found;
}

/** How many rows exclusions and free words may pass over. */
const LOOKED_AT = 500;
