import type { PersonCard } from '../../model/card.ts';
import type { WhoAnswer } from '../../model/desk.ts';
import { tenureOn } from '../../model/partial-date.ts';
import { countryName } from '../../people/countries.ts';
import type { AlertCardOptions } from './alert-card.ts';
import { latestRow } from './latest-card.ts';
import { otherNames, periodText, personLine, personName, positionTitle } from './person-text.ts';

type Found = Extract<WhoAnswer, { kind: 'found' }>;

export function personCard(
  { person, on, statements, namesakes }: Found,
  options: AlertCardOptions,
): PersonCard {
  return {
    kind: 'person',
    name: personName(person),
    country: countryName(person.country),
    otherNames: otherNames(person),
    positions: person.positions.map((position) => ({
      title: positionTitle(position),
      period: periodText(position),
      current: tenureOn(position, on) === 'held',
    })),
    statementsTitle: statements.length > 0 ? 'Last statements' : 'No statements yet',
    statements: statements.map((alert) => latestRow(alert, options)),
    notes: namesakes.map(
      (namesake) => `Not to be confused with ${personLine(namesake, on)}: who ${namesake.id}`,
    ),
  };
}
