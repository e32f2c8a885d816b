export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MS = 86_400_000;

/**
 * The ISO day that "Monday", "yesterday" or "March 5" means in a story of a day: the last such day,
 * that day included. Undefined without the story's own date.
 */
export function dayOf(words: string, publishedAt: string | undefined): string | undefined {
  const published = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
  if (Number.isNaN(published)) return undefined;
  const lower = words.toLowerCase();
  if (lower === 'today') return iso(published);
  if (lower === 'yesterday') return iso(published - DAY_MS);
  const weekday = WEEKDAYS.indexOf(lower);
  if (weekday >= 0) return iso(published - ((new Date(published).getUTCDay() - weekday + 7) % 7) * DAY_MS);
  return monthDay(lower, published);
}

function monthDay(words: string, published: number): string | undefined {
  const [name = '', number = ''] = words.split(/\s+/);
  const month = MONTHS.indexOf(name.slice(0, 3));
  const day = Number.parseInt(number, 10);
  if (month < 0 || !(day >= 1 && day <= 31)) return undefined;
  const year = new Date(published).getUTCFullYear();
  const here = Date.UTC(year, month, day);
  return iso(here <= published + DAY_MS ? here : Date.UTC(year - 1, month, day));
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
