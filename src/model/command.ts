import type { Card } from './card.ts';
import type { Desk } from './desk.ts';
import type { Destination } from './destination.ts';
import type { ByLanguage } from './person.ts';

/** Who asks, and from where. */
export interface Asker {
  /** The place of the question, which is also where "here" is. */
  readonly destination: Destination;
  /** Their direct messages: where "me" is. */
  readonly personal: Destination;
  /** The platform's id of the person. */
  readonly user: string;
  /** BCP 47: `en`, `ko`, `zh-CN`. */
  readonly locale: string;
  /** May change what this channel follows. */
  readonly mayManage: boolean;
}

/** A command as called: every option is the text that was given for it. */
export interface CommandCall {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

export interface CommandReply {
  readonly card: Card;
  readonly visibleTo: 'asker' | 'everyone';
}

export interface Choice {
  readonly label: string;
  readonly value: string;
}

export interface Completion {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

/** Answers what a platform heard. Never throws: whatever goes wrong becomes a card. */
export interface CommandHandler {
  run(call: CommandCall, asker: Asker): Promise<CommandReply>;
  /** The same command as one line: `who sung-kim`, `subscribe topic:sanctions`. */
  runText(text: string, asker: Asker): Promise<CommandReply>;
  /** At most 25, best first. */
  complete(completion: Completion, asker: Asker): Promise<readonly Choice[]>;
}

export interface CommandOption {
  readonly name: string;
  readonly names?: ByLanguage<string> | undefined;
  readonly description: string;
  readonly descriptions?: ByLanguage<string> | undefined;
  readonly required: boolean;
  /** A closed set to choose from; others may complete what is typed. */
  readonly choices?: readonly Choice[] | undefined;
  readonly completes: boolean;
}

/** What `run` is given beside its options. */
export interface CommandContext {
  readonly desk: Desk;
  readonly asker: Asker;
  /** IANA zone in which times are told: `Asia/Seoul`. */
  readonly timeZone: string;
}

/** One command, defined once for every platform. */
export interface Command {
  readonly name: string;
  readonly names?: ByLanguage<string> | undefined;
  readonly description: string;
  readonly descriptions?: ByLanguage<string> | undefined;
  /** `subscribe topic:sanctions -country:RU "free words"`. */
  readonly usage: string;
  readonly examples: readonly string[];
  readonly options: readonly CommandOption[];
  readonly visibleTo: 'asker' | 'everyone';
  /** What follows the name in the one-line form, as options. */
  parse(rest: string): Readonly<Record<string, string>>;
  run(options: Readonly<Record<string, string>>, context: CommandContext): Promise<Card>;
  complete?(option: string, typed: string, context: CommandContext): Promise<readonly Choice[]>;
}
