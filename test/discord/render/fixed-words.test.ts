import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/all.ts';
import type { DigestEntry, DigestSchedule } from '../../../src/app/ports.ts';
import { EXPORT_FORMATS } from '../../../src/app/export/export-incidents.ts';
import type { FallbackReason } from '../../../src/app/views.ts';
import { passLine } from '../../../src/core/grounding/last-gate.ts';
import { ISSUE_CODES } from '../../../src/core/grounding/verdict.ts';
import { INCIDENT_STATUSES } from '../../../src/core/incident/incident.ts';
import type { PublisherGrade } from '../../../src/app/grades/grade-ports.ts';
import type { GradeOutcome } from '../../../src/app/grades/grade-use-cases.ts';
import { RELIABILITIES } from '../../../src/core/incident/reliability.ts';
import { renderGraded } from '../../../src/discord/render/grades.ts';
import { renderChanges } from '../../../src/discord/render/changes.ts';
import { renderFlagged, renderSettled } from '../../../src/discord/render/flags.ts';
import type { AuditEntry } from '../../../src/app/audit/audit-log.ts';
import type {
  CorrectOutcome,
  FlagOutcome,
  RetractOutcome,
  SettleOutcome,
  UndoOutcome,
} from '../../../src/app/corrections/correction-use-cases.ts';
import type { Correction } from '../../../src/core/incident/correction.ts';
import { renderCorrected, renderRetracted, renderUndone } from '../../../src/discord/render/corrected.ts';
import { renderCorrections } from '../../../src/discord/render/corrections.ts';
import {
  renderAboutDigest,
  renderDigestStatus,
  renderPaused,
  renderPosted,
  renderSetUp,
} from '../../../src/discord/render/digest-answers.ts';
import { renderDigest } from '../../../src/discord/render/digest.ts';
import { explainTooLarge, renderExport, renderExportOfAll } from '../../../src/discord/render/export.ts';
import { gateScreen } from '../../../src/discord/render/gate-screen.ts';
import { renderHelp, renderHelpEntry } from '../../../src/discord/render/help.ts';
import { renderCard } from '../../../src/discord/render/incident-card.ts';
import { renderList, renderSearch } from '../../../src/discord/render/incident-list.ts';
import * as refusals from '../../../src/discord/render/refusals.ts';
import { textOf } from '../../../src/discord/render/spans.ts';
import { renderStatus } from '../../../src/discord/render/status.ts';
import { renderSummary } from '../../../src/discord/render/summary.ts';
import { renderUnmatched } from '../../../src/discord/render/unmatched.ts';
import { renderVerdict } from '../../../src/discord/render/verdict.ts';
import type { Screen } from '../../../src/discord/screen.ts';
import { sampleCard, sampleDigest, sampleSummary, sampleVerdict } from '../sample-views.ts';

const CHANNEL = '900000000000000003';
const INSTANT = '2025-06-04T08:00:00.000Z';
const entries = commands.flatMap((command) => command.help);
const suggestions = ['a', 'b', 'c'].map((id) => ({ id, label: `Boulkessi, Mali · 1 Jun 2025 · ${id}` }));
const REASONS: readonly FallbackReason[] = [
  'no-model',
  'model-unavailable',
  'model-refused',
  'deadline',
  'budget-spent',
  'not-grounded',
];
const schedule: DigestSchedule = {
  id: 's',
  guildId: '1',
  channelId: CHANNEL,
  time: '08:00',
  zone: 'Africa/Bamako',
  paused: false,
  created: INSTANT,
};
const entry: DigestEntry = {
  id: 's.20250603.1',
  guildId: '1',
  scheduleId: 's',
  channelId: CHANNEL,
  localDate: '2025-06-03',
  part: 1,
  state: 'failed',
  claimed: INSTANT,
  messageId: undefined,
  failure: 'Missing Permissions (50013)',
};

