import type { Alert } from '../../model/alert.ts';
import type { ListCard } from '../../model/card.ts';
import type { AlertCardOptions } from './alert-card.ts';
import { latestRow } from './latest-card.ts';

/** What was said while a feed could not be read. @param alerts those shown, oldest first, of `total` */
export function digestCard(alerts: readonly Alert[], total: number, options: AlertCardOptions): ListCard {
  const more = total - alerts.length;
  return {
    kind: 'list',
    title: total === 1 ? 'A statement that came late' : `${total} statements that came late`,
    rows: alerts.map((alert) => latestRow(alert, options)),
    empty: 'Nothing came late.',
    note: more > 0 ? `And ${more} more; \`latest\` finds them` : undefined,
  };
}
