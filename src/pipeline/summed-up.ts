import type { Statement } from '../model/statement.ts';
import type { StatementRow } from '../store/statements.ts';

/**
 * Without those that only sum up others: a lead has a state or its ministry do, in the writer's words, what an
 * official of the same state does further down, by name. Whoever is told of the official is told of it.
 *
 * @param ofStory all the statements of the story in this batch, those told before among them
 */
export function withoutSummaries<T extends StatementRow>(
  rows: readonly T[],
  ofStory: readonly StatementRow[],
): T[] {
  const named = new Set(ofStory.filter(({ speaker_id }) => speaker_id !== null).map(deedOf));
  return rows.filter((row) => !isOfState(row) || !named.has(deedOf(row)));
}

function isOfState({ speaker_id, quote, statement }: StatementRow): boolean {
  const { kind } = speakerOf(statement);
  return speaker_id === null && quote === null && (kind === 'government' || kind === 'institution');
}

/** What is done in an article on behalf of which state. */
const deedOf = ({ article_id, act, statement }: StatementRow): string =>
  `${article_id} ${act} ${speakerOf(statement).country}`;

const speakerOf = (statement: string): Statement['speaker'] => (JSON.parse(statement) as Statement).speaker;
