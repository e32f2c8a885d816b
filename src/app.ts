import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import cron from 'node-cron';
import { alertCard } from './chat/cards/alert-card.ts';
import { digestCard } from './chat/cards/digest-card.ts';
import { feedNoticeCard } from './chat/cards/feed-notice-card.ts';
import { ChatStates } from './chat/chat-states.ts';
import { ALL_COMMANDS } from './chat/commands/all.ts';
import { commandHandler } from './chat/commands/handler.ts';
import { createDesk } from './chat/desk.ts';
import type { WhyParts } from './chat/desk-why.ts';
import type { FeedSettings } from './config/feeds-file.ts';
import type { Settings } from './config/settings.ts';
import { anyAddress } from './lib/address-guard.ts';
import { Http } from './lib/http.ts';
import type { Logger } from './lib/log.ts';
import { userAgent } from './lib/user-agent.ts';
import type { Analysis } from './model/analysis.ts';
import type { ArticleText } from './model/article.ts';
import type { Chat, ChatEvent } from './model/chat.ts';
import type { Clock } from './model/clock.ts';
import type { CommandHandler } from './model/command.ts';
import type { NewSubscription } from './model/desk.ts';
import type { PriorityRules } from './model/priority.ts';
import type { Topic } from './model/topic.ts';
import { describePerson } from './people/describe.ts';
import type { PeopleIndex } from './people/people-index.ts';
import type { FeedRhythm } from './pipeline/feed-rhythm.ts';
import { fetchPage } from './pipeline/fetch-page.ts';
import { answerHub, takeDelivery } from './pipeline/hubs.ts';
import { type StageParts, startStages } from './pipeline/stages.ts';
import { createStoryWindow } from './pipeline/story-window.ts';
import { type Database, openDatabase } from './store/database.ts';
import { syncFeeds } from './store/feeds.ts';
import { migrate } from './store/migrate.ts';
import { subscribe } from './store/subscriptions.ts';
import { createClusterer } from './stories/clusterer.ts';
import { createWeb, type HubPort, type Listening, listen } from './web/server.ts';
import { fetchFeed } from './wires/fetch-feed.ts';
import { canonicalUrl } from './wires/identity/canonical-url.ts';
import { PoliteHttp } from './wires/polite-http.ts';
import { readFeed } from './wires/read-feed.ts';

export interface AppOptions {
  readonly settings: Settings;
  readonly log: Logger;
  readonly feeds: readonly FeedSettings[];
  readonly people: PeopleIndex;
  /** As they are at present: topics and priorities may be read again while it runs. */
  readonly topics: () => readonly Topic[];
  readonly priorities: () => PriorityRules;
  /** Each of an article's statements judged again, with why: what `why` shows. */
  readonly explain: WhyParts['explain'];
  readonly analyse: (article: ArticleText) => Analysis;
  readonly chats: readonly Chat[];
  /** Where the chats report to, when they were made with one. */
  readonly states?: ChatStates | undefined;
  readonly clock: Clock;
  /** From [0, 1): jitter. */
  readonly random: () => number;
  /** IANA zone in which times are told. */
  readonly timeZone: string;
  /** Followed from before the first poll, so that nothing it brings is missed: the terminal's own. */
  readonly follow?: readonly NewSubscription[] | undefined;
}

/** The service, running. */
export interface App extends AsyncDisposable {
  readonly db: Database;
  readonly handler: CommandHandler;
  /** Of the small HTTP server; undefined where it could not listen. */
  readonly port: number | undefined;
}

const AGENT = 'Demarche';
/** Between two pages of one host. */
const PAGE_DELAY_MS = 1000;
/** How long rounds under way may take to end. */
const STOP_MS = 2500;
const STORY_WINDOW_MS = 7 * 24 * 3_600_000;
/** Every two seconds: feeds that are due are found by a query, so a beat costs next to nothing. */
const BEAT = '*/2 * * * * *';

/**
 * Builds everything once and starts it. Disposing stops it within five seconds: rounds under way are
 * cut short, and what they had leased goes back.
 */
