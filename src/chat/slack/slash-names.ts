/**
 * Slash commands of the Slack app, and the command each stands for; `/demarche` takes any in its text.
 * Slack keeps `/who`, `/help`, `/feed`, `/search`, `/topic` and others to itself, so that `who` is `/whois`
 * and `help` has no short form. config/slack-manifest.yaml lists the same.
 */
export const SLASH_NAMES: Readonly<Record<string, string | undefined>> = {
  '/demarche': undefined,
  '/whois': 'who',
  '/subscribe': 'subscribe',
  '/unsubscribe': 'unsubscribe',
  '/subscriptions': 'subscriptions',
  '/latest': 'latest',
  '/why': 'why',
};
