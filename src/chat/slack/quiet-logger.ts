import { type Logger, LogLevel } from '@slack/bolt';

const nothing = (): void => undefined;

/** What Slack's libraries say is told as events and outcomes; their own lines may quote messages. */
export const QUIET: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};
