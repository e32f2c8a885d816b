import type { Command } from '../../model/command.ts';
import { helpFor } from './help.ts';
import { latest } from './latest.ts';
import { sources } from './sources.ts';
import { subscribe } from './subscribe.ts';
import { subscriptions } from './subscriptions.ts';
import { unsubscribe } from './unsubscribe.ts';
import { who } from './who.ts';
import { why } from './why.ts';

const COMMANDS = [who, subscribe, unsubscribe, subscriptions, latest, why, sources];

/** Every command of every platform, in the order in which help shows them. */
export const ALL_COMMANDS: readonly Command[] = [...COMMANDS, helpFor(COMMANDS)];
