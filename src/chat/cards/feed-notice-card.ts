import type { NoticeCard } from '../../model/card.ts';
import type { FeedNotice } from '../../model/notice.ts';
import { timeText, zoneText } from './time-text.ts';

/** @param timeZone IANA zone in which times are told */
export function feedNoticeCard(notice: FeedNotice, timeZone: string): NoticeCard {
  const { kind, wire, feedId, at, message } = notice;
  const when = `${timeText(at, timeZone)} ${zoneText(at, timeZone)}`;
  return {
    kind: 'notice',
    tone: kind === 'recovered' ? 'done' : 'problem',
    text: `${TEXTS[kind](wire)} (${feedId}, ${when}). ${message}`,
    nearest: [],
    hint: HINTS[kind],
  };
}

const TEXTS: Readonly<Record<FeedNotice['kind'], (wire: string) => string>> = {
  failing: (wire) => `${wire} cannot be read at present`,
  quiet: (wire) => `${wire} has been quiet for longer than is its habit`,
  recovered: (wire) => `${wire} is back`,
};

const HINTS: Readonly<Record<FeedNotice['kind'], string | undefined>> = {
  failing: 'It is tried again and again, and nothing it still publishes then is lost.',
  quiet: 'It is read as before; there may be nothing to report.',
  recovered: undefined,
};
