import { type Tenure, tenureOn } from '../model/partial-date.ts';
import type { PartialDate, Person, Position } from '../model/person.ts';
import { countryName } from './countries.ts';
import type { FoundBy, LookUp, LookUpCandidate } from './look-up.ts';
import { displayName, familyNameOf, type NameForm, nameForms } from './name-forms.ts';
import type { Namesake } from './namesakes.ts';

/** Something the person said of late, as the store keeps it. */
export interface LastStatement {
  readonly text: string;
  /** Whether `text` is verbatim; otherwise it is a paraphrase. */
  readonly verbatim: boolean;
  readonly saidOn?: PartialDate | undefined;
  readonly wire: string;
  readonly url: string;
}

export interface PositionLine {
  /** "special representative for North Korea, Department of State (United States)" */
  readonly office: string;
  readonly position: Position;
  readonly tenure: Tenure;
}

export interface CandidateLine {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly office?: string | undefined;
}

/** What `who` shows, on any platform. */
export type WhoReport =
  | {
      readonly outcome: 'found';
      readonly query: string;
      readonly date: PartialDate;
      readonly by: FoundBy;
      readonly id: string;
      readonly name: string;
      readonly country: string;
      readonly gender?: 'm' | 'f' | undefined;
      /** In other languages and scripts; the name itself left out. */
      readonly otherNames: readonly NameForm[];
      /** Certainly held on the date, the latest begun first. */
      readonly held: readonly PositionLine[];
      /** Begun or ended near the date, or with a bound that no source gives. */
      readonly unsure: readonly PositionLine[];
      /** At other times, the latest first. */
      readonly others: readonly PositionLine[];
      /** Ids of those the warnings tell apart from this person. */
      readonly namesakes: readonly string[];
      readonly warnings: readonly string[];
      readonly lastStatements: readonly LastStatement[];
    }
  | {
      readonly outcome: 'ambiguous' | 'unknown';
      readonly query: string;
      readonly date: PartialDate;
      /** Who may be meant; for `unknown` those whose names or offices are nearest. */
      readonly candidates: readonly CandidateLine[];
    };

export function whoReport(
  query: string,
  date: PartialDate,
  answer: LookUp,
  lastStatements: readonly LastStatement[] = [],
): WhoReport {
  switch (answer.outcome) {
    case 'ambiguous':
      return { outcome: 'ambiguous', query, date, candidates: answer.candidates.map(candidateLine) };
    case 'unknown':
      return { outcome: 'unknown', query, date, candidates: answer.nearest.map(candidateLine) };
    case 'found': {
      const { person } = answer;
      const lines = person.positions.map((position) => positionLine(position, date)).sort(latestFirst);
      const ofTenure = (tenure: Tenure) => lines.filter((line) => line.tenure === tenure);
      return {
        outcome: 'found',
        query,
        date,
        by: answer.by,
        id: person.id,
        name: displayName(person),
        country: person.country,
        gender: person.gender,
        otherNames: nameForms(person).filter(
          ({ kind, text }) => (kind === 'written' || kind === 'alias') && text !== displayName(person),
        ),
        held: ofTenure('held'),
        unsure: ofTenure('unsure'),
        others: ofTenure('not-held'),
        namesakes: answer.namesakes.map((namesake) => namesake.person.id),
        warnings: [
          ...(answer.insteadOf === undefined
            ? []
            : [`Nobody is called “${answer.insteadOf}”: this is the nearest name.`]),
          ...answer.namesakes.map((namesake) => warning(person, namesake, date)),
        ],
        lastStatements,
      };
    }
    default:
      return answer satisfies never;
  }
}

/** "special representative for North Korea, Department of State (United States)" */
export function officeLine({ title, org, country }: Position): string {
  const name = title['en'] ?? Object.values(title).find((text) => text !== undefined) ?? '';
  return `${name}${org === undefined ? '' : `, ${org}`} (${countryName(country)})`;
}

function candidateLine({ person, position }: LookUpCandidate): CandidateLine {
  return {
    id: person.id,
    name: displayName(person),
    country: person.country,
    office: position && officeLine(position),
  };
}

const positionLine = (position: Position, date: PartialDate): PositionLine => ({
  office: officeLine(position),
  position,
  tenure: tenureOn(position, date),
});

const latestFirst = (a: PositionLine, b: PositionLine): number =>
  (b.position.from ?? b.position.to ?? '').localeCompare(a.position.from ?? a.position.to ?? '');

function warning(person: Person, { person: other, shares }: Namesake, date: PartialDate): string {
  const who = `${displayName(other)} (${other.id}, ${countryName(other.country)})`;
  if (shares === 'name') return `Not to be confused with ${who}, whose name is alike.`;
  const address = shares.honorific.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
  return `Not to be confused with ${who}: “${address} ${familyNameOf(person)}” may be either on ${date}.`;
}
