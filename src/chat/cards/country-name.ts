const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** "North Korea" for `KP`; ISO 3166-1 alpha-2, or EU, UN. What is no such code stays as it is. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (NAMES.of(code) ?? code) : code;
}
