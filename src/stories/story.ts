import type { ArticlePrint } from './article-print.ts';
import { addProducts, noProducts, type Products } from './term-vector.ts';

/** Articles of one story within the window. */
export interface Story {
  /** Of its first article. */
  readonly id: string;
  /** The latest few, oldest first: what a new article is held against. */
  readonly members: ArticlePrint[];
  /** How many articles of it are in the window. */
  count: number;
  /** Weight of the terms that it shares with the article looked up: 0 between two look-ups. */
  shared: number;
  /** Arrival of the latest, epoch ms. */
  lastAt: number;
  /** Products of the members' sum with itself: the square of its length. */
  readonly square: Products;
}

/** A story that runs for days drifts: its latest articles say what it is. */
const MOST_MEMBERS = 12;

export const newStory = (id: string): Story => ({
  id,
  members: [],
  count: 0,
  shared: 0,
  lastAt: 0,
  square: noProducts(),
});

export function addMember(story: Story, article: ArticlePrint): void {
  grow(story, article, 1);
  story.members.push(article);
  story.count++;
  story.lastAt = article.at;
  if (story.members.length > MOST_MEMBERS) dropOldest(story);
}

/** @returns whether the story is over: none of its articles is in the window */
export function forget(story: Story, article: ArticlePrint): boolean {
  story.count--;
  if (story.count === 0) story.members.length = 0;
  else if (story.members[0] === article) dropOldest(story);
  return story.count === 0;
}

function dropOldest(story: Story): void {
  const oldest = story.members.shift();
  if (oldest) grow(story, oldest, -1);
}

/** |s ± v|² = |s|² ± 2 s·v + |v|², with s without v. */
function grow({ members, square }: Story, { vector }: ArticlePrint, sign: 1 | -1): void {
  const cross = noProducts();
  for (const member of members) addProducts(cross, member.vector, vector);
  const own = noProducts();
  addProducts(own, vector, vector);
  square.all += sign * (2 * cross.all + own.all);
  square.names += sign * (2 * cross.names + own.names);
  square.numbers += sign * (2 * cross.numbers + own.numbers);
}
