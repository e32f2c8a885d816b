/** Month names by the letters that tell them apart, in the languages of feeds met in the wild. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|janv|ene|gen|янв|ιαν)/,
  /^(?:feb|fév|fev|фев|φεβ)/,
  /^(?:mar(?!i)|mär|maa|мар|μάρ|μαρ)/,
  /^(?:apr|avr|abr|апр|απρ)/,
  /^(?:may|mai|maj|mag|май|мая|μάϊ|μαϊ|μάι|μαι)/,
  /^(?:jun|juin|giu|июн|ιούν|ιουν)/,
  /^(?:jul|juil|lug|июл|ιούλ|ιουλ)/,
  /^(?:aug|aoû|aou|ago|авг|αύγ|αυγ)/,
  /^(?:sep|set|сен|σεπ)/,
  /^(?:oct|okt|out|ott|окт|οκτ)/,
  /^(?:nov|ноя|νοέ|νοε)/,
  /^(?:dec|dez|déc|dic|дек|δεκ)/,
];

/** Minutes east of UTC. RFC 822's, and those that wires in Asia and Europe write. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  ist: 330,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  hkt: 480,
  cst8: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  et: -300,
  pt: -480,
  akst: -540,
  hst: -600,
};

const AFTERNOON = /\bp\.?m\b|오후|午後|下午/i;
const MORNING = /\ba\.?m\b|오전|午前|上午/i;
const CLOCK =
  /(?<!\d)(\d{1,2})(?::|시\s*|時|时)(\d{1,2})(?:(?::|분\s*|分)(\d{1,2})(?:[.,](\d{1,9}))?)?|t(\d{2})(\d{2})(\d{2})?/i;
const OFFSET = /^(?:\s*[ap]\.?m\.?)?\s*\(?(?:gmt|utc)?\s*([+-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)/i;

/**
 * The instant that a feed's date means, in any spelling met in the wild: RFC 822 (two-digit years, named zones,
 * other languages' months), ISO 8601 in part or whole, numbers with Korean, Chinese or Japanese signs. Without
 * a zone it means UTC.
 * @returns ISO 8601 in UTC; undefined where it is no date
 */
export function feedDate(text: string): string | undefined {
  const given = text.replace(/\s+/g, ' ').trim();
  if (given === '' || given.length > 100) return undefined;
  const day = isoDay(given) ?? asianDay(given) ?? namedDay(given.toLowerCase()) ?? slashedDay(given);
  if (!day) return undefined;
  const rest = given.slice(0, day.start) + ' '.repeat(day.length) + given.slice(day.start + day.length);
  const clock = CLOCK.exec(rest);
  const [, hour, minute, second, fraction, packedHour, packedMinute, packedSecond] = clock ?? [];
  const time: Time = {
    hour: hourOf(Number(hour ?? packedHour ?? 0), given),
    minute: Number(minute ?? packedMinute ?? 0),
    second: Number(second ?? packedSecond ?? 0),
    millisecond: Math.floor(Number(`0.${fraction ?? 0}`) * 1000),
  };
  if (!isPossible(day, time)) return undefined;
  const { hour: hours, minute: minutes, second: seconds, millisecond } = time;
  const zone = clock ? zoneMinutes(rest.slice(clock.index + clock[0].length)) : 0;
  return new Date(
    Date.UTC(day.year, day.month - 1, day.day, hours, minutes - zone, seconds, millisecond),
  ).toISOString();
}

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly length: number;
}

function isoDay(text: string): Day | undefined {
  const whole =
    /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ?? /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text);
  const match = whole ?? /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  return match ? numbers(match.index, match[0], match[1], match[2] ?? '1', match[3] ?? '1') : undefined;
}

/** `2021년 6월 21일`, `2021年6月21日`, `2021. 6. 21.`, `2021/06/21` */
function asianDay(text: string): Day | undefined {
  const match = /(?<!\d)(\d{4})\s?[년年./]\s?(\d{1,2})\s?[월月./]\s?(\d{1,2})\s?[일日.]?/.exec(text);
  return match ? numbers(match.index, match[0], match[1], match[2], match[3]) : undefined;
}

/** `Mon, 21 Jun 2021`, `21-Jun-21`, `June 21, 2021`, `Mon Jun 21 14:02:00 2021` (asctime) */
function namedDay(text: string): Day | undefined {
  for (const match of text.matchAll(/\p{L}{3,}/gu)) {
    const month = MONTHS.findIndex((name) => name.test(match[0])) + 1;
    if (month === 0) continue;
    const before = /(\d{1,2})(?:st|nd|rd|th|er|º)?\.?[\s\-/,]*(?:de |of )?$/.exec(text.slice(0, match.index));
    const tail = text.slice(match.index + match[0].length);
    if (before) {
      const after = /^\.?[\s\-/,]*(?:de )?(\d{4}|\d{2})(?![\d:])/.exec(tail);
      if (after)
        return numbers(before.index, before[0] + match[0] + after[0], after[1], String(month), before[1]);
    }
    const after = /^\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?!\d|:)(?:,?\s*(\d{4})(?!\d|:))?/.exec(tail);
    const year = after?.[2] ?? /(?<!\d)(\d{4})(?!\d)\s*$/.exec(tail)?.[1];
    if (after && year) return numbers(match.index, match[0] + after[0], year, String(month), after[1]);
  }
  return undefined;
}

/** `06/21/2021` is American; `21/06/2021` and `21.06.2021` can only be the other order. */
function slashedDay(text: string): Day | undefined {
  const match = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!match) return undefined;
  const [whole, first, sign, second, year] = match;
  const isAmerican = sign === '/' && Number(first) <= 12;
  return isAmerican
    ? numbers(match.index, whole, year, first, second)
    : numbers(match.index, whole, year, second, first);
}

function numbers(start: number, whole: string, year = '', month = '', day = ''): Day {
  const short = Number(year);
  const century = short < 69 ? 2000 : 1900;
  return {
    year: year.length <= 2 ? century + short : short,
    month: Number(month),
    day: Number(day),
    start,
    length: whole.length,
  };
}

function hourOf(hour: number, given: string): number {
  if (hour < 12 && AFTERNOON.test(given)) return hour + 12;
  return hour === 12 && MORNING.test(given) ? 0 : hour;
}

function zoneMinutes(text: string): number {
  const [, sign, hours, minutes] = OFFSET.exec(text) ?? [];
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
  const name = /^(?:\s*[ap]\.?m\b\.?)?\s*\(?([a-z]{1,4})\b/i.exec(text)?.[1]?.toLowerCase();
  return (name !== undefined && ZONES[name]) || 0;
}

/** 24:00 and a leap second are times; the 31st of June is a slip, and means the day after the 30th. */
function isPossible({ year, month, day }: Day, { hour, minute, second }: Time): boolean {
  const isDay = year >= 1970 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay && hour <= 24 && minute < 60 && second <= 60;
}
