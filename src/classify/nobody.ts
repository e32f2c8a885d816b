import type { ActId } from '../model/act.ts';
import type { Utterance } from '../model/statement.ts';

export interface UnnamedInput {
  readonly utterance: Utterance;
  readonly act: ActId | undefined;
  readonly from: string | null;
  readonly content: string;
  /** Whether several named states speak with one voice. */
  readonly joint: boolean;
  /** Whether the speaker aimed at somebody just before. */
  readonly goesOn: boolean;
}

/** "I never discuss that", "it has nothing to announce". */
const EVASIVE =
  /\b(?:not|never|nothing|no)\b.{0,30}\b(?:get into|discuss|comment|announce|speculate|add|share|confirm|verify)\b|\b(?:not|never) on the agenda\b/i;
/** What a state says of its own arms and rights, whoever asks: "for peaceful purposes". */
const OWN_RIGHT =
  /\bself-defen[cs]e\b|\bpeaceful (?:purposes?|uses?|ends)\b|\bown (?:defen[cs]e|security|nuclear)\b|\bnever (?:give up|abandon|surrender) (?:its|our) nuclear\b/i;
/** "Families have waited", "it may take years". */
const FAMILIES_OR_TIME =
  /^["“]?(?:the |their )?families\b|\b(?:could|would|may|might|will) take (?:\S+ )?(?:years|months|weeks|days|time)\b/i;
/** "We agreed that": those who agree with each other. */
const AGREED = /^["“]?we (?:have |all |also )?agreed\b/i;
const EVERYONE = /\b(?:with|to|by) all (?:parties|sides)\b/i;
const UNCHANGED = /\bno change\b|\b(?:not|n['’]t) changed\b|\bas (?:planned|scheduled)\b|\bunchanged\b/i;
/** "Opposes any bloc", "condemns all attacks": a principle, whoever breaks it. */
const PRINCIPLE =
  /(?:^|\b(?:oppos|condemn|reject|denounc|deplor)\w+\s|\b(?:not|never)\s(?:accept|tolerate)\s)["“]?(?:any|all)\s(?!options\b|sides\b|such\b|of\b|our\b|its\b)/i;
/** "Any attack would be answered": meant for who may do it. */
const CONSEQUENCE =
  /\b(?:would|will|shall)\sbe\s(?:treated|met|answered|seen|considered|regarded|punished)\b/i;
/** A principle of the sea, or what happens there and nobody is named for. */
const WATERS =
  /\bfreedom of navigation\b|\b(?:incidents?|situation|developments?|tensions?)\s(?:in|on|over)\s(?:the\s)?(?:\S+\s){1,3}(?:Sea|Strait|Gulf)\b/;
/** No one state. */
const THE_WEST = /\bWestern\s|\bthe West\b/;
/** Those at home who are spoken to; reporters and parliaments are told of matters abroad. */
const AT_HOME =
  /\b(?:rally|activists?|local|citizens|voters|residents|supporters|troops|soldiers|workers|students|crowd)\b/i;

/** A plan that falls on others: "will raise the duty". Other plans concern who makes them. */
const MEASURE =
  /\b(?:tariffs?|sanctions?|dut(?:y|ies)|bans?|curbs?|restrictions?|embargo|retaliat\w+|suspen\w+|exports?|licen[cs]\w+|respond|response|deliver\w*)\b/i;

/** What ministers of several states say together of another, rather than of each other. */
const OF_ANOTHER: ReadonlySet<ActId> = new Set([
  'hope-concern',
  'condemn',
  'accuse',
  'demand',
  'warn',
  'sanction-impose',
]);
/** Where the United Nations tell of needs and counts, they aim at nobody. */
const OF_NEEDS: ReadonlySet<ActId> = new Set(['comment-decline', 'hope-concern', 'warn', 'cooperate-aid']);

/** Whether a saying that names no foreign state is aimed at nobody, rather than at the one its story is about. */
export function isAimedAtNobody({ utterance, act, from, content, joint, goesOn }: UnnamedInput): boolean {
  if ([EVASIVE, OWN_RIGHT, FAMILIES_OR_TIME, AGREED, EVERYONE].some((one) => one.test(content))) return true;
  // Ministers of several states who agree with each other; sources of no state.
  if (from === null && utterance.speaker.kind !== 'institution' && !(joint && act && OF_ANOTHER.has(act)))
    return true;
  if (AT_HOME.test(utterance.addressee?.text ?? '')) return true;
  if ([THE_WEST, WATERS].some((one) => one.test(content))) return true;
  if (PRINCIPLE.test(content) && !CONSEQUENCE.test(content)) return true;
  if (UNCHANGED.test(content)) return true;
  if (goesOn) return false;
  if (from === 'UN' && act && OF_NEEDS.has(act)) return true;
  if (act === 'announce-plan' && !MEASURE.test(content)) return true;
  return act === 'urge-appeal' && !utterance.addressee?.country;
}
