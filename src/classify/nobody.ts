import type { ActId } from '../model/act.ts';
import type { Utterance } from '../model/statement.ts';

export interface UnnamedInput {
  readonly utterance: Utterance;
  readonly act: ActId | undefined;
  readonly from: string | null;
  readonly content: string;
  /** Whether the speaker aimed at somebody just before. */
  readonly goesOn: boolean;
}

/** "I never discuss that", "it has nothing to announce". */
const EVASIVE =
  /\b(?:not|never|nothing|no)\b.{0,30}\b(?:get into|discuss|comment|announce|speculate|add|share)\b/i;
const UNCHANGED = /\bno change\b|\b(?:not|n['’]t) changed\b|\bas (?:planned|scheduled)\b|\bunchanged\b/i;
/** "Opposes any bloc", "condemns all attacks": a principle, whoever breaks it. */
const PRINCIPLE =
  /(?:^|\b(?:oppos|condemn|reject|denounc|deplor)\w+\s)["“]?(?:any|all)\s(?!options\b|sides\b|such\b|of\b|our\b|its\b)/i;
/** No one state. */
const THE_WEST = /\bWestern\s|\bthe West\b/;
/** Those at home who are spoken to; reporters and parliaments are told of matters abroad. */
const AT_HOME =
  /\b(?:rally|activists?|local|citizens|voters|residents|supporters|troops|soldiers|workers|students|crowd)\b/i;

/** Whether a saying that names no foreign state is aimed at nobody, rather than at the one its story is about. */
export function isAimedAtNobody({ utterance, act, from, content, goesOn }: UnnamedInput): boolean {
  if (EVASIVE.test(content)) return true;
  // Ministers of several states who agree with each other; sources of no state.
  if (from === null && utterance.speaker.kind !== 'institution') return true;
  if (AT_HOME.test(utterance.addressee?.text ?? '')) return true;
  if (UNCHANGED.test(content) || PRINCIPLE.test(content) || THE_WEST.test(content)) return true;
  if (goesOn) return false;
  return act === 'urge-appeal' && !utterance.addressee?.country;
}
