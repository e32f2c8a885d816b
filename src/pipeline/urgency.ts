import { priorityOf } from '../classify/priority.ts';
import { type PriorityRules, urgencyOf } from '../model/priority.ts';
import type { Statement } from '../model/statement.ts';
import type { Database } from '../store/database.ts';
import { type StatementRow, setUrgency, statementsOfStory } from '../store/statements.ts';

/** The first article of a story brings news; a later one, further words on it. */
const FIRST = 1;
const FURTHER = 0.5;

/** Rows of one story with how urgent each is, which is written down as well. */
export async function withUrgency(
  tx: Database,
  rows: readonly StatementRow[],
  rules: PriorityRules,
): Promise<readonly StatementRow[]> {
  const [first] = rows;
  if (!first) return [];
  const inStory = await statementsOfStory(tx, first.story_id);
  const opening = inStory[0]?.article_id;
  const urgent: StatementRow[] = [];
  for (const row of rows) {
    const statement = JSON.parse(row.statement) as Statement;
    const novelty = row.article_id === opening ? FIRST : FURTHER;
    const urgency = urgencyOf(priorityOf({ statement, rank: statement.rank, novelty }, rules));
    if (urgency > 0) await setUrgency(tx, row.id, urgency);
    urgent.push({ ...row, urgency });
  }
  return urgent;
}
