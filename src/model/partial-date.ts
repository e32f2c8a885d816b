import type { PartialDate } from './person.ts';

/** `2021`, `2021-05` or `2021-05-21`, of a day that exists. */
export function isPartialDate(text: string): boolean {
  const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The first and last day that a partial date may mean: `2021-02` is 2021-02-01 to 2021-02-28. */
export const earliest = (date: PartialDate): string => `${date}${'-01-01'.slice(date.length - 4)}`;

export function latest(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

export interface Term {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | null | undefined;
  /** Whoever came next: an end that no source gives is not after their beginning. */
  readonly successor?: { readonly from: PartialDate } | undefined;
}

/** Whether an office was held on a date: `unsure` where a bound is unknown or too coarse to tell. */
export type Tenure = 'held' | 'unsure' | 'not-held';

/** An unknown end never means "still in office": only `to: null` does. */
export function tenureOn({ from, to, successor }: Term, date: PartialDate): Tenure {
  const atLatest = to === undefined ? successor?.from : to;
  if (from !== undefined && latest(date) < earliest(from)) return 'not-held';
  if (typeof atLatest === 'string' && earliest(date) > latest(atLatest)) return 'not-held';
  const begun = from !== undefined && earliest(date) >= latest(from);
  const lasts = to === null || (to !== undefined && latest(date) <= earliest(to));
  // The day of a coarse date itself counts: "to 2021-05" asked for "2021-05" is held.
  return (begun || from === date) && (lasts || to === date) ? 'held' : 'unsure';
}

/** Whole days from the latest day of one date to the earliest of another: surely at least so many. */
export const daysBetween = (before: PartialDate, after: PartialDate): number =>
  Math.round((Date.parse(earliest(after)) - Date.parse(latest(before))) / 86_400_000);
