/** What a reader of texts is given: the `extract` verb's input. Absent is undefined. */
export interface ArticleText {
  readonly id: string;
  /** Paragraphs are separated by one or more newlines. */
  readonly body: string;
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  /** ISO 8601 instant. */
  readonly publishedAt?: string | undefined;
  /** The wire's name. */
  readonly source?: string | undefined;
  readonly url?: string | undefined;
}

/** One item of a feed, as the `feed` verb prints it. Absent is undefined. */
export interface FeedItem {
  readonly guid?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly content?: string | undefined;
  readonly author?: string | undefined;
  /** ISO 8601 instants. */
  readonly publishedAt?: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly lang?: string | undefined;
}

export interface FeedHead {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
  readonly ttlMinutes?: number | undefined;
  /** WebSub hub. */
  readonly hub?: string | undefined;
  /** The feed's own address as it gives it: WebSub's topic. */
  readonly self?: string | undefined;
}

/** A page's own story, as the `article` verb prints it. */
export interface PageStory {
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly lang?: string | undefined;
  /** Paragraphs separated by a blank line. */
  readonly body: string;
  readonly canonicalUrl?: string | undefined;
}
