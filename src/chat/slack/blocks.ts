import type { types } from '@slack/bolt';
import { cutText, fitLines } from '../fit-text.ts';
import { SLACK_LIMITS } from './limits.ts';

/** The blocks that our cards are made of. */
export type SlackBlock = types.SectionBlock | types.ContextBlock | types.ActionsBlock;

export const section = (text: string): types.SectionBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text, verbatim: true },
});

/** Exactly the text: nothing in it is read as markup. */
export const verbatim = (text: string): types.SectionBlock => ({
  type: 'section',
  text: { type: 'plain_text', text: cutText(text, SLACK_LIMITS.section), emoji: false },
});

export const context = (text: string): types.ContextBlock => ({
  type: 'context',
  elements: [{ type: 'mrkdwn', text, verbatim: true }],
});

/** Lines as sections, each within its limit, and all within the message's. No line may be longer than a section. */
export function sections(lines: readonly string[]): readonly types.SectionBlock[] {
  const texts: string[] = [];
  for (const line of fitLines(lines, SLACK_LIMITS.message).split('\n')) {
    const last = texts.at(-1);
    const longer = last === undefined ? line : `${last}\n${line}`;
    if (last === undefined || longer.length > SLACK_LIMITS.section) texts.push(line);
    else texts[texts.length - 1] = longer;
  }
  return texts.filter((text) => text.trim() !== '').map(section);
}
