import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { SendOutcome } from '../../model/chat.ts';
import { describe, type Judged, refusal, unsent } from '../judged.ts';
import { neverLeft } from '../never-left.ts';

/** What an error of a send means. A time-out, a broken connection and a 5xx may have been sent. */
export function judge(error: unknown): Judged {
  if (error instanceof RateLimitError) {
    const retryAfterMs = Math.max(1000, error.retryAfter, error.timeToReset, error.sublimitTimeout);
    return unsent({ kind: 'limited', retryAfterMs: Math.ceil(retryAfterMs) });
  }
  if (error instanceof DiscordAPIError) return judgeAnswer(error);
  const message = describe(error);
  if (error instanceof HTTPError)
    return unsent({ kind: 'ambiguous', message: `Discord answered ${error.status}` });
  if (message.startsWith('Expected token to be set')) return refusal('Discord’s token was refused before');
  const code = neverLeft(error);
  if (code !== undefined) return unsent({ kind: 'failed', message: `Cannot reach Discord: ${code}` });
  return unsent({ kind: 'ambiguous', message: `No answer from Discord: ${message}` });
}

function judgeAnswer({ status, code, message }: DiscordAPIError): Judged {
  if (status === 401) return refusal('Discord refuses the token');
  const place = PLACES[String(code)];
  const explained = `${place ?? message} (Discord ${code})`;
  // 400 says that the request is wrong: the message, where nothing is known against the place.
  const kind = status === 400 && place === undefined ? 'rejected' : 'permanent';
  return unsent({ kind, code: String(code), message: explained });
}

/** What the channel's owner can do about the commonest refusals. */
const PLACES: Readonly<Record<string, string>> = {
  '10003': 'The channel is gone',
  '50001': 'The bot cannot see the channel: allow it “View Channel”',
  '50007': 'This person takes no direct messages from the bot',
  '50083': 'The thread is archived: open it again',
  '160005': 'The thread is locked: unlock it',
  '50013': 'The bot may not post in the channel: allow it “Send Messages”, in threads too',
};

/** Whether somebody deleted the post that was to be edited. */
export const isGone = (outcome: SendOutcome): boolean =>
  outcome.kind === 'permanent' && outcome.code === '10008';
