import { list, object, text } from '../json.ts';

type Block = Readonly<Record<string, unknown>>;

/** What Slack would refuse in a message, as its table of limits has it; empty for a good one. */
export function messageProblems(message: Block): readonly string[] {
  const blocks = list(message['blocks']).map(object);
  const top = text(message['text']);
  return [
    ...(top === '' ? ['no_text: the full meaning belongs in the top-level text'] : []),
    ...(top.length > 4000 ? ['msg_too_long'] : []),
    ...(blocks.length > 50 ? ['invalid_blocks: at most 50'] : []),
    ...(blocks.flatMap(textsOf).join('').length > 12_000
      ? ['invalid_blocks: over 12,000 characters in all']
      : []),
    ...blocks.flatMap(blockProblems),
    ...metadataProblems(message['metadata']),
  ];
}

function blockProblems(block: Block): readonly string[] {
  const elements = list(block['elements']).map(object);
  switch (block['type']) {
    case 'section':
      return textProblems('section', object(block['text']), 3000);
    case 'context':
      return [
        ...(elements.length < 1 || elements.length > 10 ? ['context: 1 to 10 elements'] : []),
        ...elements.flatMap((element) => textProblems('context', element, 3000)),
      ];
    case 'actions':
      return [
        ...(elements.length < 1 || elements.length > 25 ? ['actions: 1 to 25 elements'] : []),
        ...elements.flatMap(buttonProblems),
      ];
    default:
      return [`invalid_blocks: unsupported type '${String(block['type'])}'`];
  }
}

function buttonProblems(button: Block): readonly string[] {
  return [
    ...(button['type'] === 'button' ? [] : ['actions: a button']),
    ...(text(button['action_id']).length > 255 || text(button['action_id']) === ''
      ? ['action_id: 1 to 255']
      : []),
    ...(text(button['value']).length > 2000 ? ['value: at most 2000'] : []),
    ...textProblems('button', object(button['text']), 75),
  ];
}

function textProblems(where: string, value: Block, limit: number): readonly string[] {
  const length = text(value['text']).length;
  const known = value['type'] === 'mrkdwn' || value['type'] === 'plain_text';
  return [
    ...(known ? [] : [`${where}: a text object`]),
    ...(length < 1 || length > limit ? [`${where}: 1 to ${limit} characters, has ${length}`] : []),
  ];
}

function metadataProblems(value: unknown): readonly string[] {
  if (value === undefined) return [];
  const { event_type, event_payload } = object(value);
  return text(event_type) === '' || typeof event_payload !== 'object' ? ['invalid_metadata_format'] : [];
}

const textsOf = (block: Block): readonly string[] => [
  text(object(block['text'])['text']),
  ...list(block['elements']).map(
    (element) => text(object(element)['text']) || text(object(object(element)['text'])['text']),
  ),
];
