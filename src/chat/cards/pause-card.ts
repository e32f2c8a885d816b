import type { NoticeCard } from '../../model/card.ts';
import type { PauseNotice } from '../../model/notice.ts';

/** What the person who follows something at a place is told, where nothing can be posted there. */
export const pauseCard = ({ place, message }: PauseNotice): NoticeCard => ({
  kind: 'notice',
  tone: 'problem',
  text: `What you follow in a channel cannot be posted there any more. ${message}`,
  place,
  nearest: [],
  hint: 'Once that is mended, subscribe there again: what waited for less than a day is posted then.',
});
