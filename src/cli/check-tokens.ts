import { inviteLink } from '../chat/discord/invite-link.ts';
import type { Settings } from '../config/settings.ts';
import type { Http } from '../lib/http.ts';

export interface Finding {
  readonly ok: boolean;
  readonly text: string;
}

const DISCORD_API = 'https://discord.com/api';
const SLACK_API = 'https://slack.com/api/';

/** Asks Discord whose token it is, and says where a server's owner adds the bot. */
export async function checkDiscord(discord: Settings['discord'], http: Http): Promise<Finding> {
  if (!discord) return { ok: true, text: 'Discord: not set up (DISCORD_TOKEN is not set)' };
  const answer = await ask(
    http,
    `${discord.apiUrl ?? DISCORD_API}/v10/applications/@me`,
    `Bot ${discord.token}`,
  );
  if (typeof answer === 'string') return { ok: false, text: `Discord: ${answer}` };
  const { id, name } = answer.body;
  if (answer.status === 200 && typeof id === 'string')
    return { ok: true, text: `Discord: ${String(name)}; invite it with ${inviteLink(id)}` };
  const where = 'discord.com/developers → your application → Bot → Reset Token';
  return { ok: false, text: `Discord: DISCORD_TOKEN is refused (${answer.status}); get another at ${where}` };
}

/** Asks Slack whose tokens they are: the bot's, and the app-level one that opens Socket Mode. */
export async function checkSlack(slack: Settings['slack'], http: Http): Promise<Finding> {
  if (!slack)
    return { ok: true, text: 'Slack: not set up (SLACK_BOT_TOKEN and SLACK_APP_TOKEN are not set)' };
  const api = slack.apiUrl ?? SLACK_API;
  const bot = await ask(http, new URL('auth.test', api).href, `Bearer ${slack.botToken}`, 'POST');
  const app = await ask(http, new URL('apps.connections.open', api).href, `Bearer ${slack.appToken}`, 'POST');
  if (typeof bot === 'string') return { ok: false, text: `Slack: ${bot}` };
  if (typeof app === 'string') return { ok: false, text: `Slack: ${app}` };
  const where = 'api.slack.com/apps → your app';
  if (bot.body['ok'] !== true)
    return refused('SLACK_BOT_TOKEN', bot.body['error'], `${where} → OAuth & Permissions`);
  if (app.body['ok'] !== true)
    return refused('SLACK_APP_TOKEN', app.body['error'], `${where} → Basic Information → App-Level Tokens`);
  return { ok: true, text: `Slack: ${String(bot.body['user'])} in ${String(bot.body['team'])}` };
}

const refused = (variable: string, error: unknown, where: string): Finding => ({
  ok: false,
  text: `Slack: ${variable} is refused (${String(error)}); get another at ${where}`,
});

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** @returns what went wrong, in words, where there was no JSON answer */
async function ask(
  http: Http,
  url: string,
  authorization: string,
  method: 'GET' | 'POST' = 'GET',
): Promise<Answer | string> {
  const outcome = await http.send({ url, method, headers: { authorization } });
  if (outcome.kind !== 'answered') return outcome.message;
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(outcome.bytes));
    if (typeof body === 'object' && body !== null)
      return { status: outcome.status, body: body as Record<string, unknown> };
  } catch {
    // Not JSON: said below, like JSON of another shape.
  }
  return `Cannot read the answer of ${new URL(url).host} as it must be JSON: got status ${outcome.status}`;
}
