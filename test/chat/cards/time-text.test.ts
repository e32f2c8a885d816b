import { expect, it } from 'vitest';
import { dayText, monthText, spokenDay, timeText, zoneText } from '../../../src/chat/cards/time-text.ts';

const summer = Date.UTC(2021, 5, 21, 20, 2);
const winter = Date.UTC(2022, 0, 1, 4, 30);

it.each([
  [summer, 'UTC', '21 June 2021 20:02 UTC'],
  [summer, 'Etc/UTC', '21 June 2021 20:02 UTC'],
  [summer, 'Asia/Seoul', '22 June 2021 05:02 KST'],
  [summer, 'Asia/Tokyo', '22 June 2021 05:02 JST'],
  [summer, 'Asia/Pyongyang', '22 June 2021 05:02 KST'],
  [summer, 'America/New_York', '21 June 2021 16:02 EDT'],
  [winter, 'America/New_York', '31 December 2021 23:30 EST'],
  [summer, 'Asia/Kolkata', '22 June 2021 01:32 GMT+5:30'],
  [winter, 'Europe/London', '1 January 2022 04:30 GMT'],
  [summer, 'Asia/Jakarta', '22 June 2021 03:02 GMT+7'],
])('tells %i in %s as %s', (at, zone, expected) => {
  expect(`${dayText(at, zone)} ${timeText(at, zone)} ${zoneText(at, zone)}`).toBe(expected);
});

it.each([
  ['2021-06-18', 'Friday'],
  ['2021-06-21', 'Monday'],
  ['2021-06-14', '14 June 2021'],
  ['some day', 'some day'],
])('speaks of %s as %s', (day, expected) => {
  expect(spokenDay(day, summer)).toBe(expected);
});

it.each([
  ['2021-05', 'May 2021'],
  ['2021-05-21', 'May 2021'],
  ['once', 'once'],
])('tells the month of %s as %s', (date, expected) => {
  expect(monthText(date)).toBe(expected);
});
