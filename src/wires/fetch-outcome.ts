/** What came of asking a wire's server for a document. Times are milliseconds. */
export type FetchOutcome =
  | {
      readonly kind: 'fetched';
      readonly bytes: Uint8Array;
      readonly contentType?: string | undefined;
      readonly etag?: string | undefined;
      readonly lastModified?: string | undefined;
      /** How long the server says this stays fresh: Cache-Control's max-age, else Expires. */
      readonly maxAgeMs?: number | undefined;
      readonly finalUrl: string;
      /** Where the feed has moved to for good: to be stored. */
      readonly permanentUrl?: string | undefined;
      /** WebSub hub and topic of the Link header. */
      readonly hub?: string | undefined;
      readonly self?: string | undefined;
    }
  | { readonly kind: 'unchanged'; readonly maxAgeMs?: number | undefined }
  | {
      readonly kind: 'limited';
      readonly retryAfterMs?: number | undefined;
      readonly message: string;
      readonly status: number;
    }
  | { readonly kind: 'refused'; readonly reason: 'address' | 'scheme' | 'robots'; readonly message: string }
  | {
      readonly kind: 'failed';
      readonly reason: 'too-large' | 'timeout' | 'redirects' | 'network' | 'encoding' | 'status' | 'gone';
      readonly message: string;
      readonly status?: number | undefined;
    };
