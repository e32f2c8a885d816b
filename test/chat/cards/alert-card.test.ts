import { expect, it } from 'vitest';
import { cardText } from '../../../src/chat/card-text.ts';
import { alertCard } from '../../../src/chat/cards/alert-card.ts';
import { COLOUR } from '../../../src/chat/paint.ts';
import type { Alert } from '../../../src/model/alert.ts';
import { ALERT, TOPICS } from '../support/desk.ts';

const text = (over: Partial<Alert> = {}, timeZone = 'Asia/Seoul'): readonly string[] =>
  cardText(alertCard({ ...ALERT, ...over }, { topics: TOPICS, timeZone })).split('\n');

it('tells who said what to whom, in two lines and what one checks it by', () => {
  expect(text()).toEqual([
    '◆ Offers dialogue · United States → North Korea   U.S.-DPRK talks',
    'Dana Whitlock, State Department spokesperson',
    '“The door is open, and we have set no preconditions.”',
    'to reporters · Washington, Tuesday · via News 1',
    'Yonhap 14:02 KST, first · UPI 14:09 · 2 more speakers in this story',
    'Read https://wire.example/yonhap/1 · who dana-whitlock · why 12',
  ]);
});

it.each<[string, Partial<Alert>, string]>([
  ['a correction', { mark: { kind: 'corrected', note: 'corrects the day' } }, 'Corrected: corrects the day'],
  [
    'a flash',
    { priority: 'flash' },
    '◆ FLASH Offers dialogue · United States → North Korea   U.S.-DPRK talks',
  ],
  ['a withdrawn story', { mark: { kind: 'retracted' } }, 'Withdrawn by the wire'],
  ['a split quotation', { words: { kind: 'quotation', parts: ['One,', 'two.'] } }, '“One, … two.”'],
  ['a paraphrase', { words: { kind: 'paraphrase', text: 'talks are near' } }, 'Paraphrase: talks are near'],
  ['no target', { to: [] }, '◆ Offers dialogue · United States   U.S.-DPRK talks'],
  ['no source state', { from: undefined }, '◆ Offers dialogue · → North Korea   U.S.-DPRK talks'],
  [
    'several targets',
    { to: ['KP', 'EU'] },
    '◆ Offers dialogue · United States → North Korea, European Union   U.S.-DPRK talks',
  ],
  [
    'one more speaker',
    { otherSpeakers: 1 },
    'Yonhap 14:02 KST, first · UPI 14:09 · 1 more speaker in this story',
  ],
  ['one source', { sources: [ALERT.sources[0]], otherSpeakers: 0 }, 'Yonhap 14:02 KST'],
  ['an old statement', { saidOn: '2021-05-02' }, 'to reporters · Washington, 2 May 2021 · via News 1'],
])('shows %s', (_, over, line) => {
  expect(text(over)).toContain(line);
});

it('tells times in the zone it is given', () => {
  expect(text({}, 'America/New_York')[4]).toMatch(/^Yonhap 01:02 (EDT|GMT-4), first/);
});

it('lets no wire move the cursor, and colours only where asked', () => {
  const trick: Partial<Alert> = { words: { kind: 'quotation', parts: ['a\u001B[2Jb\rc'] } };
  expect(text(trick)[2]).toBe('“a [2Jb c”');
  const coloured = cardText(alertCard(ALERT, { topics: TOPICS, timeZone: 'UTC' }), COLOUR);
  expect(coloured).toContain('\u001B[1mOffers dialogue\u001B[22m');
});
