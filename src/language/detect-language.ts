/** Letters looked at: more would not change the answer. */
const SAMPLE = 2000;

/** Korean where a third of the letters are Hangul, else English. */
export function detectLanguage(body: string): 'ko' | 'en' {
  let hangul = 0;
  let others = 0;
  for (let i = 0; i < body.length && i < SAMPLE; i++) {
    const code = body.charCodeAt(i);
    if (code >= 0xac00 && code <= 0xd7a3) hangul++;
    else if (code > 64) others++;
  }
  return hangul * 2 > others ? 'ko' : 'en';
}
