import type { ActId } from '../model/act.ts';
import type { Statement, Utterance } from '../model/statement.ts';
import type { Saying } from './saying.ts';

/** Less sure than this, what went before tells nothing. */
const CLEAR = 0.6;
/** What a writer sums up first, and lets the speaker's own words bear out. Of the rest one says more by naming it again. */
const BORNE_OUT: ReadonlySet<ActId> = new Set([
  'offer-dialogue',
  'agree-accept',
  'reject',
  'demand',
  'urge-appeal',
  'warn',
  'threaten',
  'condemn',
  'accuse',
  'praise-welcome',
  'reaffirm',
  'hope-concern',
]);

/**
 * The act of the same voice's last statement, where a quotation that says nothing by itself bears it out:
 * wires report an act first, and give the speaker's own words for it next.
 */
export function elaborated(
  saying: Saying,
  utterance: Pick<Utterance, 'kind'>,
  own: Pick<Statement, 'acts'> | undefined,
): ActId | undefined {
  const [last] = own?.acts ?? [];
  if (!last || last.p < CLEAR || !BORNE_OUT.has(last.id)) return undefined;
  return utterance.kind === 'direct' && (saying.by === 'nothing' || saying.by === 'grammar')
    ? last.id
    : undefined;
}
