import { alertCard } from '../chat/cards/alert-card.ts';
import { digestCard } from '../chat/cards/digest-card.ts';
import { feedNoticeCard } from '../chat/cards/feed-notice-card.ts';
import { pauseCard } from '../chat/cards/pause-card.ts';
import type { ChatStates } from '../chat/chat-states.ts';
import { ALL_COMMANDS } from '../chat/commands/all.ts';
import { commandHandler } from '../chat/commands/handler.ts';
import { createDesk } from '../chat/desk.ts';
import type { CommandHandler } from '../model/command.ts';
import { describePerson } from '../people/describe.ts';
import type { StageParts } from '../pipeline/stages.ts';
import type { Database } from '../store/database.ts';
import { canonicalUrl } from '../wires/identity/canonical-url.ts';
import type { AppOptions } from './options.ts';

/** What is told, as cards, and to which platforms. */
export function telling(
  { people, topics, timeZone, chats }: AppOptions,
  states: ChatStates,
): Pick<StageParts, 'cards' | 'describe' | 'chats'> {
  return {
    chats: () => chats.filter(({ platform }) => states.mayPost(platform)),
    cards: {
      alert: (alert) => alertCard(alert, { topics: topics(), timeZone }),
      digest: (alerts, total) => digestCard(alerts, total, { topics: topics(), timeZone }),
      notice: (notice) => (notice.kind === 'paused' ? pauseCard(notice) : feedNoticeCard(notice, timeZone)),
    },
    describe: (id, on) => describePerson(people, id, on),
  };
}

/** What answers commands, on whatever platform they are given. */
export const asking = (
  { clock, people, topics, explain, timeZone, log }: AppOptions,
  { db, describe }: Pick<StageParts, 'describe'> & { readonly db: Database },
): CommandHandler =>
  commandHandler({
    commands: ALL_COMMANDS,
    desk: createDesk({ db, clock, people, topics, describe, explain, urlKey: canonicalUrl }),
    timeZone,
    onFault: ({ command, cause }) => log.error({ command, err: cause }, 'A command failed'),
  });

/** One platform that refuses its token never keeps the others from running. */
export async function startChats(
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
