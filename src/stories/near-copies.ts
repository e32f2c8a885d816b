import { PLACES, type Signature } from './min-hash.ts';
import { mix32 } from './term.ts';

/** Finds articles whose signatures are likely alike, without a look at the others (locality-sensitive hashing). */
export interface NearCopies<T extends { readonly signature: Signature }> {
  find(signature: Signature): Set<T>;
  add(article: T): void;
  remove(article: T): void;
}

/** Three places a band: a text of likeness 0.35 shares one with 84 in 100, of 0.5 with 99.6, of 0.1 with 4. */
const BAND_PLACES = 3;
const BANDS = Math.floor(PLACES / BAND_PLACES);

/** Of the articles that share a band, the newest stands for all: a copy of a copy is found through it. */
export function createNearCopies<T extends { readonly signature: Signature }>(): NearCopies<T> {
  const newest = new Map<number, T>();
  return {
    find(signature) {
      const found = new Set<T>();
      for (let band = 0; band < BANDS; band++) {
        const article = newest.get(bandKey(signature, band));
        if (article) found.add(article);
      }
      return found;
    },
    add(article) {
      for (let band = 0; band < BANDS; band++) newest.set(bandKey(article.signature, band), article);
    },
    remove(article) {
      for (let band = 0; band < BANDS; band++) {
        const key = bandKey(article.signature, band);
        if (newest.get(key) === article) newest.delete(key);
      }
    },
  };
}

function bandKey(signature: Signature, band: number): number {
  let key = band;
  for (let place = 0; place < BAND_PLACES; place++)
    key = mix32(key ^ (signature[band * BAND_PLACES + place] ?? 0));
  return key;
}
