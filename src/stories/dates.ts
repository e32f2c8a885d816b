const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** "June 21", "21 June", "6월 21일". */
const DATE = new RegExp(`\\b${MONTH} ${DAY}\\b|\\b${DAY} ${MONTH}\\b|(\\d{1,2})월 ?(\\d{1,2})일`, 'gu');

/** The days a text names, as "6-21", each as often as it stands there. */
export function daysIn(text: string): string[] {
  return Array.from(text.matchAll(DATE), ([, month, day, dayFirst, monthLast, monthNumber, dayNumber]) => {
    const name = (month ?? monthLast ?? '').slice(0, 3).toLowerCase();
    const number = monthNumber ?? String(MONTHS.indexOf(name) + 1);
    return `${number}-${Number(day ?? dayFirst ?? dayNumber)}`;
  });
}
