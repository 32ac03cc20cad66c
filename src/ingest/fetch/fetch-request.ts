/** What is asked of an address, and how much of an answer is taken. */
export interface FetchRequest {
  /** The Accept header. */
  readonly accept: string;
  /** What the last answer carried: the server then says whether anything changed. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** 10 MB where it is absent. */
  readonly limitBytes?: number;
  /** Ends the request early. */
  readonly signal?: AbortSignal;
}
