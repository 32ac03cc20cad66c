/** Every way in which an address gives nothing, each with a name of its own. */
export const FETCH_FAILURES = [
  'bad-address',
  'forbidden-address',
  'forbidden-by-robots',
  'unreachable',
  'untrusted-certificate',
  'too-slow',
  'too-large',
  'too-many-redirects',
  'redirect-loop',
  'not-found',
  'gone',
  'access-refused',
  'busy',
  'server-fault',
  'unreadable',
] as const;
/** The name of one of them. */
export type FetchFailure = (typeof FETCH_FAILURES)[number];

/** An address that gave nothing. */
export interface FailedFetch {
  readonly kind: 'failed';
  readonly reason: FetchFailure;
  /** What was met, for the log and the person who asked; holds no address of a private network. */
  readonly detail: string;
  /** The instant before which the server does not want to be asked again, in milliseconds since 1970. */
  readonly retryAtMs?: number;
}

/** What came of one request, redirects followed. */
export type Fetched =
  | {
      readonly kind: 'fetched';
      /** Where the answer came from in the end. */
      readonly url: string;
      /** Set when the address has moved for good, and should be asked there from now on. */
      readonly movedTo?: string;
      readonly contentType: string | undefined;
      readonly etag: string | undefined;
      readonly lastModified: string | undefined;
      /** How long the server says that the answer stays fresh, in seconds. */
      readonly maxAgeSeconds: number | undefined;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'not-modified'; readonly url: string }
  | FailedFetch;
