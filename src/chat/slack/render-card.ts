import type { Card, HelpCard, ListCard, ListRow, NoticeCard, PersonCard } from '../../model/card.ts';
import { cardText } from '../card-text.ts';
import { cutEscaped } from '../fit-text.ts';
import { type SlackBlock, sections } from './blocks.ts';
import { SLACK_LIMITS } from './limits.ts';
import { escapeMrkdwn, link, plain } from './mrkdwn.ts';
import { alertBlocks } from './render-alert.ts';

export interface SlackBody {
  /** The full meaning, for screen readers and notifications. */
  readonly text: string;
  readonly blocks: SlackBlock[];
}

export function renderCard(card: Card): SlackBody {
  const text = cutEscaped(cardText(card), SLACK_LIMITS.text, escapeMrkdwn);
  return { text, blocks: [...blocks(card)] };
}

function blocks(card: Card): readonly SlackBlock[] {
  switch (card.kind) {
    case 'alert':
      return alertBlocks(card);
    case 'person':
      return sections(personLines(card));
    case 'list':
      return sections(listLines(card));
    case 'help':
      return sections(helpLines(card));
    case 'notice':
      return sections(noticeLines(card));
    default:
      return card satisfies never;
  }
}

function personLines(card: PersonCard): readonly string[] {
  const { name, country, otherNames, positions, statementsTitle, statements, notes } = card;
  return [
    `*${plain(name, 200)}*${country === undefined ? '' : ` · ${plain(country, 100)}`}`,
    ...(otherNames.length > 0 ? [`_${plain(otherNames.join(', '), 500)}_`] : []),
    ...positions.map(({ title, period, current }) => {
      const text = plain(title, 200);
      return `${current ? `● *${text}*` : `○ ${text}`}${period === '' ? '' : ` · ${plain(period, 80)}`}`;
    }),
    ...notes.map((note) => `:warning: ${plain(note, 300)}`),
    `*${plain(statementsTitle, 100)}*`,
    ...statements.flatMap(rowLines),
  ];
}

function listLines({ title, rows, empty, note }: ListCard): readonly string[] {
  if (rows.length === 0) return [plain(empty, 500)];
  return [
    `*${plain(title, 200)}*`,
    ...rows.flatMap(rowLines),
    ...(note === undefined ? [] : [`_${plain(note, 200)}_`]),
  ];
}

function rowLines({ label, text, detail, url }: ListRow): readonly string[] {
  const head = label === undefined ? '' : `*${plain(label, 20)}* · `;
  const foot = [
    ...(detail === undefined ? [] : [plain(detail, 200)]),
    ...(url === undefined ? [] : [link('Read', url)]),
  ];
  return [`${head}${plain(text, 500)}`, ...(foot.length > 0 ? [`      ${foot.join(' · ')}`] : [])];
}

function helpLines({ title, intro, commands, examples }: HelpCard): readonly string[] {
  return [
    `*${plain(title, 200)}*`,
    ...intro.split('\n').map((line) => plain(line, 300)),
    ...commands.flatMap(({ usage, description }) => [
      code(`/demarche ${usage}`),
      `      ${plain(description, 300)}`,
    ]),
    ...(examples.length > 0
      ? ['For example:', ...examples.map((example) => code(`/demarche ${example}`))]
      : []),
  ];
}

function noticeLines({ tone, text, place, nearest, hint }: NoticeCard): readonly string[] {
  return [
    `${tone === 'problem' ? ':warning: ' : ''}${plain(text, 1000)}`,
    ...(place === undefined ? [] : [`Where: <#${place.channel}>`]),
    ...(nearest.length > 0 ? [`Did you mean: ${nearest.slice(0, 5).map(code).join(' · ')}`] : []),
    ...(hint === undefined ? [] : [`_${plain(hint, 300)}_`]),
  ];
}

const code = (text: string): string => `\`${plain(text.replaceAll('`', "'"), 200)}\``;
