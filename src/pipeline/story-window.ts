import type { Clock } from '../model/clock.ts';

import type { Database } from '../store/database.ts';
import { forgetGists, gistsRead } from '../store/gists.ts';
import { unpackGist } from '../stories/article-gist.ts';
import type { Clusterer } from '../stories/clusterer.ts';

/** Keeps the clusterer's memory abreast of the rows: after a restart, and where other processes read too. */
export interface StoryWindow {
  /** Places what was read since the last time and is not known yet. */
  catchUp(): Promise<void>;
}

export interface StoryWindowParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly clusterer: Clusterer;
  readonly windowMs: number;
}

/** Gists are some kilobytes each: a week of them is not held at once. */
const AT_ONCE = 500;
/** Another process's clock may differ, and its transaction take a while. */
const OVERLAP_MS = 10_000;
const FORGET_EVERY_MS = 3_600_000;

export function createStoryWindow({ db, clock, clusterer, windowMs }: StoryWindowParts): StoryWindow {
  let readSince = 0;
  let forgetAt = 0;
  return {
    async catchUp() {
      const now = clock();
      const seenSince = now - windowMs;
      if (now >= forgetAt) {
        await forgetGists(db, seenSince);
        forgetAt = now + FORGET_EVERY_MS;
      }
      for (let afterId = 0, more = true; more; ) {
        const gists = await gistsRead(db, { seenSince, readSince, afterId, most: AT_ONCE });
        for (const { id, gist, seen_at, first_article_id } of gists)
          if (!clusterer.knows(String(id)))
            clusterer.restore(unpackGist(gist), seen_at, String(first_article_id));
        afterId = gists.at(-1)?.id ?? 0;
        more = gists.length === AT_ONCE;
      }
      readSince = now - OVERLAP_MS;
    },
  };
}
