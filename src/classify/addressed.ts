import type { ActId } from '../model/act.ts';
import type { Party } from '../model/party.ts';

/** Whom the verb of an act has for its object. */
export type Addressed =
  /** "Urged Peru and Chile". */
  | { readonly kind: 'states'; readonly codes: readonly string[] }
  /** "Appealed to both sides", "to the three countries". */
  | { readonly kind: 'sides'; readonly count: 2 | 3 }
  /** "Urged activists": nobody abroad. */
  | { readonly kind: 'others' }
  /** Told somebody, or nobody in particular. */
  | { readonly kind: 'unsaid' };

const BOTH = /\b(?:both|the two) (?:sides|countries|parties|governments|nations|capitals|neighbou?rs)\b/i;
const THREE = /\bthe three (?:sides|countries|parties|governments|nations|allies|partners)\b/i;

export interface AddressedInput {
  readonly addressee: Party | null;
  readonly act: ActId | undefined;
  /** Whether the writer's verb names the act: "urged", not "told". */
  readonly isNamed: boolean;
  /** The foreign states that the addressee's words name. */
  readonly codes: readonly string[];
}

export function addressedBy({ addressee, act, isNamed, codes }: AddressedInput): Addressed {
  const text = addressee?.text ?? '';
  if (!isNamed || text === '') return { kind: 'unsaid' };
  if (codes.length > 1) return { kind: 'states', codes: [...new Set(codes)] };
  if (BOTH.test(text)) return { kind: 'sides', count: 2 };
  if (THREE.test(text)) return { kind: 'sides', count: 3 };
  const isForeign = codes.length > 0 || addressee?.country != null;
  return act === 'urge-appeal' && !isForeign ? { kind: 'others' } : { kind: 'unsaid' };
}
