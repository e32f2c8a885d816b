import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { alertCard } from '../../../src/chat/cards/alert-card.ts';
import { doneCard } from '../../../src/chat/cards/notice-card.ts';
import { createConsoleChat } from '../../../src/chat/console/console-chat.ts';
import type { OutgoingPost } from '../../../src/model/chat.ts';
import { CONSOLE } from '../../../src/model/destination.ts';
import { ALERT, TOPICS } from '../support/desk.ts';
import { handlerOnDesk } from '../support/handler.ts';

const post: OutgoingPost = {
  deliveryId: 'delivery-1',
  revision: 0,
  destination: CONSOLE,
  card: alertCard(ALERT, { topics: TOPICS, timeZone: 'Asia/Seoul' }),
};

async function terminal(interactive = false) {
  const input = new PassThrough();
  const output = new PassThrough();
  const quit = Promise.withResolvers<void>();
  const chat = createConsoleChat({ input, output, interactive, onQuit: quit.resolve });
  await chat.start(handlerOnDesk());
  let shown = '';
  output.on('data', (data) => {
    shown += String(data);
  });
  const until = async (text: string): Promise<string> => {
    while (!shown.includes(text)) await once(output, 'data');
    return shown;
  };
  return { chat, input, until, quit: quit.promise };
}

it('prints alerts without colour where nobody looks, and takes the bots’ commands', async () => {
  const { chat, input, until } = await terminal();
  expect(await chat.send(post)).toMatchObject({ kind: 'sent' });
  const alert = await until('why 12');
  expect(alert).toContain('◆ Offers dialogue · United States → North Korea');
  expect(alert).not.toContain('\u001B');
  input.write('subscribe topic:talks\nsubscriptions\nwho whitlok\n');
  await until('Following topic:us-dprk-talks, as number 1');
  await until('1  topic:us-dprk-talks');
  await until('Did you mean: who dana-whitlock');
  await chat.stop();
});

it('shows an edited post again, as updated', async () => {
  const { chat, until } = await terminal();
  expect(await chat.edit({ ...post, revision: 1 }, 'delivery-1')).toMatchObject({ kind: 'sent' });
  await until('— updated —');
  await chat.stop();
});

it('does not say again in a reply what an edit has just shown', async () => {
  const { chat, until } = await terminal();
  await chat.edit({ ...post, revision: 1 }, 'delivery-1');
  const reply = { ...post, deliveryId: 'delivery-2', inReplyTo: 'delivery-1' };
  expect(await chat.send(reply)).toEqual({ kind: 'sent', messageId: 'delivery-2' });
  await chat.send({ ...reply, deliveryId: 'delivery-3', card: doneCard('And that was all') });
  const shown = await until('And that was all');
  expect(shown.split('◆ Offers dialogue')).toHaveLength(2);
  await chat.stop();
});

it('colours at a terminal, and quits when told to', async () => {
  const { chat, input, until, quit } = await terminal(true);
  await chat.send(post);
  expect(await until('why 12')).toContain('\u001B[1mOffers dialogue\u001B[22m');
  input.write('quit\n');
  await quit;
  await chat.stop();
});
