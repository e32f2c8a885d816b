/** Slack's limits, in characters or in pieces. Source: docs.slack.dev, Block Kit reference and chat.postMessage. */
export const SLACK_LIMITS = {
  /** Of the top-level text; longer is cut by Slack itself. */
  text: 4000,
  /** Over all blocks of a message: near 13,200 is refused. */
  message: 11_000,
  section: 3000,
  contextText: 2000,
  actions: 25,
  buttonText: 75,
  buttonValue: 2000,
  link: 1000,
} as const;
