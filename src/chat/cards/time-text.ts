const DAY_MS = 86_400_000;

/** Abbreviations that desks use and Intl does not know; other zones are told as Intl has them. */
const ZONES: Readonly<Record<string, string>> = {
  'Asia/Seoul': 'KST',
  'Asia/Pyongyang': 'KST',
  'Asia/Tokyo': 'JST',
  UTC: 'UTC',
};

/** "14:02". */
export const timeText = (at: number, timeZone: string): string =>
  format(at, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "21 June 2021". */
export const dayText = (at: number, timeZone: string): string =>
  format(at, timeZone, { day: 'numeric', month: 'long', year: 'numeric' });

/** "KST", "EDT", "GMT+7". */
export function zoneText(at: number, timeZone: string): string {
  const known = ZONES[timeZone];
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** "Tuesday" for a day of the week before `near`, else "21 June 2021". @param day ISO date @param near epoch ms */
export function spokenDay(day: string, near: number): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  const age = near - at;
  if (age > 6 * DAY_MS || age < -DAY_MS) return dayText(at, 'UTC');
  return format(at, 'UTC', { weekday: 'long' });
}

/** "May 2021" for `2021-05` and `2021-05-21`. */
export function monthText(date: string): string {
  const at = Date.parse(`${date.slice(0, 7)}-01T00:00:00Z`);
  return Number.isNaN(at) ? date : format(at, 'UTC', { month: 'long', year: 'numeric' });
}

const format = (at: number, timeZone: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(at);
