import type { Choice } from '../../model/command.ts';
import type { Desk } from '../../model/desk.ts';
import type { Person } from '../../model/person.ts';
import { EVERYTHING, FILTER_KINDS, type Filter, type FilterKind } from '../../model/subscription.ts';
import { namedValues } from './filter-options.ts';
import { FILTER_KEYS, type FilterTerm, type FilterTerms, parseFilter, termsOf } from './filter-text.ts';
import { nearest, pick } from './nearest.ts';

export type ResolvedFilter =
  | { readonly kind: 'filter'; readonly filter: Filter }
  /** Something in it is not known, or means several things; `nearest` are words to type instead. */
  | { readonly kind: 'problem'; readonly text: string; readonly nearest: readonly string[] };

/** The filter that a command's options ask for: those of single kinds, and the typed one. */
export async function filterOf(
  options: Readonly<Record<string, string>>,
  desk: Desk,
): Promise<ResolvedFilter> {
  const single = FILTER_KINDS.flatMap((kind) => termsOf(kind, options[FILTER_KEYS[kind]] ?? ''));
  const typed = parseFilter(options['filter'] ?? '');
  return typed.kind === 'terms' ? resolve([...single, ...typed.terms], desk) : unknownKey(typed);
}

function unknownKey({ key }: Extract<FilterTerms, { kind: 'unknown-key' }>): ResolvedFilter {
  const keys = Object.values(FILTER_KEYS);
  const meant = nearest(
    key,
    keys.map((value) => ({ value, names: [value] })),
    3,
  );
  const text = `A filter has no “${key}:”; it has ${keys.map((one) => `${one}:`).join(' ')}`;
  return { kind: 'problem', text, nearest: meant.map((one) => `${one}:`) };
}

async function resolve(terms: readonly FilterTerm[], desk: Desk): Promise<ResolvedFilter> {
  let filter = EVERYTHING;
  for (const { kind, value, excluded } of terms) {
    const found = await resolveValue(kind, value, desk);
    if (found.kind === 'problem') return found;
    const side = excluded ? 'none' : 'any';
    const before = filter[kind];
    const values = [...new Set([...before[side], found.value])];
    filter = { ...filter, [kind]: { ...before, [side]: values } };
  }
  return { kind: 'filter', filter };
}

type ResolvedValue =
  | { readonly kind: 'value'; readonly value: string }
  | Extract<ResolvedFilter, { kind: 'problem' }>;

/** So many can be read over: topics and acts, not countries. */
const MOST_LISTED = 40;

async function resolveValue(kind: FilterKind, value: string, desk: Desk): Promise<ResolvedValue> {
  if (kind === 'words') return { kind: 'value', value };
  if (kind === 'people') return resolvePerson(value, desk);
  const values = await namedValues(kind, desk);
  const picked = pick(value, values);
  const key = FILTER_KEYS[kind];
  const typed = (choices: readonly Choice[]): readonly string[] =>
    choices.map((one) => `${key}:${one.value}`);
  switch (picked.kind) {
    case 'one':
      return { kind: 'value', value: picked.value.value };
    case 'several':
      return {
        kind: 'problem',
        text: `Several ${kind} are called “${value}”`,
        nearest: typed(picked.values.slice(0, 5)),
      };
    case 'none': {
      const near = nearest(value, values, 5);
      const all = near.length === 0 && values.length <= MOST_LISTED ? values : [];
      const listed = all.length === 0 ? '' : `; there are ${all.map((one) => one.value.value).join(', ')}`;
      return { kind: 'problem', text: `No ${key} is called “${value}”${listed}`, nearest: typed(near) };
    }
    default:
      return picked satisfies never;
  }
}

async function resolvePerson(value: string, desk: Desk): Promise<ResolvedValue> {
  const answer = await desk.who(value);
  const typed = (people: readonly Person[]): readonly string[] =>
    people.slice(0, 5).map(({ id }) => `person:${id}`);
  switch (answer.kind) {
    case 'found':
      return { kind: 'value', value: answer.person.id };
    case 'ambiguous':
      return {
        kind: 'problem',
        text: `Several people are called “${value}”`,
        nearest: typed(answer.candidates),
      };
    case 'unknown':
      return { kind: 'problem', text: `Nobody here is called “${value}”`, nearest: typed(answer.nearest) };
    default:
      return answer satisfies never;
  }
}
