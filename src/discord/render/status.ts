import type { ServiceStatus } from '../../app/service-status.ts';
import type { AuditEntry } from '../../app/audit/audit-log.ts';
import type { Screen } from '../screen.ts';
import { flagBlocks } from './flags.ts';
import { notice } from './refusals.ts';
import { chrome, counted, identified, instant, label, line } from './spans.ts';

/** `/status`: what works, what does not and why; for those with the right, what readers hold to be wrong. */
export function renderStatus(
  { version, store, model, started }: ServiceStatus,
  flags: readonly AuditEntry[] = [],
): Screen {
  const storeSpans = store.ok
    ? [
        chrome('up, '),
        counted(store.incidents, 'incidents'),
        chrome(store.incidents === 1 ? ' incident' : ' incidents'),
      ]
    : [chrome('down: '), identified(store.cause)];
  const modelSpans =
    model === undefined ? [chrome('none; summaries are sentences of the reports, word for word')] : [identified(model)];
  const lines = [
    line('bullet', label('Discord: '), chrome('connected')),
    line('bullet', label('Store: '), ...storeSpans),
    line('bullet', label('Model: '), ...modelSpans),
    line('note', chrome('Sitrep '), identified(version), chrome(' · up since '), instant(started)),
  ];
  const heading = store.ok ? 'Everything works' : 'The store is down';
  return notice(store.ok ? 'good' : 'bad', heading, lines, flagBlocks(flags, 'changes'));
}
