import { expect, it } from 'vitest';
import { loadClassifier } from '../../src/cli/load-classifier.ts';

const classifier = loadClassifier('config');

it.each([
  ['Lima said the buoy would be on the agenda.', 'consult-meet'],
  ['Lima said the two ministers would meet in Oslo.', 'consult-meet'],
  ['Lima said the matter would be raised at the talks.', 'consult-meet'],
  ['Lima said the report would be published on Friday.', 'announce-plan'],
  ['Lima said the bridge would be ready in two years.', 'announce-plan'],
  ['Lima said the bridge would collapse in a storm.', 'warn'],
  ['Lima said any landing would be met with force.', 'threaten'],
])('takes “%s” for no threat without a hostile word', (text, act) => {
  expect(classifier.sentence({ text }).acts[0]?.id).toBe(act);
});
