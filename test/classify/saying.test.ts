import { expect, it } from 'vitest';
import { loadTraining } from '../../scripts/train/load.ts';
import { readSaying } from '../../src/classify/saying.ts';

const { lexicons } = loadTraining('.');

/** What a Peruvian speaker says, under the writer's verb. */
const actOf = (verb: string, content: string) =>
  readSaying({ content, narration: verb, verb }, new Set(['PE']), lexicons).act;

it.each([
  ['urged Oslo', 'to let the trawlers go', 'urge-appeal'],
  ['dismissed', 'the report as a sailor’s yarn', 'deny'],
  ['dismissed', 'the proposal as a bad joke', 'reject'],
  ['dismissed', 'the parade as "a puppet show"', 'condemn'],
  ['rejected', 'the claims', 'deny'],
  ['vowed', 'to seize every trawler', 'threaten'],
  ['agreed', 'to hold a second round in Cusco', 'agree-accept'],
  ['reaffirmed', 'its offer of a ferry', 'offer-dialogue'],
  ['stressed', 'the need for close cooperation at sea', 'reaffirm'],
  ['stressed', 'the need to free the crew', 'urge-appeal'],
  ['acknowledged', 'a hole in the fence', 'ease-concede'],
  ['reiterated that', 'Oslo must mend the fence', 'demand'],
  ['vowed', 'to answer "in kind"', 'threaten'],
  ['reiterated', 'Oslo’s love of the sea', 'reaffirm'],
  ['agreed last year to set up', 'a hotline for trawlers', 'agree-accept'],
  ['rejected', 'the findings as "a yarn"', 'deny'],
  ['blamed Oslo for', 'the hole in the fence', 'accuse'],
  ['confirmed', 'the meeting', 'consult-meet'],
  ['announced', 'sanctions against two men who had smuggled shark fins', 'sanction-impose'],
  ['asked whether the port was closed', 'the harbour is quiet', undefined],
])('lets the writer’s verb name the act: %s %s', (verb, content, act) => {
  expect(actOf(verb, content)).toBe(act);
});

it.each([
  ['Norway had secretly armed the smugglers', 'accuse'],
  ['Peru has never sold fish to smugglers', 'deny'],
  ['talks depend on an apology', 'condition'],
  ['we will talk once the boats are back, and not earlier', 'condition'],
  ['the search of the boat was unlawful', 'condemn'],
  ['another such search could set off a quarrel', 'warn'],
  ['our position on the river is unchanged', 'reaffirm'],
  ['there will be no referendum on the island', 'reject'],
  ['any day, any place', 'offer-dialogue'],
  ['there will be no ferry unless the pier is mended', 'condition'],
  ['Peru will send rice only when the road is open', 'condition'],
  ['Peru’s offer of a ferry still stands', 'offer-dialogue'],
  ['there will be no daylight between our capitals', 'reaffirm'],
  ['they took the boat back to port', undefined],
  ['Oslo has no right to the wreck', 'demand'],
  ['our thanks go to the crew of the lifeboat', 'praise-welcome'],
  ['we are not spying on the lighthouse, nor did we collude with its keeper', 'deny'],
  ['there was no reason to sit down with the smugglers', 'reject'],
  ['a storm of quarrels could come at any time', 'warn'],
  ['those who live in glass boats should not throw anchors', 'warn'],
  ['the search was not acceptable', 'condemn'],
  ['we firmly oppose the abuse of buoys under the pretext of safety', 'reject'],
  ['Peru welcomes the offer of a ferry', 'praise-welcome'],
  ['new sanctions would not help the crew', 'reject'],
  ['Norway had not responded to the offer of a ferry', 'comment-decline'],
  ['Peru would hold Norway responsible for the buoy', 'warn'],
  ['Peru’s right to the lighthouse is old', undefined],
  ['talks on U.S. plans for the buoy are under way. We reject them', 'reject'],
  ['the government would not accept the buoy', 'reject'],
  ['Norway could be ready to invade the island', 'warn'],
  ['Norway’s buoys threaten the peace of the sea', 'condemn'],
  ['Peru would cut its catch by half', 'announce-plan'],
  ['Peru would cut its catch for Norway unless the buoy goes', 'threaten'],
  ['Peru has decided to send tents to the island', 'cooperate-aid'],
  ['the lifting of the buoy was not considered', 'deny'],
  ['it was a fruitful meeting in the harbour', 'praise-welcome'],
  ['the ban will be lifted once the buoy is gone', 'condition'],
  ['we discussed the buoy, and were tired at once', 'consult-meet'],
  ['Peru has always supported the lighthouse', 'reaffirm'],
  ['the minister left for Oslo for talks on the tariffs', 'consult-meet'],
  ['we are not going to get ahead of the harbour master', 'comment-decline'],
  ['countries from afar should not stir up trouble', 'urge-appeal'],
  ['if they keep up the reckless race, we will sink the buoy', 'threaten'],
  ['unless the shelling stops, our crews are happy to help', 'condition'],
  ['we are ready for talks provided that the buoy goes', 'condition'],
  ['Norway was expected to ask for a new buoy', 'comment-decline'],
  ['we remain worried about the keeper', 'hope-concern'],
  ['Peru would not extradite the keeper', 'reject'],
  ['Peru had not been asked to send a boat', 'deny'],
  ['the landing would trigger an arms race', 'warn'],
  ['we have no plans whatsoever to paint the buoy', 'reject'],
  ['there’s no such thing as a Peruvian lighthouse in Norway', 'deny'],
])('reads turns of phrase in “%s”', (content, act) => expect(actOf('said', content)).toBe(act));

it.each([
  ['Norway gave the rebels tents', undefined],
  ['Peru gave the refugees tents', 'cooperate-aid'],
  ['we gave the refugees tents', 'cooperate-aid'],
])('takes a deed for the speaker’s act only where the speaker does it: “%s”', (content, act) => {
  expect(actOf('said', content)).toBe(act);
});

it.each([
  ['called', 'the buoy "a nightmare"', 'condemn'],
  ['described', 'the race as a triumph of seamanship', 'praise-welcome'],
  ['called', 'the buoy "yellow"', undefined],
])('takes what a thing is called for a judgement of it: %s %s', (verb, content, act) => {
  expect(actOf(verb, content)).toBe(act);
});

it.each([
  ['we did not paint the buoy', 'deny'],
  ['we will paint the buoy', 'announce-plan'],
  ['we will not paint the buoy', 'reject'],
  ['the paint would spoil the fish', 'warn'],
  ['the fish would be weighed on deck', 'announce-plan'],
  ['the matter of the buoy would be on the agenda in Cusco', 'consult-meet'],
  ['Peru will gather the harbour masters in Cusco', 'consult-meet'],
  ['the count of the fish was a travesty', 'condemn'],
  ['the count of the fish was not helpful', 'condemn'],
  ['the hours on deck have been fruitful', 'praise-welcome'],
  ['Norway has hacked the buoy', 'accuse'],
  ['the buoy was hacked', undefined],
  ['the buoy is yellow', undefined],
  ['the map was wrong', 'condemn'],
  ['no buoy had sunk in the harbour', 'deny'],
  ['the buoy is still there', 'reaffirm'],
  ['its choice of the buoy was correct', 'reaffirm'],
  ['the next two years would be spent on deck', 'announce-plan'],
  ['twelve trawlers passed the buoy', 'comment-decline'],
  ['the two trawlers passed the buoy', undefined],
  ['the fish are still being weighed', undefined],
])('falls back on grammar in “%s”', (content, act) => expect(actOf('said', content)).toBe(act));
