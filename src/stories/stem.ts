/** Particles after a Korean noun, longest first; what is left has two syllables at least. */
const PARTICLES =
  /(?<=[가-힣]{2})(?:에서는|에게서|으로부터|에서도|까지는|이라고|라고|으로는|으로|에서|에게|에는|에도|께서|부터|까지|보다|처럼|은|는|이|가|을|를|의|에|와|과|도|만|로)$/u;

/** The part of a lower-case word that its forms share: plurals and the commonest endings go. */
export function stem(word: string): string {
  if (/[가-힣]$/u.test(word)) return word.replace(PARTICLES, '');
  if (word.length <= 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const singular = /[^sui]s$/.test(word) ? word.slice(0, -1) : word.replace(/sses$/, 'ss');
  const bare = singular.length > 5 ? singular.replace(/(?:ing|ed)$/, '') : singular;
  return bare.length > 4 ? bare.replace(/e$/, '') : bare;
}
