import type { types } from '@slack/bolt';
import type { AlertCard, CardAction, CardWords } from '../../model/card.ts';
import { cutText, oneLine } from '../fit-text.ts';
import { present } from '../present.ts';
import { context, type SlackBlock, section, verbatim } from './blocks.ts';
import { SLACK_LIMITS } from './limits.ts';
import { link, plain } from './mrkdwn.ts';

const SOURCES = 8;

/** Begins a button's `action_id`; its value is the command to run. */
export const RUN = 'run:';

export function alertBlocks(card: AlertCard): readonly SlackBlock[] {
  const { urgency, act, route, topics, speaker, words, circumstances, sources, more, links, mark, actions } =
    card;
  const head = [
    `◆ ${urgency === undefined ? '' : `*${plain(urgency.toUpperCase(), 20)}* `}*${plain(act, 100)}*`,
    route && plain(route, 200),
    ...topics.slice(0, 3).map((one) => `_${plain(one, 80)}_`),
  ];
  const who = [`*${plain(speaker.name, 150)}*`, speaker.position && plain(speaker.position, 250)];
  const note = mark?.note === undefined ? '' : `: ${plain(mark.note, 200)}`;
  const above = [
    mark && `:warning: *${plain(mark.label, 60)}*${note}`,
    present(head).join(' · '),
    present(who).join(', '),
  ];
  const rest = sources.length - SOURCES;
  const foot = [
    ...sources.slice(0, SOURCES).map(({ text, url }) => link(text, url)),
    ...(rest > 0 ? [`${rest} more`] : []),
    ...(more === undefined ? [] : [plain(more, 60)]),
    ...links.slice(0, 2).map(({ label, url }) => link(label, url)),
  ];
  return [
    section(present(above).join('\n')),
    ...wordsBlocks(words),
    ...(circumstances.length > 0 ? [context(circumstances.map((part) => plain(part, 150)).join(' · '))] : []),
    context(joinWithin(foot, ' · ', SLACK_LIMITS.contextText)),
    ...buttons(actions),
  ];
}

function wordsBlocks(words: CardWords): readonly SlackBlock[] {
  if (words.kind === 'quotation')
    return [verbatim(`“${cutText(oneLine(words.text), SLACK_LIMITS.section - 2)}”`)];
  const { label, text, sentence } = words;
  const source =
    sentence === undefined ? [] : [context(`> ${plain(sentence, SLACK_LIMITS.contextText - 2)}`)];
  return [verbatim(`${label}: ${oneLine(text)}`), ...source];
}

function buttons(actions: readonly CardAction[]): readonly types.ActionsBlock[] {
  const fitting = actions.filter(({ command }) => command.length <= SLACK_LIMITS.buttonValue);
  if (fitting.length === 0) return [];
  const elements = fitting.slice(0, SLACK_LIMITS.actions).map(({ label, command }, i) => ({
    type: 'button' as const,
    action_id: `${RUN}${i}`,
    value: command,
    text: { type: 'plain_text' as const, text: cutText(label, SLACK_LIMITS.buttonText), emoji: false },
  }));
  return [{ type: 'actions', elements }];
}

/** As many whole parts as fit: a cut link would be no link. */
function joinWithin(parts: readonly string[], between: string, limit: number): string {
  let joined = '';
  for (const part of parts) {
    const longer = joined === '' ? part : `${joined}${between}${part}`;
    if (longer.length <= limit) joined = longer;
  }
  return joined;
}
