import type { ArticleText } from '../model/article.ts';
import type { RevisionMark } from '../model/revision.ts';
import { articleTerms, type TermCount } from './article-terms.ts';
import { minHash, type Signature } from './min-hash.ts';
import { type TermId, type TermKind, termId } from './term.ts';

/** All that clustering reads of an article, without its text: kept where the text itself may not be. */
export interface ArticleGist extends Pick<ArticleText, 'id' | 'source' | 'url' | 'publishedAt'> {
  readonly mark: RevisionMark;
  readonly terms: ReadonlyMap<TermId, TermCount>;
  readonly signature: Signature;
}

export function gistOf(article: ArticleText, mark: RevisionMark): ArticleGist {
  const { id, source, url, publishedAt } = article;
  return {
    id,
    source,
    url,
    publishedAt,
    mark,
    terms: articleTerms(article),
    signature: minHash(article.body),
  };
}

type Packed = Pick<ArticleGist, 'id' | 'source' | 'url' | 'publishedAt' | 'mark'> & {
  readonly terms: readonly (readonly [kind: TermKind, text: string, count: number])[];
  readonly signature: readonly number[];
};

/** As JSON, some kilobytes: stems and their counts, in no sentence. */
export function packGist({ terms, signature, ...rest }: ArticleGist): string {
  const counts = [...terms.values()].map(({ kind, text, count }) => [kind, text, count] as const);
  const packed: Packed = { ...rest, terms: counts, signature: [...signature] };
  return JSON.stringify(packed);
}

/** @param packed as `packGist` wrote it */
export function unpackGist(packed: string): ArticleGist {
  const { terms, signature, ...rest } = JSON.parse(packed) as Packed;
  return {
    ...rest,
    terms: new Map(terms.map(([kind, text, count]) => [termId(kind, text), { kind, text, count }])),
    signature: Uint32Array.from(signature),
  };
}
