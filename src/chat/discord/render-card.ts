import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord.js';
import type {
  Card,
  CardAction,
  HelpCard,
  ListCard,
  ListRow,
  NoticeCard,
  PersonCard,
} from '../../model/card.ts';
import { fitLines } from '../fit-text.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { link, plain } from './markdown.ts';
import { renderAlert } from './render-alert.ts';

/** What of a message a card fills. Mentions and unfurls are the sender's. */
export interface DiscordBody {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIComponentInMessageActionRow>[];
}

/** Prefix of a button's id; the command to run follows. */
export const RUN = 'run:';

export function renderCard(card: Card, mark: string): DiscordBody {
  switch (card.kind) {
    case 'alert':
      return { content: renderAlert(card, mark), embeds: [], components: buttons(card.actions) };
    case 'person':
      return embed(card.name, personLines(card));
    case 'list':
      return embed(card.title, listLines(card));
    case 'help':
      return embed(card.title, helpLines(card));
    case 'notice':
      return { content: fitLines(noticeLines(card), DISCORD_LIMITS.content), embeds: [], components: [] };
    default:
      return card satisfies never;
  }
}

function embed(title: string, lines: readonly string[]): DiscordBody {
  const description = fitLines(lines, DISCORD_LIMITS.embedDescription);
  return {
    content: '',
    embeds: [{ title: plain(title, DISCORD_LIMITS.embedTitle), description }],
    components: [],
  };
}

function personLines(card: PersonCard): readonly string[] {
  const { country, otherNames, positions, statementsTitle, statements, notes } = card;
  const names = otherNames.map((name) => plain(name, 100)).join(', ');
  return [
    ...(country === undefined ? [] : [plain(country, 100)]),
    ...(names === '' ? [] : [`-# ${names}`]),
    ...positions.map(({ title, period, current }) => {
      const text = plain(title, 200);
      return `${current ? `● **${text}**` : `○ ${text}`}${period === '' ? '' : ` · ${plain(period, 80)}`}`;
    }),
    ...notes.map((note) => `⚠ ${plain(note, 300)}`),
    `**${plain(statementsTitle, 100)}**`,
    ...statements.map(rowText),
  ];
}

function listLines({ rows, empty, note }: ListCard): readonly string[] {
  if (rows.length === 0) return [plain(empty, 500)];
  return [...rows.map(rowText), ...(note === undefined ? [] : [`-# ${plain(note, 200)}`])];
}

function rowText({ label, text, detail, url }: ListRow): string {
  const head = label === undefined ? '' : `**${plain(label, 20)}** · `;
  const foot = [
    ...(detail === undefined ? [] : [plain(detail, 200)]),
    ...(url === undefined ? [] : [link('Read', url)]),
  ];
  const first = `${head}${plain(text, 500)}`;
  return foot.length > 0 ? `${first}\n-# ${foot.join(' · ')}` : first;
}

function helpLines({ intro, commands, examples }: HelpCard): readonly string[] {
  return [
    ...intro.split('\n').map((line) => plain(line, 300)),
    ...commands.map(({ usage, description }) => `**/${plain(usage, 200)}**\n${plain(description, 300)}`),
    ...(examples.length > 0 ? ['For example:', ...examples.map((example) => code(`/${example}`))] : []),
  ];
}

function noticeLines({ tone, text, place, nearest, hint }: NoticeCard): readonly string[] {
  return [
    `${tone === 'problem' ? '⚠ ' : ''}${plain(text, 1000)}`,
    ...(place === undefined ? [] : [`Where: <#${place.thread ?? place.channel}>`]),
    ...(nearest.length > 0 ? [`Did you mean: ${nearest.slice(0, 5).map(code).join(' · ')}`] : []),
    ...(hint === undefined ? [] : [`-# ${plain(hint, 300)}`]),
  ];
}

const code = (text: string): string => `\`${text.replaceAll('`', "'").slice(0, 100)}\``;

function buttons(actions: readonly CardAction[]): DiscordBody['components'] {
  const fitting = actions.filter(({ command }) => RUN.length + command.length <= DISCORD_LIMITS.customId);
  if (fitting.length === 0) return [];
  return [
    {
      type: 1,
      components: fitting.slice(0, 5).map(({ label, command }) => ({
        type: 2,
        style: 2,
        label: plain(label, DISCORD_LIMITS.buttonLabel),
        custom_id: `${RUN}${command}`,
      })),
    },
  ];
}
