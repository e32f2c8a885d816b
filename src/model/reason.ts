/** One decision about a statement, and in words what it was made by. */
export interface Reason {
  readonly of: 'diplomatic' | 'speaker' | 'act' | 'from' | 'to' | 'topics';
  readonly text: string;
}
