/** Letters looked at: more would not change the answer. */
const SAMPLE = 2000;

/** Korean where a third of the letters are Hangul, else English. */
export const detectLanguage = (body: string): 'ko' | 'en' => (leadOfHangul(body) > 0 ? 'ko' : 'en');

/** Twice the Hangul letters of a text's beginning, less the others. */
function leadOfHangul(body: string): number {
  let lead = 0;
  const length = Math.min(body.length, SAMPLE);
  for (let i = 0; i < length; i++) {
    const code = body.charCodeAt(i);
    if (code >= 0xac00 && code <= 0xd7a3) lead += 2;
    else if (code > 64) lead--;
  }
  return lead;
}
