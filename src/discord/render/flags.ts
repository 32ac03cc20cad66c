import type { AuditEntry } from '../../app/audit/audit-log.ts';
import type { FlagOutcome, SettleOutcome } from '../../app/corrections/correction-use-cases.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Button, Screen, StyledLine } from '../screen.ts';
import { authorSpans } from './correction-lines.ts';
import { explainNotAllowed, explainUnknownIncident, notice } from './refusals.ts';
import { chrome, counted, echoed, label, line } from './spans.ts';

/** So many are shown in full; further ones are counted. */
const MOST_SHOWN = 5;

/** What became of a note that a summary is wrong, and the way out. */
export function renderFlagged(outcome: FlagOutcome): Screen {
  if (outcome.kind !== 'flagged') return explainUnknownIncident(outcome, 'summary');
  const { id } = outcome.card.incident;
  return notice(
    'good',
    'Noted',
    [
      ...flagLines(outcome.flag),
      line(
        'plain',
        chrome('Those who may change what this server reads see it under '),
        label('/status'),
        chrome(' and '),
        label('/incident changes'),
        chrome('. They can take the report or the figure back with '),
        label('/incident retract'),
        chrome(', or say how the figure is meant with '),
        label('/incident correct'),
        chrome('; the summary is then written afresh.'),
      ),
    ],
    [{ kind: 'buttons', buttons: [buttonTo('Evidence', 'evidence', id), buttonTo('Show card', 'show', id)] }],
  );
}

/** What became of settling such a note. */
export function renderSettled(outcome: SettleOutcome): Screen {
  switch (outcome.kind) {
    case 'settled':
      return notice('good', 'Settled', flagLines(outcome.flag));
    case 'settled-already':
      return notice('muted', 'That was settled already', [line('plain', chrome('Somebody was faster.'))]);
    case 'not-allowed':
      return explainNotAllowed('Manage Messages');
    case 'unknown-flag':
      return notice('muted', 'No such note', [line('plain', chrome('It is not kept any more.'))]);
  }
}

/** What was noted and nobody has settled: words, who and when, each with a button; nothing where there is none. */
export function flagBlocks(flags: readonly AuditEntry[], then: 'settle' | 'changes'): readonly Block[] {
  if (flags.length === 0) return [];
  const further = flags.length - MOST_SHOWN;
  const rest =
    further <= 0
      ? []
      : [
          line(
            'note',
            chrome('and '),
            counted(further, 'further notes'),
            chrome(' more, under the incidents’ Changes'),
          ),
        ];
  const head: Block = { kind: 'text', lines: [line('plain', label('Held to be wrong')), ...rest] };
  const shown = flags
    .slice(0, MOST_SHOWN)
    .map((flag): Block => ({ kind: 'section', lines: flagLines(flag), button: buttonOf(flag, then) }));
  return [{ kind: 'rule' }, head, ...shown];
}

function flagLines({ actor, at, reason, detail }: AuditEntry): readonly StyledLine[] {
  const { sentence } = detail;
  return [
    line('bullet', chrome('“'), echoed(reason), chrome('” – '), ...authorSpans(actor, at)),
    ...(typeof sentence === 'string' ? [line('nested', chrome('about “'), echoed(sentence), chrome('”'))] : []),
  ];
}

function buttonOf({ id, incidentId }: AuditEntry, then: 'settle' | 'changes'): Button {
  return then === 'settle' || incidentId === undefined
    ? { label: [chrome('Settled')], target: { customId: writeCustomId('settle', id) } }
    : buttonTo('Changes', 'changes', incidentId);
}

const buttonTo = (words: string, name: 'evidence' | 'show' | 'changes', incidentId: string): Button => ({
  label: [chrome(words)],
  target: { customId: writeCustomId(name, incidentId) },
});