const correction: Correction = {
  id: 'c1',
  owner: '100000000000000001',
  incidentId: 'inc-1',
  reportId: sampleCard().reports[0]?.id ?? '',
  reason: 'it says 12 now',
  author: { id: '1', name: 'Ana 3' },
  made: INSTANT,
};
const RETRACTIONS: readonly RetractOutcome[] = [
  { kind: 'retracted', correction, before: sampleCard(), after: sampleCard() },
  { kind: 'retracted-already', correction, card: sampleCard() },
  { kind: 'unknown-incident', query: '12', suggestions },
  { kind: 'unknown-report', typed: '', card: sampleCard(), suggestions },
  { kind: 'unknown-claim', typed: '12', card: sampleCard(), suggestions },
];
const about = { reportId: correction.reportId, card: sampleCard() };
const CORRECTIONS: readonly CorrectOutcome[] = [
  { kind: 'corrected', correction, before: sampleCard(), after: sampleCard() },
  { kind: 'retracted-already', correction, card: sampleCard() },
  { kind: 'same', ...about },
  { kind: 'no-figure', ...about },
  { kind: 'not-in-report', stated: ['over 30'], ...about },
  { kind: 'not-in-report', stated: [], ...about },
  { kind: 'other-qualifier', stated: ['over 30'], ...about },
  { kind: 'unknown-claim', typed: '12', card: sampleCard(), suggestions: [] },
];
const UNDOINGS: readonly UndoOutcome[] = [
  { kind: 'undone', correction, after: sampleCard() },
  { kind: 'undone', correction, after: undefined },
  { kind: 'undone-already', correction },
  { kind: 'not-yours', correction, isOperators: true },
  { kind: 'not-yours', correction, isOperators: false },
  { kind: 'unknown-correction' },
];

const flag: AuditEntry = {
  id: 'f1',
  owner: '100000000000000001',
  at: INSTANT,
  actor: { id: '1', name: 'Ben 4' },
  action: 'flag',
  incidentId: 'inc-1',
  reportId: undefined,
  claim: undefined,
  reason: 'not 12',
  detail: { sentence: '13 died' },
  undoneBy: undefined,
};
const FLAGGINGS: readonly FlagOutcome[] = [
  { kind: 'flagged', flag, card: sampleCard() },
  { kind: 'unknown-incident', query: '12', suggestions },
];
const grades: readonly PublisherGrade[] = RELIABILITIES.map((grade) => ({
  owner: grade === 'A' ? 'public' : '100000000000000001',
  key: grade,
  publisher: 'Channel 4',
  grade,
  reason: '9 of 10',
  author: { id: '1', name: 'Ana' },
  graded: INSTANT,
}));
const GRADINGS: readonly GradeOutcome[] = [
  { kind: 'graded', publisher: 'Channel 4', before: undefined, isKnown: false, grades },
  { kind: 'ungraded', publisher: 'Channel 4', before: 'A', isKnown: true, grades: [] },
  { kind: 'no-grade', publisher: 'Channel 4', grades },
];
const SETTLINGS: readonly SettleOutcome[] = [
  { kind: 'settled', flag },
  { kind: 'settled-already' },
  { kind: 'not-allowed' },
  { kind: 'unknown-flag' },
];

function verdictOf(code: (typeof ISSUE_CODES)[number]): Screen {
  const view = sampleVerdict();
  const issues = view.verdict.issues.map((issue) => ({ ...issue, code }));
  return renderVerdict({ ...view, verdict: { ...view.verdict, issues, warnings: issues } });
}

