import type { ListCard, ListRow } from '../../model/card.ts';
import type { Source } from '../../model/desk.ts';
import { dayText, timeText, zoneText } from './time-text.ts';

/** @param timeZone IANA zone in which times are told */
export function sourcesCard(sources: readonly Source[], timeZone: string): ListCard {
  return {
    kind: 'list',
    title: 'Wires that are read',
    rows: sources.map((source) => row(source, timeZone)),
    empty: 'No wire is read yet. Its operator adds one to config/feeds.yaml',
  };
}

function row(
  { wire, id, url, lastReadAt, failures, lastError, nextCheckAt }: Source,
  timeZone: string,
): ListRow {
  const moment = (at: number) =>
    `${dayText(at, timeZone)} ${timeText(at, timeZone)} ${zoneText(at, timeZone)}`;
  const read = lastReadAt === undefined ? 'not read yet' : `read ${moment(lastReadAt)}`;
  const trouble = `failed ${failures} ${failures === 1 ? 'time' : 'times'}, next try ${moment(nextCheckAt)}: ${lastError}`;
  return { text: `${wire} (${id})`, detail: failures > 0 ? `${read} · ${trouble}` : read, url };
}
