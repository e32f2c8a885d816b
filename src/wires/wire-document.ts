/** What a wire's server sent. */
export interface WireDocument {
  readonly bytes: Uint8Array;
  /** The Content-Type header. */
  readonly contentType?: string | undefined;
  /** Where it came from: relative links are resolved against it. */
  readonly url?: string | undefined;
}
