import { expect, it } from 'vitest';
import type { ArticleText } from '../../src/model/article.ts';
import type { Asker } from '../../src/model/command.ts';
import { CONSOLE } from '../../src/model/destination.ts';
import { EVERYTHING } from '../../src/model/subscription.ts';
import { quotesOnly } from '../support/quotes-only.ts';
import { recordingChat } from '../support/recording-chat.ts';
import { runningApp } from '../support/running-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testWire } from '../support/wire.ts';

const ASKER: Asker = { destination: CONSOLE, personal: CONSOLE, user: 'u', locale: 'en', mayManage: true };

/** Bo Park leads a state and threatens; Ann Lee demands. */
function analyse(article: ArticleText) {
  const { statements, ...analysis } = quotesOnly(article);
  return {
    ...analysis,
    statements: statements.map((one) =>
      one.speaker.id === 'bo-park'
        ? { ...one, rank: 1, acts: [{ id: 'threaten' as const, plover: 'THREATEN' as const, p: 0.9 }] }
        : one,
    ),
  };
}

const publishedAt = Date.now();
const STORIES = [
  { id: 'one', title: 'Demand', body: '"The reefs must be left at once," Ann Lee said.', publishedAt },
  { id: 'two', title: 'Threat', body: '"We shall sink whatever comes near," Bo Park said.', publishedAt },
];

it('marks what is urgent, and tells those who ask for no more only that', async () => {
  const folder = temporaryFolder();
  await using wire = await testWire(STORIES);
  const { chat, recorded, arrived } = recordingChat();
  const filter = { ...EVERYTHING, priorities: { any: ['urgent'], none: [] } };
  const follow = [{ destination: CONSOLE, filter, createdBy: 'operator' }];
  await using app = await runningApp(folder, wire, { chats: [chat], analyse, follow });
  await arrived(1);
  await expect
    .poll(() => app.db.selectFrom('statement').select('id').where('routed_at', 'is not', null).execute())
    .toHaveLength(2);
  expect(recorded.map(({ card }) => card)).toMatchObject([{ urgency: 'Flash', act: 'Threatens' }]);

  const { card } = await app.handler.runText('latest -priority:urgent', ASKER);
  expect(JSON.stringify(card)).toContain('The reefs must be left at once');
  expect(JSON.stringify(card)).not.toContain('We shall sink');
  const listed = await app.handler.runText('subscriptions', ASKER);
  expect(JSON.stringify(listed.card)).toContain('priority:urgent');
});
