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

/** Places for the bands' keys: two articles that meet in one by chance cost a comparison, and the newer one stays. */
const SLOTS = 1 << 16;

/** Of the articles that share a band, the newest stands for all: a copy of a copy is found through it. */
export function createNearCopies<T extends { readonly signature: Signature }>(): NearCopies<T> {
  /** Numbers of articles from 1; 0 is none. */
  const newest = new Uint32Array(BANDS * SLOTS);
  const articles = new Map<number, T>();
  const numbers = new Map<T, number>();
  let last = 0;
  return {
    find(signature) {
      const found = new Set<T>();
      for (let band = 0; band < BANDS; band++) {
        const article = articles.get(newest[slotOf(signature, band)] ?? 0);
        if (article) found.add(article);
      }
      return found;
    },
    add(article) {
      last = (last + 1) >>> 0;
      articles.set(last, article);
      numbers.set(article, last);
      for (let band = 0; band < BANDS; band++) newest[slotOf(article.signature, band)] = last;
    },
    remove(article) {
      articles.delete(numbers.get(article) ?? 0);
      numbers.delete(article);
    },
  };
}

function slotOf(signature: Signature, band: number): number {
  let key = band;
  for (let place = 0; place < BAND_PLACES; place++)
    key = mix32(key ^ (signature[band * BAND_PLACES + place] ?? 0));
  return band * SLOTS + (key & (SLOTS - 1));
}
