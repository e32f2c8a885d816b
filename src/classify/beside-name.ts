import type { Utterance } from '../model/statement.ts';

/** "Peru's government spokeswoman, " before a name, ", a Peruvian delegate," after it. */
const BEFORE = /(?:^|[.\n]\s*|,\s)([^.,\n]{3,80}),\s$/;
const AFTER = /^,\s((?:an?|the)\s[^.,\n]{3,80}),/;
const REACH_CHARS = 100;

/** The post that the writer puts beside a speaker's name, between commas; empty where there is none. */
export function besideName(body: string, { speaker: { mention } }: Pick<Utterance, 'speaker'>): string {
  if (mention === null) return '';
  const before = BEFORE.exec(body.slice(Math.max(0, mention[0] - REACH_CHARS), mention[0]));
  const after = AFTER.exec(body.slice(mention[1], mention[1] + REACH_CHARS));
  return before?.[1] ?? after?.[1] ?? '';
}