const SCREENS: readonly (readonly [string, Screen])[] = [
  ['an unknown incident', refusals.explainUnknownIncident({ query: '12 dead', suggestions }, 'show')],
  [
    'an unknown incident without a guess',
    refusals.explainUnknownIncident({ query: '12 dead', suggestions: [] }, 'show'),
  ],
  ['a text of no incident', renderUnmatched({ kind: 'unmatched', text: '12 dead', hasNumbers: true, suggestions })],
  ['a text of nothing', renderUnmatched({ kind: 'unmatched', text: 'so it goes', hasNumbers: false, suggestions: [] })],
  ['a text that is gone', refusals.explainEchoLost()],
  ...EXPORT_FORMATS.map((format) => [`an export as ${format}`, renderExport(sampleCard(), format, '')] as const),
  ['an export of all', renderExportOfAll('csv', '')],
  ['an export too large', explainTooLarge()],
  ['a fault', refusals.explainFault('At most 12,000 tokens. `/status` tells more.')],
  ['a deadline', refusals.explainDeadline()],
  ['the unexpected', refusals.explainUnexpected('7f3a12bc')],
  ['a stale button', refusals.explainStale()],
  ['a command that is gone', refusals.explainUnknownCommand()],
  ['a command for servers', refusals.explainServerOnly()],
  ['a command for managers', refusals.explainNotAllowed()],
  ...RETRACTIONS.map((outcome) => [`a retraction: ${outcome.kind}`, renderRetracted(outcome)] as const),
  ...CORRECTIONS.map((outcome) => [`a correction: ${outcome.kind}`, renderCorrected(outcome, 'up to 12')] as const),
  ...UNDOINGS.map((outcome) => [`an undoing: ${outcome.kind}`, renderUndone(outcome)] as const),
  ...FLAGGINGS.map((outcome) => [`a note: ${outcome.kind}`, renderFlagged(outcome)] as const),
  ...SETTLINGS.map((outcome) => [`a settling: ${outcome.kind}`, renderSettled(outcome)] as const),
  [
    'changes with notes',
    renderChanges(
      sampleCard(),
      0,
      Array.from({ length: 7 }, () => flag),
    ),
  ],
  ...GRADINGS.map((outcome) => [`a grade: ${outcome.kind}`, renderGraded(outcome)] as const),
  ['no corrections', renderCorrections(sampleCard(), 0)],
  ['a digest set up', renderSetUp({ kind: 'saved', schedule, next: INSTANT })],
  ['a bad time', renderSetUp({ kind: 'bad-time', time: '25:00' })],
  ['a bad zone', renderSetUp({ kind: 'bad-zone', zone: 'Mars/1', suggestions: ['Africa/Bamako', 'Etc/GMT+1'] })],
  ['a channel without rights', renderSetUp({ kind: 'cannot-post', missing: ['Send Messages'] })],
  ['a digest posted', renderPosted({ kind: 'posted', messageIds: ['1', '2'] }, CHANNEL)],
  ['a digest paused', renderPaused(1, true)],
  ['a digest that goes on', renderPaused(2, false)],
  ['nothing to pause', renderPaused(0, true)],
  ['nothing to start', renderPaused(0, false)],
  ['no digest', renderDigestStatus({ schedules: [], recent: [] })],
  ['the digest’s status', renderDigestStatus({ schedules: [{ schedule, next: INSTANT }], recent: [entry] })],
  ['about a digest', renderAboutDigest()],
  ['a quiet digest', renderDigest(sampleDigest({ full: [], brief: [] }))[0] ?? refusals.explainStale()],
  ['an empty list', renderList({ cards: [], total: 0, offset: 0 })],
  ['an empty search', renderSearch({ words: 'x 3', cards: [] })],
  [
    'a store that is down',
    renderStatus({
      version: '1.2.3',
      store: { ok: false, cause: 'ECONNREFUSED 5432' },
      model: undefined,
      started: INSTANT,
    }),
  ],
  ['help', renderHelp(entries)],
  ...entries.map((one) => [`help on ${one.usage}`, renderHelpEntry(one, entries)] as const),
  ...ISSUE_CODES.map((code) => [`a verdict of ${code}`, verdictOf(code)] as const),
  ...REASONS.map(
    (reason) =>
      [
        `a summary for ${reason}`,
        renderSummary(
          sampleSummary({
            engine: { kind: 'extractive', reason },
            repairs: 2,
            omitted: ['Army camp overrun near the border'],
          }),
        ),
      ] as const,
  ),
  ...INCIDENT_STATUSES.map(
    (status) =>
      [
        `a card that is ${status}`,
        renderCard({ ...sampleCard(), incident: { ...sampleCard().incident, status } }),
      ] as const,
  ),
];

describe('the product’s own words', () => {
  it.each(SCREENS)('pass the last gate in %s', (_, screen) => {
    const { withheld } = gateScreen(screen, passLine);
    expect(withheld.map((one) => `${textOf(one.line)} → ${one.issues.map((issue) => issue.message).join()}`)).toEqual(
      [],
    );
  });
});
