import { foldHan } from './han-variants.ts';

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** Voicing marks of kana are part of the letter: か is not が. */
const MARKS = /(?![\u3099\u309a])\p{Mn}/gu;

/** Words that folding leaves as they are but for their case: most. */
const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

/**
 * One spelling for many: no case, no diacritics, words apart by one space; hyphens and middle dots
 * are spaces, apostrophes and full stops nothing. "Kim Jong-un" and "KIM Jong Un" fold alike; so do
 * the shapes of a character, 習近平 and 习近平.
 */
export function fold(text: string): string {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase();
  return foldHan(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/[øđðłßæœþıħ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’‘ʼʻ`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Folded, and without spaces: "Kim Jongun" and "Kim Jong Un" are one, 성 김 is 성김. */
export const nameKey = (text: string): string => fold(text).replaceAll(' ', '');
