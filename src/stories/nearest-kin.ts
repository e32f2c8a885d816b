import type { ArticlePrint } from './article-print.ts';
import { kinship } from './kinship.ts';
import type { Resemblance } from './same-story.ts';
import type { Story } from './story.ts';

export interface Candidate {
  readonly story: Story;
  readonly likeness: Resemblance;
}

/** An earlier article, and the story it stands in. */
export interface Earlier {
  readonly print: ArticlePrint;
  readonly story: Story;
}

export interface Kin extends Earlier {
  readonly relation: 'revision' | 'duplicate';
}

/**
 * The article that this one revises, the latest first; or else that of which it is most a copy.
 *
 * @param copies those that share a band of its signature
 */
export function nearestKin(
  article: ArticlePrint,
  candidates: readonly Candidate[],
  copies: Iterable<Earlier>,
): Kin | undefined {
  let revised: Earlier | undefined;
  let copied: Earlier | undefined;
  let most = 0;
  const consider = (print: ArticlePrint, story: Story): void => {
    const kin = kinship(article, print);
    if (kin.kind === 'revision' && (!revised || print.at >= revised.print.at)) revised = { print, story };
    if (kin.kind === 'duplicate' && kin.likeness > most) [copied, most] = [{ print, story }, kin.likeness];
  };
  // A revision is of the same wire; another wire's copy shares a band, or is the nearest.
  for (const { story, likeness } of candidates)
    for (const member of story.members)
      if (member.source === article.source || member === likeness.nearest) consider(member, story);
  for (const { print, story } of copies) consider(print, story);
  if (revised) return { ...revised, relation: 'revision' };
  return copied && { ...copied, relation: 'duplicate' };
}
