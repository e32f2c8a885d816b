import type { ActId } from '../model/act.ts';
import type { Utterance } from '../model/statement.ts';
import { type Addressed, addressedBy } from './addressed.ts';
import { Ballot } from './ballot.ts';
import { doersOf, JUDGING, stillJudged } from './deed.ts';
import type { Discourse } from './discourse.ts';
import type { Grounds } from './grounds.ts';
import { JOINED, type NamedState, namedStates } from './named-states.ts';
import { isAimedAtNobody } from './nobody.ts';
import type { PlaceIndex } from './places.ts';
import type { Saying } from './saying.ts';
import type { Story, StoryParagraph } from './story.ts';
import { bothIn, jointSpeakers, sidesOfStory } from './the-two.ts';
import { blamedForSanctions, holdersOfDrills, understood } from './understood.ts';

/** The states behind speaker and target. */
export interface Sides {
  readonly from: string | null;
  readonly to: readonly string[];
  /** Whether the words themselves or the title name a foreign state, not only the story around them. */
  readonly named: boolean;
  /** Whether ministers of several states speak as one. */
  readonly joint: boolean;
}

export interface SidesInput {
  readonly utterance: Utterance;
  readonly saying: Pick<Saying, 'content' | 'verb' | 'by'>;
  /** The likeliest act. */
  readonly act: ActId | undefined;
  readonly from: string | null;
  /** English title of the speaker's post, or empty. */
  readonly post: string;
  readonly paragraph: StoryParagraph;
  readonly story: Story;
  /** What the saying answers, as the writer puts it before; may be empty. */
  readonly leadIn: string;
  readonly discourse: Discourse;
}

/** How much a state counts that is named in what is said, by the writer, or before the saying begins. */
const CONTENT = 4;
const NARRATION = 3.5;
const LEAD_IN = 3;
const UNDERSTOOD = 4;
const ADDRESSEE = 3;
/** The speaker's last target, whoever spoke to the speaker, and the state that a post is charged with. */
const CONTINUED = 2.5;
const ANSWERED = 1.5;
/** Who asserted what is denied. */
const DENIED = 3;
const POST = 2;
/** Who did what is welcomed or condemned. */
const DONE = 6;
/** Named elsewhere in the article. */
const TITLE = 2.2;
const PARAGRAPH = 0.7;
/** Shared out among the states of the whole story. */
const STORY = 2;
/** Fewer votes than this, and a state was named as a place or a companion only. */
const SPOKEN = 1.5;
/** Below this nobody is aimed at. */
const LEAST_VOTE = 0.5;

/**
 * From one state to another: whom the act's verb addresses, else the state named in what is said, by the
 * writer or before; else whom the speaker goes on speaking to; else the one that the story is about.
 */