export async function startApp(options: AppOptions): Promise<App> {
  const { settings, log, clock, chats } = options;
  await using made = new AsyncDisposableStack();
  const db = made.adopt(openDatabase(settings.databaseUrl), (opened) => opened.destroy());
  const migrated = await migrate(db);
  if (migrated.length > 0) log.info({ migrated }, 'Migrated the database');
  await syncFeeds(db, options.feeds, clock());
  for (const subscription of options.follow ?? []) await subscribe(db, subscription, clock());

  const agent = userAgent(settings.contactUrl);
  const http = made.use(new Http({ userAgent: agent }));
  const privateHttp = made.use(new Http({ userAgent: agent, mayConnect: anyAddress }));
  const feeds = new Map(options.feeds.map((feed) => [feed.id, feed]));
  const httpOf = (feedId: string) => (feeds.get(feedId)?.private ? privateHttp : http);
  const polite = new PoliteHttp({ http, clock, agent: AGENT, delayMs: PAGE_DELAY_MS });
  // The operator's own pages need no robots.txt.
  const politeOf = (feedId: string) => (feeds.get(feedId)?.private ? privateHttp : polite);
  const { people, topics, timeZone } = options;
  const describe = (id: string, on: string) => describePerson(people, id, on);
  const handler = commandHandler({
    commands: ALL_COMMANDS,
    desk: createDesk({ db, clock, people, topics, describe, explain: options.explain, urlKey: canonicalUrl }),
    timeZone,
    onFault: ({ command, cause }) => log.error({ command, err: cause }, 'A command failed'),
  });

  const clusterer = createClusterer({ windowMs: STORY_WINDOW_MS });
  const window = createStoryWindow({ db, clock, clusterer, windowMs: STORY_WINDOW_MS });

  const states = options.states ?? new ChatStates(log);
  const stopping = new AbortController();
  const parts: StageParts = {
    db,
    clock,
    log,
    random: options.random,
    signal: stopping.signal,
    fetchFeed: (feed) => fetchFeed(feed, { http: httpOf(feed.id), clock }),
    readFeed,
    httpOf,
    publicUrl: settings.publicUrl,
    hubKeys: settings.publicUrl === undefined ? undefined : newHubKeys,
    rhythmOf: (id) => rhythm(feeds.get(id)),
    fetchPage: (page) => fetchPage(page, { http: politeOf(page.feedId), clock }),
    wantsPages: (id) => feeds.get(id)?.pages ?? true,
    keepOf: (id) => feeds.get(id)?.keep ?? 'excerpt',
    analyse: options.analyse,
    clusterer,
    window,
    thresholds: { diplomatic: 0.5, said: 0.5 },
    priorities: options.priorities,
    chats: () => chats.filter(({ platform }) => states.mayPost(platform)),
    cards: {
      alert: (alert) => alertCard(alert, { topics: topics(), timeZone }),
      digest: (alerts, total) => digestCard(alerts, total, { topics: topics(), timeZone }),
      notice: (notice) => feedNoticeCard(notice, timeZone),
    },
    describe,
  };
  const hubs: HubPort = {
    ask: (token, query) => answerHub(parts, token, query),
    deliver: (token, delivered) => takeDelivery(parts, token, delivered),
  };
  const port = await startWeb(made, options, { db, states, hubs });
  made.defer(async () => {
    await Promise.all(chats.map((chat) => chat.stop()));
  });
  const stages = startStages(parts, log);
  const beats = cron.schedule(BEAT, () => stages.beat());
  made.defer(async () => {
    await beats.destroy();
    stopping.abort();
    // A send that hangs is left behind: its row says that it began, and the next start looks for it.
    await Promise.race([stages.ended, wait(STOP_MS, undefined, { ref: false })]);
  });

  await startChats(options, handler, states);
  const running = made.move();
  return { db, handler, port, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

const newHubKeys = () => ({
  token: randomBytes(24).toString('base64url'),
  secret: randomBytes(32).toString('base64url'),
});

function rhythm(feed: FeedSettings | undefined): FeedRhythm {
  const { min, max } = feed?.everyMinutes ?? { min: 0.5, max: 15 };
  return {
    minMs: min * 60_000,
    maxMs: max * 60_000,
    windowMs: (feed?.windowHours ?? 6) * 3_600_000,
    notices: feed?.notices ?? true,
  };
}

/** A taken port costs the health page, not the wires. */
async function startWeb(
  made: AsyncDisposableStack,
  { settings, log, clock }: AppOptions,
  { db, states, hubs }: { db: Database; states: ChatStates; hubs: HubPort },
): Promise<number | undefined> {
  const web = createWeb({ db, clock, chats: () => states.all(), hubs });
  try {
    const server = made.adopt(await listen(web, settings.port), (listening: Listening) => listening.close());
    return server.port;
  } catch (error) {
    const message = `Cannot serve /health on port ${settings.port} as it must be free; set PORT to another`;
    log.warn({ err: error }, message);
    return undefined;
  }
}

/** One platform that refuses its token never keeps the others from running. */
async function startChats(
  { chats, log }: AppOptions,
  handler: CommandHandler,
  states: ChatStates,
): Promise<void> {
  await Promise.all(
    chats.map(async (chat) => {
      const outcome = await chat.start(handler);
      states.set(chat.platform, outcome.kind);
      if (outcome.kind === 'ready') log.info({ platform: chat.platform, as: outcome.as }, 'Ready');
      else log.error({ platform: chat.platform }, outcome.message);
    }),
  );
}

/** The platforms that have tokens. Their libraries are loaded only then: they are most of the memory. */
export async function platformChats(
  { discord, slack }: Settings,
  onEvent: (event: ChatEvent) => void,
): Promise<Chat[]> {
  const chats: Chat[] = [];
  if (discord) {
    const { DiscordChat } = await import('./chat/discord/discord-chat.ts');
    chats.push(new DiscordChat({ ...discord, commands: ALL_COMMANDS, onEvent }));
  }
  if (slack) {
    const { SlackChat } = await import('./chat/slack/slack-chat.ts');
    chats.push(new SlackChat({ ...slack, onEvent }));
  }
  return chats;
}
