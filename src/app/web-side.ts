import type { ChatStates } from '../chat/chat-states.ts';
import { answerHub, takeDelivery } from '../pipeline/answer-hub.ts';
import type { StageParts } from '../pipeline/stages.ts';
import { createWeb, type Listening, listen } from '../web/server.ts';
import type { AppOptions } from './options.ts';

/** Serves health, and takes what hubs deliver. A taken port costs these, not the wires. @returns the port */
export async function startWeb(
  { settings, log }: AppOptions,
  { parts, states }: { readonly parts: StageParts; readonly states: ChatStates },
  made: AsyncDisposableStack,
): Promise<number | undefined> {
  const { db, clock } = parts;
  const web = createWeb({
    db,
    clock,
    chats: () => states.all(),
    hubs: {
      ask: (token, query) => answerHub(parts, token, query),
      deliver: (token, delivered) => takeDelivery(parts, token, delivered),
    },
  });
  try {
    const server = made.adopt(await listen(web, settings.port), (listening: Listening) => listening.close());
    return server.port;
  } catch (error) {
    const message = `Cannot serve /health on port ${settings.port} as it must be free; set PORT to another`;
    log.warn({ err: error }, message);
    return undefined;
  }
}
