import type { RevisionKind } from '../model/revision.ts';
import { carriedSaying, type Said, type Saying } from './sayings.ts';
import { diffStatements } from './statement-diff.ts';

/** What a statement is to those that were told before it. */
export type Standing<S> =
  | { readonly kind: 'new'; readonly statement: S }
  | { readonly kind: 'carried'; readonly statement: S; readonly sayingId: number }
  | { readonly kind: 'amended'; readonly statement: S; readonly sayingId: number; readonly was: Saying }
  /** Of the version before: its wire takes it back. */
  | { readonly kind: 'retracted'; readonly was: Saying };

export interface Earlier {
  /** What the version said that this article replaces; nothing where it replaces none. */
  readonly version: readonly Saying[];
  /** What else was said in the story and by the same people, the first report of each first. */
  readonly sayings: readonly Saying[];
  readonly revision: RevisionKind;
}

/** Where the statements of an article stand, in their order, and after them what is taken back. */
export function standings<S extends Said & Pick<Saying, 'at'>>(
  statements: readonly S[],
  { version, sayings, revision }: Earlier,
): Standing<S>[] {
  return diffStatements(version, statements, revision).flatMap((change): Standing<S>[] => {
    switch (change.kind) {
      case 'unchanged':
        return [{ kind: 'carried', statement: change.after, sayingId: change.before.id }];
      case 'amended':
        return [{ kind: 'amended', statement: change.after, sayingId: change.before.id, was: change.before }];
      case 'new': {
        const saying = carriedSaying(change.after, sayings);
        if (!saying) return [{ kind: 'new', statement: change.after }];
        return [{ kind: 'carried', statement: change.after, sayingId: saying.id }];
      }
      case 'retracted':
        return [{ kind: 'retracted', was: change.before }];
      case 'dropped':
        return [];
      default:
        return change satisfies never;
    }
  });
}
