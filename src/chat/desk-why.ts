import type { ArticleText } from '../model/article.ts';
import type { WhyAnswer, WhyStatement } from '../model/desk.ts';
import { type Destination, destinationKey } from '../model/destination.ts';
import { matches } from '../model/matching.ts';
import type { Reason } from '../model/reason.ts';
import type { Statement } from '../model/statement.ts';
import { alertOf, type DescribePerson } from '../store/alerts.ts';
import { articleById, articleOf, articlesAt } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import { type DeliveryRow, lastPostAt, postAt } from '../store/deliveries.ts';
import { type StatementRow, statementById, statementsOfArticle } from '../store/statements.ts';
import { subjectOfRow } from '../store/subject-of-row.ts';
import { subscriptionsOf } from '../store/subscriptions.ts';

export interface WhyParts {
  readonly db: Database;
  readonly describe: DescribePerson;
  /** Each of an article's statements judged again, with why, in their order. */
  readonly explain: (
    article: ArticleText,
    statements: readonly Statement[],
  ) => readonly { readonly why: readonly Reason[] }[];
  /** One spelling of an article's address; undefined where it is none. */
  readonly urlKey: (address: string) => string | undefined;
}

const MOST_STATEMENTS = 3;
const MOST_REVISIONS = 3;

/** Finds what is asked about, and says for each statement what became of it at this place, and why. */
export async function whyOf(
  asked: string | undefined,
  destination: Destination,
  parts: WhyParts,
): Promise<WhyAnswer> {
  const { db, urlKey } = parts;
  if (asked === undefined) {
    const last = await lastPostAt(db, destinationKey(destination));
    return last?.statement_id
      ? await ofStatement(last.statement_id, destination, parts)
      : { kind: 'unknown' };
  }
  if (/^\d+$/.test(asked)) return await ofStatement(Number(asked), destination, parts);
  const key = urlKey(asked);
  return key === undefined ? { kind: 'unknown' } : await ofAddress(key, destination, parts);
}

async function ofStatement(id: number, destination: Destination, parts: WhyParts): Promise<WhyAnswer> {
  const row = await statementById(parts.db, id);
  if (!row) return { kind: 'unknown' };
  return { kind: 'statements', statements: [await explained(row, destination, parts)] };
}

async function ofAddress(key: string, destination: Destination, parts: WhyParts): Promise<WhyAnswer> {
  const articles = await articlesAt(parts.db, key, MOST_REVISIONS);
  const [newest] = articles;
  if (!newest) return { kind: 'unknown' };
  for (const { id } of articles) {
    const rows = await statementsOfArticle(parts.db, id);
    if (rows.length === 0) continue;
    const weightiest = rows.toSorted((a, b) => b.diplomatic - a.diplomatic).slice(0, MOST_STATEMENTS);
    const statements = await Promise.all(weightiest.map((row) => explained(row, destination, parts)));
    return { kind: 'statements', statements };
  }
  return { kind: 'article', title: newest.title, fate: newest.read_at === null ? 'unread' : 'silent' };
}

async function explained(
  row: StatementRow,
  destination: Destination,
  { db, describe, explain }: WhyParts,
): Promise<WhyStatement> {
  const article = await articleById(db, row.article_id);
  const subject = subjectOfRow(row, article);
  const followed = await subscriptionsOf(db, destination);
  const asked = followed.filter(({ filter }) => matches(filter, subject));
  const post = await postAt(db, destinationKey(destination), row.saying_id ?? row.id);
  const ofArticle = await statementsOfArticle(db, row.article_id);
  const statements = ofArticle.map((one) => JSON.parse(one.statement) as Statement);
  const place = ofArticle.findIndex(({ id }) => id === row.id);
  const why = article ? (explain(articleOf(article), statements)[place]?.why ?? []) : [];
  return { alert: await alertOf(db, row, describe), fate: fateOf(post, asked.length > 0), asked, why };
}

function fateOf(post: DeliveryRow | undefined, isAsked: boolean): WhyStatement['fate'] {
  if (!post) return isAsked ? 'held-back' : 'unfollowed';
  if (post.status === 'sent') return 'sent';
  return post.status === 'queued' || post.status === 'sending' ? 'waiting' : 'failed';
}
