import type { Party } from '../model/party.ts';

/** What is known of a speaker beyond the text: from the registry, on the day. */
export interface SpeakerFacts {
  /** State of the position held that day. */
  readonly country: string | null;
  /** Holds a public post that day; undefined where the registry does not know. */
  readonly inOffice: boolean | undefined;
  /** 0 (nobody in particular) to 1 (a head of state or government). */
  readonly rank: number;
  /** English title of that post, "ambassador to Peru"; empty where there is none. */
  readonly post: string;
}

export const NO_FACTS: SpeakerFacts = { country: null, inOffice: undefined, rank: 0, post: '' };

/** A surname or a pronoun that nobody could resolve. */
const UNKNOWN = 0.35;

/** Words of those who speak for themselves, a firm, a party or a court. */
const PRIVATE =
  /\b(?:former|ex-|retired|analysts?|experts?|professors?|scholars?|researchers?|lawmakers?|legislators?|senators?|congress(?:man|woman)|opposition|part(?:y|ies)|courts?|judges?|prosecutors?|compan(?:y|ies)|chief executive|founder|coach|players?|captain|manager|union|famil(?:y|ies)|mothers?|fathers?|brothers?|sisters?|sons?|daughters?|activists?|advocates?|residents?|fans?|singer|actor|actress|director of the film|agency blue|owner|traders?|economists?|students?|teachers?|nurses?|doctors?|survivors?|mayor|governor|police|weather|broadcaster|federation|league|club|hurricane|utility|meteorolog\w*)\b/i;

const PUBLIC =
  /\b(?:minist(?:er|ers|ry|ries)|foreign|president(?:ial)?|premier|prime|chancellor|secretar(?:y|ies)|department|spokes(?:man|woman|person|persons)|envoys?|ambassadors?|diplomats?|diplomatic|embassy|consul|government|administration|officials?|white house|pentagon|kremlin|state department|cabinet|military|army|joint chiefs|command(?:er)?|general|admiral|defen[cs]e|security council|united nations|u\.n\.|nato|eu|european (?:union|commission|council)|agency|commission|representatives?|negotiators?|delegat(?:es?|ion)|leaders?|king|emir|crown prince|supreme|central committee|kcna|regime|treasury|blue house|presidency|delegations?|director[- ]general|chairman|chief|council|committee)\b/i;

/** International bodies that are no state's. */
const BODY =
  /\b(?:African Union|AU|ASEAN|Association of Southeast Asian Nations|NATO|Arab League|OSCE|ECOWAS|Gulf Cooperation Council|Organi[sz]ation of American States|OPCW|IAEA|Group of Seven|G-?7)\b/;

/**
 * The state that speaks through a party: none through who is named in full without any public post.
 * @param beside the post that the writer puts beside the name, or empty
 */
export function stateBehind({ kind, id, text, country }: Party, beside = ''): string | null {
  if (kind !== 'person' || id !== null) return country;
  const name = `${text ?? ''} ${beside}`.trim();
  return PRIVATE.test(name) || (name.includes(' ') && !PUBLIC.test(name)) ? null : country;
}

/** How sure it is that a state or an international body speaks, 0 to 1; `states` are those its name names. */
export function stateVoice(party: Party, facts: SpeakerFacts, states: number, beside = ''): number {
  if (facts.inOffice !== undefined) return facts.inOffice ? 0.97 : 0.12;
  const name = `${party.text ?? ''} ${beside}`.trim();
  switch (party.kind) {
    case 'government':
      return 0.97;
    case 'institution':
      if (BODY.test(name)) return 0.9;
      return PRIVATE.test(name) || party.country === null ? 0.15 : 0.92;
    case 'office':
      return /\b(?:former|ex-)/i.test(name) ? 0.1 : 0.93;
    case 'anonymous':
      if (/^(?:he|she|they|the official|the source)$/i.test(name)) return 0.6;
      return PRIVATE.test(name) || !PUBLIC.test(name) ? 0.2 : 0.85;
    case 'group':
      if (states > 1) return 0.85;
      return party.members.length > 0 || (PUBLIC.test(name) && !PRIVATE.test(name)) ? 0.8 : 0.1;
    case 'person':
      if (party.id !== null) return 0.9;
      if (PRIVATE.test(name)) return 0.08;
      return PUBLIC.test(name) ? 0.75 : UNKNOWN;
    default:
      return party.kind satisfies never;
  }
}
