import { expect, it } from 'vitest';
import { sayingOf } from '../../src/classify/speech.ts';
import type { Span } from '../../src/model/span.ts';
import type { Utterance } from '../../src/model/statement.ts';

it.each([
  ['The fish is cold, Soto said in Lima, where he also urged Oslo to pay.', 'said in Lima'],
  ['The fish is cold, according to two cooks who asked not to be named.', 'according to two cooks'],
  ['The fish is cold, a cook said, requesting anonymity.', 'said, requesting anonymity'],
])('keeps other acts out of the verb of “%s”', (body, verb) => {
  const place = (text: string): Span => [body.indexOf(text), body.indexOf(text) + text.length];
  const cue = body.includes('said') ? 'said' : 'according to';
  const utterance: Utterance = {
    kind: 'indirect',
    segments: [place('The fish is cold')],
    quotes: [],
    cue: place(cue),
    speaker: {
      mention: null,
      text: null,
      kind: 'person',
      id: null,
      members: [],
      country: null,
      p: 0,
      candidates: [],
    },
    addressee: null,
    via: [],
    medium: null,
    venue: null,
    saidOn: null,
    negated: false,
    conditional: false,
    p: 1,
  };
  expect(sayingOf(body, utterance).verb.trim().replace(/\.$/, '')).toBe(verb);
});
