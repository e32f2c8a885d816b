import { isHangul } from './characters.ts';

/** Particles after a Korean noun, longest first; what is left has two syllables at least. */
const PARTICLES =
  /(?<=[가-힣]{2})(?:에서는|에게서|으로부터|에서도|까지는|이라고|라고|으로는|으로|에서|에게|에는|에도|께서|부터|까지|보다|처럼|은|는|이|가|을|를|의|에|와|과|도|만|로)$/u;

/** The part of a lower-case word that its forms share: plurals and the commonest endings go. */
export function stem(word: string): string {
  if (isHangul(word.charCodeAt(word.length - 1))) return word.replace(PARTICLES, '');
  if (word.length <= 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const singular = singularOf(word);
  const bare = singular.length > 5 ? bareOf(singular) : singular;
  return bare.length > 4 && bare.endsWith('e') ? bare.slice(0, -1) : bare;
}

function singularOf(word: string): string {
  if (!word.endsWith('s')) return word;
  return 'sui'.includes(word.charAt(word.length - 2)) ? word : word.slice(0, -1);
}

function bareOf(word: string): string {
  if (word.endsWith('ing')) return word.slice(0, -3);
  return word.endsWith('ed') ? word.slice(0, -2) : word;
}
