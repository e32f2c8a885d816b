import type { NoticeCard } from '../../model/card.ts';

export const doneCard = (text: string, hint?: string): NoticeCard => ({
  kind: 'notice',
  tone: 'done',
  text,
  nearest: [],
  hint,
});

/** What could not be done, and what the asker may have meant, nearest first. */
export const problemCard = (text: string, nearest: readonly string[] = [], hint?: string): NoticeCard => ({
  kind: 'notice',
  tone: 'problem',
  text,
  nearest,
  hint,
});
