import type { Alert } from '../../../src/model/alert.ts';
import type { Desk, LatestQuery } from '../../../src/model/desk.ts';
import { destinationKey } from '../../../src/model/destination.ts';
import type { Person } from '../../../src/model/person.ts';
import type { Subscription } from '../../../src/model/subscription.ts';

export const WHITLOCK: Person = {
  id: 'dana-whitlock',
  country: 'US',
  names: {
    en: { given: 'Dana', family: 'Whitlock', order: 'given-first' },
    ko: { given: '데이나', family: '휘틀록', order: 'given-first' },
  },
  positions: [
    { title: { en: 'ambassador to Indonesia' }, country: 'US', from: '2017-03', to: '2020-01' },
    { title: { en: 'State Department spokesperson' }, country: 'US', from: '2020-02', to: null },
  ],
};

export const HAN_SO_RA: Person = {
  id: 'han-so-ra',
  country: 'KR',
  names: { en: { given: 'So-ra', family: 'Han', order: 'family-first' } },
  positions: [{ title: { en: 'nuclear envoy' }, country: 'KR', from: '2020-01', to: null }],
};

export const HAN_SONG_IL: Person = {
  id: 'han-song-il',
  country: 'KP',
  names: { en: { given: 'Song Il', family: 'Han', order: 'family-first' } },
  positions: [{ title: { en: 'vice foreign minister' }, country: 'KP', from: '2019-05', to: null }],
};

export const PEOPLE: readonly Person[] = [WHITLOCK, HAN_SO_RA, HAN_SONG_IL];

export const ALERT: Alert = {
  storyId: 'story-1',
  act: 'offer-dialogue',
  priority: 'normal',
  number: 12,
  from: 'US',
  to: ['KP'],
  topics: ['us-dprk-talks'],
  speaker: { name: 'Dana Whitlock', personId: 'dana-whitlock', position: 'State Department spokesperson' },
  words: { kind: 'quotation', parts: ['The door is open, and we have set no preconditions.'] },
  addressee: 'reporters',
  venue: 'Washington',
  saidOn: '2021-06-22',
  via: ['News 1'],
  sources: [
    { wire: 'Yonhap', at: Date.parse('2021-06-22T05:02:00Z'), url: 'https://wire.example/yonhap/1' },
    { wire: 'UPI', at: Date.parse('2021-06-22T05:09:00Z'), url: 'https://wire.example/upi/7' },
  ],
  otherSpeakers: 2,
};

const NOON = Date.parse('2021-06-22T12:00:00Z');

export const TOPICS = [
  { id: 'us-dprk-talks', label: { en: 'U.S.-DPRK talks', ko: '북미 대화' }, description: '' },
  { id: 'sanctions', label: { en: 'Sanctions', ko: '제재' }, description: '' },
  { id: 'iran', label: { en: 'Iran' }, description: '' },
];

/** A desk in memory, with invented people; what was asked of `latest` can be looked at. */
export function deskInMemory(): Desk & { readonly asked: LatestQuery[] } {
  const rows = new Map<number, Subscription>();
  const asked: LatestQuery[] = [];
  const near = (typed: string): readonly Person[] =>
    PEOPLE.filter(({ id }) => id.split('-').some((part) => part.startsWith(typed.toLowerCase().slice(0, 3))));
  const on = '2021-06-22';
  return {
    asked,
    async who(query) {
      const words = query.toLowerCase().replaceAll('-', ' ');
      const people = PEOPLE.filter(({ id }) => ` ${id.replaceAll('-', ' ')} `.includes(` ${words} `));
      const [person] = people;
      if (!person) return { kind: 'unknown', nearest: near(query) };
      if (people.length > 1) return { kind: 'ambiguous', on, candidates: people };
      return { kind: 'found', person, on, statements: person === WHITLOCK ? [ALERT] : [], namesakes: [] };
    },
    suggestPeople: async (typed) => near(typed),
    topics: async () => TOPICS,
    wires: async () => [
      { id: 'upi', name: 'UPI' },
      { id: 'yonhap', name: 'Yonhap' },
    ],
    sources: async () => [
      {
        id: 'upi-top',
        wire: 'UPI',
        url: 'https://upi.example/rss',
        nextCheckAt: NOON,
        failures: 2,
        lastError: 'no answer',
      },
      {
        id: 'yonhap-en',
        wire: 'Yonhap',
        url: 'https://yna.example/rss',
        nextCheckAt: NOON,
        failures: 0,
        lastReadAt: NOON,
      },
    ],
    async subscribe(wanted) {
      const same = [...rows.values()].find(
        (row) =>
          destinationKey(row.destination) === destinationKey(wanted.destination) &&
          JSON.stringify(row.filter) === JSON.stringify(wanted.filter),
      );
      if (same) return { kind: 'existing', subscription: same };
      const subscription = { ...wanted, id: rows.size + 1, createdAt: 0 };
      rows.set(subscription.id, subscription);
      return { kind: 'created', subscription };
    },
    async unsubscribe(destination, id) {
      const subscription = rows.get(id);
      if (!subscription || destinationKey(subscription.destination) !== destinationKey(destination))
        return { kind: 'unknown' };
      rows.delete(id);
      return { kind: 'removed', subscription };
    },
    subscriptions: async (destination) =>
      [...rows.values()].filter((row) => destinationKey(row.destination) === destinationKey(destination)),
    why: async (what) =>
      what === undefined || what === String(ALERT.number)
        ? {
            kind: 'statements',
            statements: [
              {
                alert: ALERT,
                fate: 'sent',
                asked: [...rows.values()],
                why: [{ of: 'to', text: 'North Korea: named in what is said' }],
              },
            ],
          }
        : { kind: 'unknown' },
    async latest(query) {
      asked.push(query);
      return [ALERT];
    },
  };
}
