import { ACT_IDS, ACTS } from '../../model/act.ts';
import type { Choice, CommandContext, CommandOption } from '../../model/command.ts';
import type { Desk } from '../../model/desk.ts';
import { PRIORITIES } from '../../model/priority.ts';
import type { FilterKind } from '../../model/subscription.ts';
import { personLine, personName } from '../cards/person-text.ts';
import { countries } from './countries.ts';
import { FILTER_KEYS } from './filter-text.ts';
import { type Named, nearest } from './nearest.ts';

/** One option for each kind of wish, and one for the whole filter as typed. */
export const FILTER_OPTIONS: readonly CommandOption[] = [
  {
    required: false,
    name: 'topic',
    description: 'A topic, or several with commas',
    completes: true,
    names: { ko: '주제', ja: 'トピック', 'zh-CN': '主题' },
  },
  {
    required: false,
    name: 'person',
    description: 'Who says it, or is spoken to',
    completes: true,
    names: { ko: '인물', ja: '人物', 'zh-CN': '人物' },
  },
  {
    required: false,
    name: 'country',
    description: 'A country on either side',
    completes: true,
    names: { ko: '국가', ja: '国', 'zh-CN': '国家' },
  },
  {
    required: false,
    name: 'act',
    description: 'What the statement does: warns, offers dialogue',
    completes: true,
    names: { ko: '행위', ja: '行為', 'zh-CN': '行为' },
  },
  {
    required: false,
    name: 'wire',
    description: 'Who carries it',
    completes: true,
    names: { ko: '통신사', ja: '通信社', 'zh-CN': '通讯社' },
  },
  {
    required: false,
    name: 'words',
    description: 'Words in the text',
    completes: false,
    names: { ko: '단어', ja: '語', 'zh-CN': '词' },
  },
  {
    required: false,
    name: 'priority',
    description: 'At least this urgent: urgent, flash',
    completes: true,
    names: { ko: '우선순위', ja: '優先度', 'zh-CN': '优先级' },
  },
  {
    required: false,
    name: 'filter',
    description: 'More, as one types it: -topic:sanctions country:KP',
    completes: false,
    names: { ko: '필터', ja: 'フィルター', 'zh-CN': '过滤' },
  },
];

/** What an option's values may be, with what readers may call them. */
export async function namedValues(kind: FilterKind, desk: Desk): Promise<readonly Named<Choice>[]> {
  switch (kind) {
    case 'topics':
      return (await desk.topics()).map(({ id, label }) =>
        named(label.en, id, label.ko === undefined ? [] : [label.ko]),
      );
    case 'wires':
      return (await desk.wires()).map(({ id, name }) => named(name, id, []));
    case 'acts':
      return ACT_IDS.map((id) => named(ACTS[id].label, id, []));
    case 'priorities':
      return PRIORITIES.map((id) => named(id, id, []));
    case 'countries':
      return countries().map(({ value, names: [label = value, ...others] }) => named(label, value, others));
    case 'people':
    case 'words':
      return [];
    default:
      return kind satisfies never;
  }
}

const named = (label: string, value: string, others: readonly string[]): Named<Choice> => ({
  value: { label, value },
  names: [label, value, ...others],
});

/** Completes the last of the values between commas. */
export async function completeFilter(
  option: string,
  typed: string,
  { desk }: CommandContext,
): Promise<readonly Choice[]> {
  const cut = typed.lastIndexOf(',') + 1;
  const before = typed.slice(0, cut);
  const last = typed.slice(cut).trim();
  const minus = last.startsWith('-') ? '-' : '';
  const found = await candidates(option, last.slice(minus.length), desk);
  return found.map(({ label, value }) => ({
    label: `${before}${minus}${label}`,
    value: `${before}${minus}${value}`,
  }));
}

async function candidates(option: string, typed: string, desk: Desk): Promise<readonly Choice[]> {
  if (option === FILTER_KEYS.people) return completePerson(typed, desk);
  const kind = KEYS.find(([, key]) => key === option)?.[0];
  if (kind === undefined) return [];
  const values = await namedValues(kind, desk);
  return typed === '' ? values.slice(0, 25).map(({ value }) => value) : nearest(typed, values, 25);
}

const KEYS: readonly (readonly [FilterKind, string])[] = [
  ['topics', FILTER_KEYS.topics],
  ['countries', FILTER_KEYS.countries],
  ['acts', FILTER_KEYS.acts],
  ['wires', FILTER_KEYS.wires],
  ['priorities', FILTER_KEYS.priorities],
];

export async function completePerson(typed: string, desk: Desk): Promise<readonly Choice[]> {
  const people = await desk.suggestPeople(typed, 25);
  return people.map((person) => {
    const lasting = person.positions.find(({ to }) => to === null);
    const label = lasting ? personLine({ ...person, positions: [lasting] }, '') : personName(person);
    return { label, value: person.id };
  });
}
