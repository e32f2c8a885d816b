import { type Subject, subjectOf } from '../model/matching.ts';
import { priorityOfUrgency } from '../model/priority.ts';
import type { Statement } from '../model/statement.ts';
import { wireId } from '../model/wire.ts';
import type { ArticleRow } from './articles.ts';
import type { StatementRow } from './statements.ts';

/** What filters look at in a stored statement: the same for alerts, for `latest` and for `why`. */
export function subjectOfRow(row: StatementRow, article: ArticleRow | undefined): Subject {
  return subjectOf(JSON.parse(row.statement) as Statement, {
    wire: wireId(article?.wire ?? ''),
    text: `${article?.title ?? ''}\n${row.text}`,
    priority: priorityOfUrgency(row.urgency),
  });
}
