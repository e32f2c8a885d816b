import type { AlertCard, Card, HelpCard, ListCard, ListRow, NoticeCard, PersonCard } from '../model/card.ts';
import { type Paint, PLAIN } from './paint.ts';

/** A card as lines for a terminal, without a newline at the end. */
export function cardText(card: Card, paint: Paint = PLAIN): string {
  return clean(lines(card, paint).filter((line) => line !== undefined)).join('\n');
}

function lines(card: Card, paint: Paint): readonly (string | undefined)[] {
  switch (card.kind) {
    case 'alert':
      return alertLines(card, paint);
    case 'person':
      return personLines(card, paint);
    case 'list':
      return listLines(card, paint);
    case 'help':
      return helpLines(card, paint);
    case 'notice':
      return noticeLines(card, paint);
    default:
      return card satisfies never;
  }
}

function alertLines(card: AlertCard, paint: Paint): readonly (string | undefined)[] {
  const { urgency, act, route, topics, speaker, words, circumstances, sources, more, links, mark, actions } =
    card;
  const loud = urgency === undefined ? '' : `${paint.alarm(urgency.toUpperCase())} `;
  const head = [`${loud}${paint.bold(act)}`, route].filter((part) => part !== undefined).join(' · ');
  const about = topics.length > 0 ? `   ${paint.dim(topics.join(', '))}` : '';
  const said =
    words.kind === 'quotation'
      ? [paint.accent(`“${words.text}”`)]
      : [`${words.label}: ${words.text}`, words.sentence && paint.dim(`From: ${words.sentence}`)];
  const foot = [...sources.map(({ text }) => text), ...(more === undefined ? [] : [more])];
  return [
    mark && paint.alarm([mark.label, mark.note].filter((part) => part !== undefined).join(': ')),
    `◆ ${head}${about}`,
    [paint.bold(speaker.name), speaker.position].filter((part) => part !== undefined).join(', '),
    ...said.map((line) => line || undefined),
    circumstances.length > 0 ? circumstances.join(' · ') : undefined,
    paint.dim(foot.join(' · ')),
    paint.dim(
      [...links.map(({ label, url }) => `${label} ${url}`), ...actions.map(({ command }) => command)].join(
        ' · ',
      ),
    ),
  ];
}

function personLines(card: PersonCard, paint: Paint): readonly (string | undefined)[] {
  const { name, country, otherNames, positions, statementsTitle, statements, notes } = card;
  return [
    [paint.bold(name), country].filter((part) => part !== undefined).join(' · '),
    otherNames.length > 0 ? paint.dim(otherNames.join(', ')) : undefined,
    ...positions.map(({ title, period, current }) =>
      [`  ${current ? '●' : '○'} ${title}`, period].filter((part) => part !== '').join(' · '),
    ),
    ...notes.map((note) => `  ! ${note}`),
    statementsTitle,
    ...statements.flatMap((row) => rowLines(row, paint)),
  ];
}

function listLines({ title, rows, empty, note }: ListCard, paint: Paint): readonly (string | undefined)[] {
  if (rows.length === 0) return [empty];
  return [paint.bold(title), ...rows.flatMap((row) => rowLines(row, paint)), note && paint.dim(note)];
}

function rowLines({ label, text, detail, url }: ListRow, paint: Paint): readonly string[] {
  const head = label === undefined ? `  ${text}` : `  ${label}  ${text}`;
  const foot = [detail, url].filter((part) => part !== undefined).join(' · ');
  return foot === '' ? [head] : [head, `    ${paint.dim(foot)}`];
}

function helpLines({ title, intro, commands, examples }: HelpCard, paint: Paint): readonly string[] {
  return [
    paint.bold(title),
    ...intro.split('\n'),
    ...commands.flatMap(({ usage, description }) => [`  ${paint.accent(usage)}`, `      ${description}`]),
    ...(examples.length > 0 ? ['For example:', ...examples.map((example) => `  ${example}`)] : []),
  ];
}

function noticeLines(
  { tone, text, nearest, hint }: NoticeCard,
  paint: Paint,
): readonly (string | undefined)[] {
  return [
    tone === 'problem' ? paint.alarm(text) : text,
    nearest.length > 0 ? `Did you mean: ${nearest.join(' · ')}` : undefined,
    hint && paint.dim(hint),
  ];
}

/** A wire's text must not move the cursor: of control sequences only colours stay. */
const clean = (text: readonly string[]): readonly string[] =>
  text.map((line) => line.replace(/\p{Cc}(?!\[\d{1,2}m)/gu, ' '));
