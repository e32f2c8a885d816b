/** What a wire says of a version of a story, in its title or in a line to editors. */
export type RevisionKind = 'urgent' | 'lead' | 'correction' | 'refile' | 'withdrawal' | 'repeat' | 'none';

export interface RevisionMark {
  readonly kind: RevisionKind;
  /** Place in the chain: 0 a flash, 1 a story without a mark, 2 its first lead or update, and so on. */
  readonly rank: number;
  /** The title without marks and labels: what the versions of a story share. */
  readonly bareTitle: string;
  /** The line to editors: "CORRECTS speaker in para 4". */
  readonly note?: string | undefined;
}
