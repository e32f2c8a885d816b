import { ACTS } from '../../model/act.ts';
import type { Alert } from '../../model/alert.ts';
import type { ListCard, ListRow } from '../../model/card.ts';
import { type AlertCardOptions, quotationText, routeText } from './alert-card.ts';
import { dayText, timeText, zoneText } from './time-text.ts';

export function latestCard(alerts: readonly Alert[], options: AlertCardOptions): ListCard {
  return {
    kind: 'list',
    title: 'Latest statements',
    rows: alerts.map((alert) => latestRow(alert, options)),
    empty: 'Nothing was said that fits. Ask for less: latest topic:sanctions',
  };
}

export function latestRow(alert: Alert, { timeZone }: AlertCardOptions): ListRow {
  const { act, speaker, words, sources } = alert;
  const [first] = sources;
  const said = words.kind === 'quotation' ? `“${quotationText(words.parts)}”` : `(paraphrase) ${words.text}`;
  const route = routeText(alert);
  const when = `${dayText(first.at, timeZone)} ${timeText(first.at, timeZone)} ${zoneText(first.at, timeZone)}`;
  return {
    text: `${speaker.name}: ${said}`,
    detail: [ACTS[act].label, route, `${first.wire} ${when}`]
      .filter((part) => part !== undefined)
      .join(' · '),
    url: sources.find(({ url }) => url !== undefined)?.url,
  };
}
