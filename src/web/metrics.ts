import { collectDefaultMetrics, Counter, Registry } from 'prom-client';

/** What Sitrep counts for its operator, in Prometheus's text format. */
export interface Metrics {
  readonly contentType: string;
  print(): Promise<string>;
  /** Counts one event of the log by its name, for example `digest-posted`. */
  countEvent(event: string): void;
}

/** A registry of its own, so that two Sitreps in one process do not share counts. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const events = new Counter({
    name: 'sitrep_events_total',
    help: 'Events that Sitrep logged, by name',
    labelNames: ['event'],
    registers: [registry],
  });
  return {
    contentType: registry.contentType,
    print: () => registry.metrics(),
    countEvent: (event) => events.inc({ event }),
  };
}
