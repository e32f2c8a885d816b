import type { Statement } from '../model/statement.ts';
import type { Database } from '../store/database.ts';
import { queueDelivery } from '../store/deliveries.ts';
import type { StatementRow } from '../store/statements.ts';
import { reviseStory } from '../store/stories.ts';
import { type Batch, destinationsFor, type Followers } from './batch.ts';

/** So many speakers of one batch get a post of their own; further ones are counted in those. */
const MOST_SPEAKERS = 3;

/** For each destination that the new statements concern, a post a speaker: the statement that tells most. */
export async function postFresh(
  tx: Database,
  { storyId, rows, followers, now }: Batch & { followers: Followers },
): Promise<void> {
  const chosen = new Map<number, Map<string, StatementRow>>();
  for (const row of rows.toSorted((a, b) => b.urgency - a.urgency || weight(b) - weight(a)))
    for (const destinationId of await destinationsFor(tx, row, followers)) {
      const bySpeaker = chosen.get(destinationId) ?? new Map<string, StatementRow>();
      chosen.set(destinationId, bySpeaker);
      const speaker = speakerKey(row);
      if (!bySpeaker.has(speaker) && bySpeaker.size < MOST_SPEAKERS) bySpeaker.set(speaker, row);
    }
  for (let place = 0; place < MOST_SPEAKERS; place++) {
    const due = [...chosen].flatMap(([destination_id, bySpeaker]) => {
      const row = [...bySpeaker.values()][place];
      return row ? [{ destination_id, statement_id: row.id, urgency: row.urgency }] : [];
    });
    if (due.length === 0) return;
    const revision = await reviseStory(tx, storyId, now);
    for (const delivery of due)
      await queueDelivery(tx, {
        ...delivery,
        story_id: storyId,
        revision,
        kind: 'post',
        not_before: now,
        created_at: now,
      });
  }
}

/** Who said it: a registry id, several, or the words of the text. */
function speakerKey({ speaker_id, statement }: StatementRow): string {
  if (speaker_id !== null) return speaker_id;
  const { speaker } = JSON.parse(statement) as Statement;
  return speaker.members.length > 0 ? speaker.members.join(' ') : (speaker.text ?? speaker.country ?? '');
}

/** Known speakers in their own words tell most. */
function weight({ diplomatic, p, speaker_id, quote }: StatementRow): number {
  return diplomatic * p * (speaker_id === null ? 0.7 : 1) * (quote === null ? 0.8 : 1);
}
