import type { App, RespondFn, webApi } from '@slack/bolt';
import type { Asker, CommandHandler, CommandReply } from '../../model/command.ts';
import { Recent } from '../recent.ts';
import { askerOf, type Origin } from './asker.ts';
import { unescapeMrkdwn } from './mrkdwn.ts';
import { RUN } from './render-alert.ts';
import { renderCard } from './render-card.ts';
import { SLASH_NAMES } from './slash-names.ts';

export interface Listening {
  readonly handler: CommandHandler;
  readonly client: webApi.WebClient;
  readonly botUser: string;
  readonly onFault: (message: string, cause: unknown) => void;
}

/** Commands in every form that Slack has: slash commands, mentions, direct messages, buttons. */
export function listen(app: App, { handler, client, botUser, onFault }: Listening): void {
  const seen = new Recent();

  for (const [slash, name] of Object.entries(SLASH_NAMES))
    app.command(slash, async ({ ack, command, respond }) => {
      // Slack waits 3 s for this; the answer follows at its own pace.
      await ack();
      if (!seen.isNew(command.trigger_id)) return;
      const origin = { team: command.team_id, channel: command.channel_id, user: command.user_id };
      const typed = [name, unescapeMrkdwn(command.text)].filter((part) => part !== undefined).join(' ');
      await tell(respond, await handler.runText(typed, askerOf(origin)));
    });

  app.action(
    { type: 'block_actions', action_id: new RegExp(`^${RUN}`) },
    async ({ ack, action, body, respond }) => {
      await ack();
      if (action.type !== 'button' || !action.value || !seen.isNew(body.trigger_id)) return;
      const origin = { team: body.team?.id ?? '', channel: body.channel?.id ?? '', user: body.user.id };
      await tell(respond, await handler.runText(action.value, askerOf(origin)));
    },
  );

  app.event('app_mention', async ({ event, body }) => {
    if (!seen.isNew(body.event_id) || event.user === undefined) return;
    const { channel, thread_ts: thread, user, text, ts } = event;
    const typed = text.replaceAll(new RegExp(`<@${botUser}(?:\\|[^>]*)?>`, 'g'), ' ');
    await answer(typed, { team: body.team_id, channel, thread, user }, thread ?? ts);
  });

  app.event('message', async ({ event, body }) => {
    if (event.channel_type !== 'im' || event.subtype !== undefined || event.bot_id !== undefined) return;
    if (!seen.isNew(body.event_id)) return;
    const { channel, thread_ts: thread, user, text = '' } = event;
    await answer(text, { team: body.team_id, channel, user }, thread);
  });

  app.error(async (error) => onFault('Cannot answer on Slack', error));

  /** Where a question is public, so is its answer: in its thread. */
  async function answer(typed: string, origin: Origin, thread: string | undefined): Promise<void> {
    const asker: Asker = askerOf(origin);
    const { card } = await handler.runText(unescapeMrkdwn(typed), asker);
    await client.chat.postMessage({
      ...renderCard(card),
      channel: origin.channel,
      unfurl_links: false,
      unfurl_media: false,
      ...(thread === undefined ? {} : { thread_ts: thread }),
    });
  }
}

async function tell(respond: RespondFn, { card, visibleTo }: CommandReply): Promise<void> {
  const response_type = visibleTo === 'asker' ? 'ephemeral' : 'in_channel';
  await respond({
    ...renderCard(card),
    response_type,
    replace_original: false,
    unfurl_links: false,
    unfurl_media: false,
  });
}
