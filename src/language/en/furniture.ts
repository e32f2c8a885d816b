import type { Span } from '../../model/span.ts';
import { countryTerms } from '../../people/countries.ts';

const AGENCY_FARTHEST = 90;
const DASHES = ['--', '—', '–', '-'];

/** Where a paragraph's story begins, after a dateline: "SEOUL, June 21 (Yonhap) -- | The …". */
export function afterDateline(body: string, [start, end]: Span): number {
  const head = body.slice(start, Math.min(end, start + AGENCY_FARTHEST));
  const close = head.indexOf(')');
  const from = close > 0 && head.lastIndexOf('(', close) >= 0 ? close + 1 : 0;
  const rest = head.slice(from).trimStart();
  const dash = DASHES.find((one) => rest.startsWith(one));
  if (from > 0 && dash) return start + head.indexOf(dash, from) + dash.length;
  return start + (plainDateline(head) || datedPlace(head));
}

/** "New Delhi, Sep 22 (PTI) India …": a place, a day and the wire, without a dash. */
const datedPlace = (head: string): number =>
  /^\p{Lu}[^\n()]{2,40}, \p{Lu}\p{L}+\.? \d{1,2} \(\p{L}+\)\s+(?=\p{Lu})/u.exec(head)?.[0].length ?? 0;

/** "SEOUL, South Korea — The …": a place in capitals, and a dash within a few words. */
function plainDateline(head: string): number {
  const place = /^\p{Lu}{3,}[^\n—–]{0,50}?(?:—|–|--)\s/u.exec(head);
  return place ? place[0].length : 0;
}

const NOTES = [
  '(ATTN',
  '(END)',
  '(URGENT',
  'File Photo',
  'File photo',
  'Photo by',
  '(Yonhap)',
  'License Photo',
  '(Reporting by',
  '(Additional reporting',
];

const LONGEST_CAPTION = 400;
const LONGEST_CREDIT = 120;

/** Captions, notes to editors, ends: nobody says them. */
export function isFurniture(body: string, [start, end]: Span): boolean {
  if (NOTES.some((note) => body.startsWith(note, start))) return true;
  const tail = end - start < LONGEST_CAPTION ? body.slice(Math.max(start, end - LONGEST_CREDIT), end) : '';
  if (tail.endsWith('|') || tail.endsWith('(Yonhap)')) return true;
  return tail.includes('hoto') && /File Photo|file photo|Photo by|\bLicense Photo\b/.test(tail);
}

/** The state whose capital a story's dateline names. */
export function homeOf(body: string): string | undefined {
  const place = /^(\p{Lu}[\p{Lu} .]{2,30}),? /mu.exec(body.slice(0, 600))?.[1]?.trim();
  if (!place) return undefined;
  const name = place.toLowerCase().replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
  return countryTerms(name).find(({ kind }) => kind === 'capital')?.code;
}

/** Wires that write for one state's readers, by the mark of their datelines. */
const PRESS: ReadonlyMap<string, string> = new Map([
  ['UPI', 'US'],
  ['AP', 'US'],
  ['Yonhap', 'KR'],
  ['Kyodo', 'JP'],
  ['KCNA', 'KP'],
  ['Xinhua', 'CN'],
  ['TASS', 'RU'],
  ['PTI', 'IN'],
]);

/** The state whose readers a dateline's wire writes for: "Sept. 21 (UPI) --". */
export const pressOf = (body: string): string | undefined =>
  PRESS.get(/\((\w+)\)/.exec(body.slice(0, AGENCY_FARTHEST))?.[1] ?? '');
