import type { ChatStates } from '../chat/chat-states.ts';
import type { WhyParts } from '../chat/desk-why.ts';
import type { FeedSettings } from '../config/feeds-file.ts';
import type { Settings } from '../config/settings.ts';
import type { Logger } from '../lib/log.ts';
import type { Analysis } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import type { Chat } from '../model/chat.ts';
import type { Clock } from '../model/clock.ts';
import type { NewSubscription } from '../model/desk.ts';
import type { PriorityRules } from '../model/priority.ts';
import type { Topic } from '../model/topic.ts';
import type { PeopleIndex } from '../people/people-index.ts';

export interface AppOptions {
  readonly settings: Settings;
  readonly log: Logger;
  readonly feeds: readonly FeedSettings[];
  readonly people: PeopleIndex;
  /** As they are at present: topics and priorities may be read again while it runs. */
  readonly topics: () => readonly Topic[];
  readonly priorities: () => PriorityRules;
  /** Each of an article's statements judged again, with why: what `why` shows. */
  readonly explain: WhyParts['explain'];
  readonly analyse: (article: ArticleText) => Analysis;
  readonly chats: readonly Chat[];
  /** Where the chats report to, when they were made with one. */
  readonly states?: ChatStates | undefined;
  readonly clock: Clock;
  /** From [0, 1): jitter. */
  readonly random: () => number;
  /** IANA zone in which times are told. */
  readonly timeZone: string;
  /** Followed from before the first poll, so that nothing it brings is missed: the terminal's own. */
  readonly follow?: readonly NewSubscription[] | undefined;
}
