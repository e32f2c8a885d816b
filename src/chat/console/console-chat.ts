import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Chat, OutgoingPost, SendOutcome } from '../../model/chat.ts';
import type { Asker, CommandHandler } from '../../model/command.ts';
import { CONSOLE } from '../../model/destination.ts';
import { cardText } from '../card-text.ts';
import { COLOUR, PLAIN } from '../paint.ts';
import { Recent } from '../recent.ts';

export interface ConsoleOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** A person at a terminal: colour, and a prompt that stays below what is printed. */
  readonly interactive: boolean;
  /** Somebody typed `quit`, or closed the prompt. */
  readonly onQuit: () => void;
}

const OPERATOR: Asker = {
  destination: CONSOLE,
  user: 'operator',
  locale: 'en',
  personal: CONSOLE,
  mayManage: true,
};

/** The terminal as a platform: posts are printed, and its prompt takes the bots' commands. */
export function createConsoleChat({ input, output, interactive, onQuit }: ConsoleOptions): Chat {
  const paint = interactive ? COLOUR : PLAIN;
  // A correction edits its post and replies to it: in a terminal, which has no threads, that is one text twice.
  const edits = new Recent(50);
  let prompt: Interface | undefined;

  const print = (text: string): void => {
    if (interactive) output.write('\r\u001B[K');
    output.write(`${text}\n\n`);
    if (interactive) prompt?.prompt(true);
  };
  const answer = async (line: string, handler: CommandHandler): Promise<void> => {
    if (/^\s*(quit|exit)\s*$/i.test(line)) return onQuit();
    if (line.trim() !== '') print(cardText((await handler.runText(line, OPERATOR)).card, paint));
    else if (interactive) prompt?.prompt();
  };
  const posted = ({ deliveryId }: OutgoingPost): SendOutcome => ({ kind: 'sent', messageId: deliveryId });

  return {
    platform: 'console',
    async start(handler) {
      prompt = createInterface({ input, terminal: interactive, ...(interactive ? { output } : {}) });
      prompt.setPrompt('demarche> ');
      // One after the other: in a script, a line may ask for what the line before it has set.
      let answered = Promise.resolve();
      prompt.on('line', (line) => {
        answered = answered.then(() => answer(line, handler));
      });
      // The end of a script's input is no wish to stop; Ctrl-D and Ctrl-C at a terminal are.
      if (interactive) prompt.on('close', onQuit).prompt();
      return { kind: 'ready', as: 'terminal' };
    },
    async send(post) {
      const text = cardText(post.card, paint);
      if (post.inReplyTo === undefined || edits.isNew(`${post.inReplyTo} ${text}`)) print(text);
      return posted(post);
    },
    async edit(post, messageId) {
      const text = cardText(post.card, paint);
      edits.isNew(`${messageId} ${text}`);
      print(`${paint.dim('— updated —')}\n${text}`);
      return posted(post);
    },
    // What a terminal showed is gone with it.
    findSent: async () => ({ kind: 'none' }),
    async stop() {
      prompt?.removeAllListeners('close');
      prompt?.close();
    },
  };
}
