import { expect, it } from 'vitest';
import { namedStates, roleWeight } from '../../src/classify/named-states.ts';
import { PlaceIndex } from '../../src/classify/places.ts';

const places = new PlaceIndex();

it.each([
  ['Peru rejects the offer', 1],
  ['the talks in Peru', 0.3],
  ['the talks in Lima', 0.12],
  ['the drills with Peru', 0.2],
  ['the talks with Peru', 0.5],
  ['would meet again with Peru', 1],
  ['is consulting closely with Peru', 1],
  ['to conclude a treaty with Peru', 1],
  ['told reporters after talks with his Peruvian counterpart', 0.2],
  ['a sailor detained in Peru', 1],
  ['waiting on the Peruvian side', 0.12],
  ['a fire at Peru’s reactor', 1],
  ['its defense treaty with Peru', 0.5],
  ['the Netherlands’ support', 1],
  ['the Philippines’ support', 1],
  ['a letter from the EU', 1],
])('weighs the state in “%s” as a target by %d', (text, weight) => {
  expect(namedStates(text, places).map(roleWeight)).toEqual([weight]);
});
