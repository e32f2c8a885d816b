import type { ListCard, ListRow, NoticeCard } from '../../model/card.ts';
import type { WhyAnswer, WhyStatement } from '../../model/desk.ts';
import type { Reason } from '../../model/reason.ts';
import type { Filter } from '../../model/subscription.ts';
import type { AlertCardOptions } from './alert-card.ts';
import { latestRow } from './latest-card.ts';
import { doneCard } from './notice-card.ts';
import { topicLabel } from './topic-label.ts';

interface WhyCardOptions extends AlertCardOptions {
  /** A filter as one would type it. */
  readonly filterText: (filter: Filter) => string;
}

export function whyCard(statements: readonly WhyStatement[], options: WhyCardOptions): ListCard {
  return {
    kind: 'list',
    title: statements.length === 1 ? 'Why' : `Why, of ${statements.length} statements`,
    rows: statements.flatMap((one) => rowsOf(one, options)),
    empty: '',
  };
}

function rowsOf({ alert, fate, asked, why }: WhyStatement, options: WhyCardOptions): readonly ListRow[] {
  const followed = asked
    .map(({ id, filter }) => `number ${id} (${options.filterText(filter)})`)
    .join(' and ');
  const decisions = why.map(({ of, text }) => ({
    text: `${LABELS[of]}: ${of === 'topics' ? withLabels(text, alert.topics, options) : text}`,
  }));
  return [
    latestRow(alert, options),
    { text: `${FATES[fate]}${followed === '' ? '' : `: it is what ${followed} asks for`}` },
    ...decisions,
    { text: `Priority: ${alert.priority}, by the act, the speaker’s post and how new it is` },
  ];
}

const FATES: Readonly<Record<WhyStatement['fate'], string>> = {
  sent: 'Told here',
  waiting: 'Waiting to be told here',
  failed: 'Could not be told here',
  unfollowed: 'Not told here: no subscription of this place asks for it',
  'held-back':
    'Not told here, though asked for: said before, too old, too little diplomatic, or after three other speakers',
};

const LABELS: Readonly<Record<Reason['of'], string>> = {
  speaker: 'Speaker',
  act: 'Act',
  from: 'From',
  to: 'To',
  topics: 'Topics',
  diplomatic: 'Diplomatic',
};

const withLabels = (text: string, ids: readonly string[], { topics }: AlertCardOptions): string =>
  ids.reduce((words, id) => words.replace(`${id} (`, `${topicLabel(id, topics)} (`), text);

export function silentCard({ title, fate }: Extract<WhyAnswer, { kind: 'article' }>): NoticeCard {
  return fate === 'unread'
    ? doneCard(`“${title}” is on record and waits to be read`)
    : doneCard(`“${title}” was read, and nobody is reported to say anything in it`);
}
