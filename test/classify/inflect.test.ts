import { expect, it } from 'vitest';
import { plural, verbForms } from '../../src/classify/inflect.ts';

it.each([
  ['condemn', ['condemns', 'condemned', 'condemning']],
  ['ban', ['bans', 'banned', 'banning']],
  ['deny', ['denies', 'denied', 'denying']],
  ['withdraw', ['withdraws', 'withdrew', 'withdrawn', 'withdrawing']],
  ['begin', ['begins', 'began', 'begun', 'beginning']],
  ['visit', ['visits', 'visited', 'visiting']],
  ['agree', ['agrees', 'agreed', 'agreeing']],
  ['impose', ['imposes', 'imposed', 'imposing']],
])('inflects %s', (base, forms) =>
  expect([...verbForms(base).keys()].sort()).toEqual([base, ...forms].sort()),
);

it.each([
  ['sanction', 'sanctions'],
  ['treaty', 'treaties'],
  ['launch', 'launches'],
  ['envoy', 'envoys'],
])('%s becomes %s', (noun, many) => expect(plural(noun)).toBe(many));
