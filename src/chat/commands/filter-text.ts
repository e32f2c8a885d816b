import { FILTER_KINDS, type Filter, type FilterKind } from '../../model/subscription.ts';

/** One wish as typed: `topic:sanctions`, `-country:RU`, `"free words"`. */
export interface FilterTerm {
  readonly kind: FilterKind;
  readonly value: string;
  readonly excluded: boolean;
}

export type FilterTerms =
  | { readonly kind: 'terms'; readonly terms: readonly FilterTerm[] }
  /** A key that filters do not have. */
  | { readonly kind: 'unknown-key'; readonly key: string };

/** The key each kind is written with; a kind also goes by its own name. */
export const FILTER_KEYS: Readonly<Record<FilterKind, string>> = {
  topics: 'topic',
  people: 'person',
  countries: 'country',
  acts: 'act',
  wires: 'wire',
  words: 'words',
  priorities: 'priority',
};

const KINDS = new Map<string, FilterKind>([
  ...FILTER_KINDS.flatMap((kind): [string, FilterKind][] => [
    [kind, kind],
    [FILTER_KEYS[kind], kind],
  ]),
  ['word', 'words'],
]);

const QUOTED = /"[^"]*"|“[^”]*”/.source;
const TERM = new RegExp(`(-?)(?:([\\p{L}]+):)?(${QUOTED}|[^\\s"“]+)`, 'gu');

/** Reads the one-line form of a filter. Values may be in quotation marks, and several with commas between. */
export function parseFilter(text: string): FilterTerms {
  const terms: FilterTerm[] = [];
  for (const [, minus = '', key, value = ''] of text.matchAll(TERM)) {
    const kind = key === undefined ? 'words' : KINDS.get(key.toLowerCase());
    if (kind === undefined) return { kind: 'unknown-key', key: key ?? '' };
    terms.push(...termsOf(kind, value, minus === '-'));
  }
  return { kind: 'terms', terms };
}

/** The terms of one value: `sanctions,-iran` asks for one and excludes the other. */
export function termsOf(kind: FilterKind, value: string, excluded = false): readonly FilterTerm[] {
  const quoted = /^["“](.*)["”]$/su.exec(value);
  const values = quoted ? [quoted[1] ?? ''] : value.split(',');
  return values
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== '-')
    .map((one) =>
      one.startsWith('-') && !quoted
        ? { kind, value: one.slice(1), excluded: true }
        : { kind, value: one, excluded },
    );
}

/** The filter as one would type it; "everything" for an empty one. */
export function writeFilter(filter: Filter): string {
  const terms = FILTER_KINDS.flatMap((kind) => [
    ...filter[kind].any.map((value) => writeTerm(kind, value)),
    ...filter[kind].none.map((value) => `-${writeTerm(kind, value)}`),
  ]);
  return terms.length > 0 ? terms.join(' ') : 'everything';
}

function writeTerm(kind: FilterKind, value: string): string {
  if (kind === 'words') return `"${value}"`;
  return `${FILTER_KEYS[kind]}:${/[\s,]/.test(value) ? `"${value}"` : value}`;
}
