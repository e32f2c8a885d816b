import { list, object, text } from '../json.ts';

/** What Discord would refuse in a message, as its table of limits has it; empty for a good one. */
export function messageProblems(value: unknown): readonly string[] {
  const body = object(value);
  const embeds = list(body['embeds']).map(object);
  const rows = list(body['components']).map(object);
  const { content = '', nonce } = body;
  const mentions = body['allowed_mentions'];
  return [
    ...over('content', content, 2000),
    ...(text(content) === '' && embeds.length === 0 ? ['50006: Cannot send an empty message'] : []),
    ...(embeds.length > 10 ? ['embeds: at most 10'] : []),
    ...(embeds.reduce((sum, embed) => sum + embedLength(embed), 0) > 6000
      ? ['embeds: over 6000 in all']
      : []),
    ...embeds.flatMap(embedProblems),
    ...(rows.length > 5 ? ['components: at most 5 rows'] : []),
    ...rows.flatMap(rowProblems),
    ...(nonce !== undefined && text(nonce).length > 25 ? ['nonce: at most 25'] : []),
    ...(nonce !== undefined && body['enforce_nonce'] !== true
      ? ['nonce without enforce_nonce: repeats are posted']
      : []),
    ...(list(object(mentions)['parse']).length > 0 || mentions === undefined
      ? ['allowed_mentions: parses mentions']
      : []),
  ];
}

const embedLength = (embed: Readonly<Record<string, unknown>>): number =>
  [embed['title'], embed['description'], object(embed['footer'])['text'], object(embed['author'])['name']]
    .concat(list(embed['fields']).flatMap((field) => [object(field)['name'], object(field)['value']]))
    .reduce<number>((sum, part) => sum + text(part).length, 0);

function embedProblems(embed: Readonly<Record<string, unknown>>): readonly string[] {
  return [
    ...over('embed.title', embed['title'], 256),
    ...over('embed.description', embed['description'], 4096),
    ...over('embed.footer', object(embed['footer'])['text'], 2048),
    ...(list(embed['fields']).length > 25 ? ['embed.fields: at most 25'] : []),
  ];
}

function rowProblems(row: Readonly<Record<string, unknown>>): readonly string[] {
  const buttons = list(row['components']).map(object);
  return [
    ...(row['type'] === 1 ? [] : ['components: a row has type 1']),
    ...(buttons.length < 1 || buttons.length > 5 ? ['components: 1 to 5 buttons a row'] : []),
    ...buttons.flatMap((button) => [
      ...over('button.label', button['label'], 80),
      ...over('button.custom_id', button['custom_id'], 100),
      ...(button['style'] !== 5 && text(button['custom_id']) === '' ? ['button.custom_id: required'] : []),
    ]),
  ];
}

const over = (name: string, value: unknown, limit: number): readonly string[] =>
  text(value).length > limit
    ? [`${name}: must be ${limit} or fewer in length, has ${text(value).length}`]
    : [];
