import type { ActId } from '../model/act.ts';
import type { Alert, AlertMark, AlertSource, AlertSpeaker, AlertWords } from '../model/alert.ts';
import { LIKELY } from '../model/matching.ts';
import { priorityOfUrgency } from '../model/priority.ts';
import { spanText } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { articleById, articlesOfStory } from './articles.ts';
import type { Database } from './database.ts';
import { type StatementRow, statementsOfStory } from './statements.ts';

/** Who a registry id is, as of a day (ISO date). */
export type DescribePerson = (
  id: string,
  on: string,
) => { readonly name: string; readonly position?: string | undefined } | undefined;

/** Everything a reader is told of a saying, as its story stands now: amended words replace those before. */
export async function alertOf(db: Database, asked: StatementRow, describe: DescribePerson): Promise<Alert> {
  const inStory = await statementsOfStory(db, asked.story_id);
  const ofSaying = inStory.filter((one) => one.saying_id === asked.saying_id);
  const row = ofSaying.findLast(({ standing }) => standing === 'amended') ?? asked;
  const article = await articleById(db, row.article_id);
  const statement = JSON.parse(row.statement) as Statement;
  const body = article?.body ?? '';
  const day = new Date(row.said_at).toISOString().slice(0, 10);
  return {
    number: asked.saying_id ?? asked.id,
    storyId: String(row.story_id),
    act: (row.act ?? 'comment-decline') as ActId,
    priority: priorityOfUrgency(Math.max(asked.urgency, ...ofSaying.map(({ urgency }) => urgency))),
    from: statement.from ?? undefined,
    to: statement.to,
    topics: statement.topics.filter(({ p }) => p >= LIKELY).map(({ id }) => id),
    speaker: speakerOf(statement, describe, statement.saidOn ?? day),
    words: wordsOf(statement, body),
    addressee: statement.addressee?.text ?? undefined,
    venue: statement.venue ?? undefined,
    medium: statement.medium ?? undefined,
    saidOn: statement.saidOn ?? undefined,
    via: statement.via.map(({ text }) => text).filter((text) => text !== null),
    sources: await sourcesOf(db, row, inStory),
    otherSpeakers: otherSpeakers(row, inStory),
    mark: markOf(ofSaying),
  };
}

/** Taken back outweighs amended. */
function markOf(ofSaying: readonly StatementRow[]): AlertMark | undefined {
  const retracted = ofSaying.find(({ standing }) => standing === 'retracted');
  if (retracted) return { kind: 'retracted', note: retracted.note ?? undefined };
  const amended = ofSaying.findLast(({ standing }) => standing === 'amended');
  return amended && { kind: 'corrected', note: amended.note ?? undefined };
}

function speakerOf({ speaker }: Statement, describe: DescribePerson, on: string): AlertSpeaker {
  const known = speaker.id === null ? undefined : describe(speaker.id, on);
  if (speaker.id !== null && known) return { ...known, personId: speaker.id };
  const members = speaker.members.map((id) => describe(id, on)?.name ?? id);
  return { name: members.length > 0 ? members.join(' and ') : (speaker.text ?? 'Unnamed') };
}

/** A displayed quotation is an exact span of the stored text; anything else is labelled a paraphrase. */
function wordsOf(statement: Statement, body: string): AlertWords {
  // The comma before the closing mark belongs to the narrator's sentence.
  const parts = statement.quotes.map((span) => spanText(body, span).replace(/,\s*$/, ''));
  if (statement.kind === 'direct' && parts.length > 0) return { kind: 'quotation', parts };
  return { kind: 'paraphrase', text: toldWords(statement, body), sentence: paragraphOf(statement, body) };
}

const LONGEST_TOLD = 400;

/** "urged the North to return": with the cue where it comes first, as its complement alone says little. */
function toldWords({ cue, segments }: Statement, body: string): string {
  const [first] = segments;
  const last = segments.at(-1);
  if (cue && first && last && cue[1] <= first[0]) {
    const told = closeMarks(body.slice(cue[0], last[1]), body.slice(last[1], last[1] + 1));
    if (!told.includes('\n') && told.length <= LONGEST_TOLD) return told;
  }
  return segments.map((span) => spanText(body, span)).join(' … ');
}

/** A quotation that ends with the statement keeps its closing mark. */
function closeMarks(told: string, next: string): string {
  const open = (told.match(/["“]/g)?.length ?? 0) > (told.match(/”/g)?.length ?? 0);
  const odd = (told.match(/"/g)?.length ?? 0) % 2 === 1;
  return (next === '”' && open) || (next === '"' && odd) ? told + next : told;
}

/** The paragraph that holds the statement, where it is short enough to show. */
function paragraphOf({ segments }: Statement, body: string): string | undefined {
  const [first] = segments;
  if (!first) return undefined;
  const start = body.lastIndexOf('\n', first[0]) + 1;
  const end = body.indexOf('\n', first[1]);
  const paragraph = body.slice(start, end === -1 ? body.length : end).trim();
  return paragraph.length <= LONGEST_TOLD ? paragraph : undefined;
}

/** The wires that carried this saying, each once, the first first. */
async function sourcesOf(
  db: Database,
  row: StatementRow,
  inStory: readonly StatementRow[],
): Promise<[AlertSource, ...AlertSource[]]> {
  const saying = row.saying_id ?? row.id;
  const carriers = new Set(
    inStory.filter((one) => (one.saying_id ?? one.id) === saying).map((one) => one.article_id),
  );
  const sources = new Map<string, AlertSource>();
  for (const article of await articlesOfStory(db, row.story_id))
    if (carriers.has(article.id)) {
      const at = article.published_at ?? article.seen_at;
      const known = sources.get(article.wire);
      if (!known) sources.set(article.wire, { wire: article.wire, at, url: article.url ?? undefined });
    }
  const [first = { wire: 'unknown wire', at: row.said_at }, ...others] = [...sources.values()].sort(
    (a, b) => a.at - b.at,
  );
  return [first, ...others];
}

function otherSpeakers(row: StatementRow, inStory: readonly StatementRow[]): number {
  const nameOf = (one: StatementRow) =>
    one.speaker_id ?? (JSON.parse(one.statement) as Statement).speaker.text ?? '';
  const own = nameOf(row);
  const others = new Set(inStory.filter(({ diplomatic }) => diplomatic >= LIKELY).map(nameOf));
  others.delete(own);
  others.delete('');
  return others.size;
}
