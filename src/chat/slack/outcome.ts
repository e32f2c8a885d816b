import { webApi } from '@slack/bolt';
import type { SendOutcome } from '../../model/chat.ts';
import { describe, type Judged, refusal, unsent } from '../judged.ts';
import { neverLeft } from '../never-left.ts';

/** Slack's words for a token that it does not take. */
export const TOKEN_ERRORS: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'user_removed_from_team',
  'team_disabled',
  'not_allowed_token_type',
]);

/** Slack broke inside: it may have posted before. */
const BROKEN = new Set(['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout']);

/** Not now, through no fault of the destination's. */
const TEMPORARY = new Set([
  'team_added_to_org',
  'org_login_required',
  'accesslimited',
  'two_factor_setup_required',
]);

/** The message itself, not its place, is refused. */
const REJECTED = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_text',
  'invalid_arguments',
  'invalid_metadata_format',
  'metadata_too_large',
  'edit_window_closed',
  'cant_update_message',
]);

/** What the channel's owner can do about the commonest refusals. */
const ADVICE: Readonly<Record<string, string>> = {
  channel_not_found: 'Slack knows no such channel, or the bot may not see it: /invite @demarche in it',
  not_in_channel: 'The bot is not in the channel: /invite @demarche in it',
  is_archived: 'The channel is archived',
  missing_scope: 'The app lacks a permission: install it again with config/slack-manifest.yaml',
};

/** Without a Retry-After Slack's own client gives no figure. */
const UNTOLD_MS = 30_000;

/** What an error of a send means. A time-out, a broken connection and a 5xx may have been sent. */
export function judge(error: unknown): Judged {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return unsent({ kind: 'limited', retryAfterMs: error.retryAfter * 1000 });
  if (error instanceof webApi.WebAPIPlatformError) return judgeAnswer(error.data.error);
  if (error instanceof webApi.WebAPIHTTPError) {
    const message = `Slack answered ${error.statusCode}`;
    return unsent({ kind: error.statusCode >= 500 ? 'ambiguous' : 'failed', message });
  }
  const message = describe(error);
  if (message.startsWith('Retry header')) return unsent({ kind: 'limited', retryAfterMs: UNTOLD_MS });
  const code = neverLeft(error instanceof webApi.WebAPIRequestError ? error.original : error);
  if (code !== undefined) return unsent({ kind: 'failed', message: `Cannot reach Slack: ${code}` });
  return unsent({ kind: 'ambiguous', message: `No answer from Slack: ${message}` });
}

function judgeAnswer(code: string): Judged {
  if (TOKEN_ERRORS.has(code)) return refusal(`Slack refuses the token: ${code}`);
  if (code === 'ratelimited') return unsent({ kind: 'limited', retryAfterMs: UNTOLD_MS });
  if (BROKEN.has(code)) return unsent({ kind: 'ambiguous', message: `Slack broke: ${code}` });
  if (TEMPORARY.has(code)) return unsent({ kind: 'failed', message: `Slack cannot post now: ${code}` });
  return unsent({
    kind: REJECTED.has(code) ? 'rejected' : 'permanent',
    code,
    message: `${ADVICE[code] ?? 'Slack refuses the post'} (${code})`,
  });
}

/** Whether somebody deleted the post that was to be edited. */
export const isGone = (outcome: SendOutcome): boolean =>
  outcome.kind === 'permanent' && outcome.code === 'message_not_found';
