import type { AlertCard, CardWords } from '../../model/card.ts';
import { present } from '../present.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { link, plain } from './markdown.ts';

const SOURCES = 6;

/** An alert as Discord markdown. @param mark finds the post again; the operator can ask for it too */
export function renderAlert(card: AlertCard, mark: string): string {
  const { urgency, act, route, topics, speaker, words, circumstances, sources, more, links, actions } = card;
  const head = [
    `◆ ${urgency === undefined ? '' : `**${plain(urgency.toUpperCase(), 20)}** `}**${plain(act, 100)}**`,
    route && plain(route, 200),
    ...topics.slice(0, 3).map(topic),
  ];
  const who = [`**${plain(speaker.name, 150)}**`, speaker.position && plain(speaker.position, 250)];
  const more1 = sources.length > SOURCES ? [`${sources.length - SOURCES} more`] : [];
  const foot = [
    ...sources.slice(0, SOURCES).map(({ text }) => plain(text, 80)),
    ...more1,
    ...(more === undefined ? [] : [plain(more, 60)]),
  ];
  // Discord has no buttons here: what can be asked is named.
  const asked = actions.filter(({ command }) => /^why \d+$/.test(command)).map(({ command }) => command);
  const above = [markLine(card), present(head).join(' · '), present(who).join(', ')];
  const below = [
    circumstances.length > 0 ? `-# ${circumstances.map((part) => plain(part, 120)).join(' · ')}` : undefined,
    `-# ${[...foot, ...links.slice(0, 2).map(({ label, url }) => link(label, url)), ...asked, `ref ${mark}`].join(' · ')}`,
  ];
  const fixed = present([...above, ...below]).join('\n');
  const said = wordsLines(words, DISCORD_LIMITS.content - fixed.length - 2);
  return present([...above, said, ...below]).join('\n');
}

const topic = (label: string): string => `*${plain(label, 80)}*`;

function markLine({ mark }: AlertCard): string | undefined {
  if (!mark) return undefined;
  const note = mark.note === undefined ? '' : `: ${plain(mark.note, 200)}`;
  return `⚠ **${plain(mark.label, 60)}**${note}`;
}

function wordsLines(words: CardWords, room: number): string {
  if (words.kind === 'quotation') return `> “${plain(words.text, room - 4)}”`;
  const { label, text, sentence } = words;
  const lead = `> *${plain(label, 40)}:* `;
  if (sentence === undefined) return `${lead}${plain(text, room - lead.length)}`;
  const half = Math.floor(room / 2) - lead.length - 4;
  return `${lead}${plain(text, half)}\n> -# ${plain(sentence, half)}`;
}
