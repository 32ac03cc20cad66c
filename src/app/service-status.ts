/** How the service does, for `/status`: what answers, what does not and why. */
export interface ServiceStatus {
  readonly version: string;
  readonly store: { readonly ok: true; readonly incidents: number } | { readonly ok: false; readonly cause: string };
  /** The model that writes summaries; undefined when none is configured. */
  readonly model: string | undefined;
  /** ISO 8601 instant of the start. */
  readonly started: string;
}
