/** What becomes of a feed that its readers should hear of. */
export interface FeedNotice {
  readonly kind: 'failing' | 'quiet' | 'recovered';
  /** The wire's name: "Yonhap". */
  readonly wire: string;
  /** A wire may have several. */
  readonly feedId: string;
  /** Epoch ms. */
  readonly at: number;
  /** What was found. */
  readonly message: string;
}
