import { ACTS } from '../../model/act.ts';
import type { Alert, AlertMark, AlertWords } from '../../model/alert.ts';
import type { AlertCard, CardAction, CardMark, CardSource, CardWords } from '../../model/card.ts';
import type { Priority } from '../../model/priority.ts';
import type { Topic } from '../../model/topic.ts';
import { countryName } from '../../people/countries.ts';
import { dayText, spokenDay, timeText, zoneText } from './time-text.ts';
import { topicLabel } from './topic-label.ts';

export interface AlertCardOptions {
  readonly topics: readonly Topic[];
  /** IANA zone in which times are told. */
  readonly timeZone: string;
}

export function alertCard(alert: Alert, { topics, timeZone }: AlertCardOptions): AlertCard {
  const read = alert.sources.find(({ url }) => url !== undefined)?.url;
  return {
    kind: 'alert',
    urgency: URGENCY[alert.priority],
    act: ACTS[alert.act].label,
    route: routeText(alert),
    topics: alert.topics.map((id) => topicLabel(id, topics)),
    speaker: { name: alert.speaker.name, position: alert.speaker.position },
    words: cardWords(alert.words),
    circumstances: circumstances(alert),
    sources: sourceTexts(alert, timeZone),
    more: moreText(alert.otherSpeakers),
    links: [...(read === undefined ? [] : [{ label: 'Read', url: read }])],
    actions: actions(alert),
    mark: alert.mark && cardMark(alert.mark),
  };
}

const URGENCY: Readonly<Record<Priority, string | undefined>> = {
  flash: 'Flash',
  urgent: 'Urgent',
  normal: undefined,
};

/** "United States → North Korea"; one side alone where only one is known. */
export function routeText({ from, to }: Pick<Alert, 'from' | 'to'>): string | undefined {
  const target = to.map(countryName).join(', ');
  const sides = [from === undefined ? '' : countryName(from), target === '' ? '' : `→ ${target}`];
  return sides.join(' ').trim() || undefined;
}

/** The parts of a split quotation as one text; the marks are the platform's. */
export const quotationText = (parts: readonly string[]): string =>
  parts.map((part) => part.trim()).join(' … ');

function cardWords(words: AlertWords): CardWords {
  if (words.kind === 'quotation') return { kind: 'quotation', text: quotationText(words.parts) };
  return { kind: 'paraphrase', label: 'Paraphrase', text: words.text, sentence: words.sentence };
}

function circumstances({ addressee, venue, medium, saidOn, via, sources }: Alert): readonly string[] {
  const day = saidOn === undefined ? undefined : spokenDay(saidOn, sources[0].at);
  const place = [venue, day].filter((part) => part !== undefined).join(', ');
  const parts = [addressee && `to ${addressee}`, medium, place, via.length > 0 && `via ${via.join(', ')}`];
  return parts.filter((part): part is string => typeof part === 'string' && part !== '');
}

function sourceTexts({ sources }: Alert, timeZone: string): readonly CardSource[] {
  const [first] = sources;
  const firstDay = dayText(first.at, timeZone);
  return sources.map(({ wire, at, url }) => {
    const day = dayText(at, timeZone);
    const time = timeText(at, timeZone);
    const when = day === firstDay ? time : `${day} ${time}`;
    if (at !== first.at || wire !== first.wire) return { text: `${wire} ${when}`, url };
    const order = sources.length > 1 ? ', first' : '';
    return { text: `${wire} ${when} ${zoneText(at, timeZone)}${order}`, url };
  });
}

function moreText(others: number): string | undefined {
  if (others === 0) return undefined;
  return `${others} more ${others === 1 ? 'speaker' : 'speakers'} in this story`;
}

function actions({ speaker, number }: Alert): readonly CardAction[] {
  const why = { label: 'Why?', command: `why ${number}` };
  if (speaker.personId === undefined) return [why];
  return [{ label: `Who is ${speaker.name}?`, command: `who ${speaker.personId}` }, why];
}

function cardMark({ kind, note }: AlertMark): CardMark {
  return { kind, label: kind === 'corrected' ? 'Corrected' : 'Withdrawn by the wire', note };
}