export function sidesOf(input: SidesInput, places: PlaceIndex, grounds?: Grounds): Sides {
  const { utterance, saying, act, from, story, paragraph, discourse } = input;
  const statesIn = (text: string): string[] => namedStates(text, places).map(({ code }) => code);
  const speakers = new Set(from === null ? jointSpeakers(utterance.speaker, story, statesIn) : [from]);
  const foreign = (codes: readonly string[]): string[] => codes.filter((code) => !speakers.has(code));
  const at = (codes: readonly string[], named = codes.length > 0): Sides => ({
    from,
    to: codes,
    named,
    joint: speakers.size > 1,
  });

  const codes = foreign(statesIn(utterance.addressee?.text ?? ''));
  const addressed = addressedBy({
    addressee: utterance.addressee,
    act,
    isNamed: saying.by === 'verb',
    codes,
  });
  const addressees = addressedStates(addressed, story, foreign);
  if (addressees) {
    for (const code of addressees) grounds?.aimed(code, `addressed as “${utterance.addressee?.text}”`);
    if (grounds && addressees.length === 0) grounds.nobody = 'those asked are no foreign state';
    return at(addressees);
  }

  const ballot = new Ballot(speakers, grounds);
  ballot.hear(namedStates(saying.content, places), CONTENT, 'named in what is said');
  ballot.hear(namedStates(saying.verb, places), NARRATION, 'named by the writer');
  ballot.hear(namedStates(input.leadIn, places), LEAD_IN, 'named in what the saying answers');
  ballot.voteAll(understood({ from, content: saying.content }), UNDERSTOOD, 'meant by such words');
  ballot.voteAll(understood({ from, content: input.leadIn }), LEAD_IN, 'meant by what the saying answers');
  ballot.voteAll(
    blamedForSanctions({ from, content: saying.content }, story),
    UNDERSTOOD,
    'meant by such words',
  );
  const doers = doersOf(input, places);
  const isJudgement = act !== undefined && JUDGING.has(act);
  if (isJudgement) ballot.voteAll(doers, DONE, 'it did what is judged');
  ballot.voteAll(stillJudged(saying, discourse), DONE, 'the speaker goes on judging what it did');
  const isSpoken = ballot.most >= SPOKEN;
  const goesOn = discourse.own !== undefined && discourse.own.to.length > 0;
  const toward = postedTo(input, places);
  if (isSpoken) ballot.voteAll(toward, POST / 2, 'the speaker’s post is charged with it');
  else {
    const { own, heard, scolded } = discourse;
    const answered = act === 'deny' ? (scolded ?? heard) : heard;
    if (
      isAimedAtNobody({
        utterance,
        act,
        from,
        content: saying.content,
        joint: speakers.size > 1,
        goesOn,
      })
    ) {
      if (grounds) grounds.nobody = 'it names no other state and is addressed to none';
      return at([]);
    }
    ballot.voteAll(own?.to ?? [], CONTINUED, 'the speaker was on it before');
    ballot.voteAll(
      answered?.from ? [answered.from] : [],
      act === 'deny' ? DENIED : ANSWERED,
      'the speaker’s state was spoken to by it before',
    );
    ballot.voteAll(toward, POST, 'the speaker’s post is charged with it');
    if (!isJudgement) ballot.voteAll(doers, DONE, 'it did what is judged');
    ballot.voteAll(bothIn(saying.content, story, from), UNDERSTOOD, 'one of the two of the story');
    ballot.voteAll(
      holdersOfDrills({ from, content: saying.content }, story),
      UNDERSTOOD,
      'meant by such words',
    );
  }
  ballot.hear(aimedAtInTitle(story), isSpoken || goesOn ? TITLE / 2 : TITLE, 'named in the title', !isSpoken);
  const named = ballot.most > 0;
  ballot.hear(paragraph.states, PARAGRAPH, 'named in the paragraph');
  hearStory(ballot, story, foreign);
  if (utterance.addressee?.country)
    ballot.vote(utterance.addressee.country, ADDRESSEE, 'whom it was said to');
  const to = ballot.elected(LEAST_VOTE);
  return at(to, to.length > 0 && named);
}

/** Whom the act's verb settles on; undefined where it does not. */
function addressedStates(
  addressed: Addressed,
  story: Story,
  foreign: (codes: readonly string[]) => string[],
): readonly string[] | undefined {
  switch (addressed.kind) {
    case 'states':
      return addressed.codes;
    case 'sides':
      return foreign(sidesOfStory(story, addressed.count, foreign));
    case 'others':
      return [];
    case 'unsaid':
      return undefined;
    default:
      return addressed satisfies never;
  }
}

/** "Peru urges Chile": others than Peru who speak of it aim at Chile. */
function aimedAtInTitle({ statesInTitle }: Story): readonly NamedState[] {
  const others = statesInTitle.filter((_, i) => !appeals(statesInTitle, i));
  return others.length > 0 ? others : statesInTitle;
}
/** "Peru, Chile blame Brazil": those beside who appeals do so too. */
function appeals(states: readonly NamedState[], at: number): boolean {
  const after = states[at]?.after ?? '';
  return APPEALS.test(after) || (JOINED.test(after) && at + 1 < states.length && appeals(states, at + 1));
}
const APPEALS =
  /^\s(?:asks?|urges?|calls? on|press(?:es)?|demands?|accuses?|blames?|condemns?|denounces?|summons?|protests?|seeks?|warns?)\b/;

function hearStory(ballot: Ballot, { states }: Story, foreign: (codes: readonly string[]) => string[]): void {
  const others = foreign([...states.keys()]);
  const total = others.reduce((sum, code) => sum + (states.get(code)?.count ?? 0), 0);
  for (const code of others)
    ballot.vote(code, (STORY * (states.get(code)?.weight ?? 0)) / total, 'the state that the story is about');
}

/** "The U.S. envoy for North Korea", "China's ambassador to South Korea" speak of those first of all. */
function postedTo({ utterance, post, from }: SidesInput, places: PlaceIndex): string[] {
  const titles = [utterance.speaker.text ?? '', post];
  const named = titles.flatMap((title) => namedStates(title, places));
  const charged = named.filter(
    // The United Nations are where an ambassador speaks, not whom.
    ({ code, before }) => code !== from && code !== 'UN' && /\b(?:for|to|in|on)\s(?:the\s)?$/.test(before),
  );
  return [...new Set(charged.map(({ code }) => code))];
}
