import type { VerifyOutcome } from '../../app/views.ts';
import type { Screen, StyledLine } from '../screen.ts';
import { incidentMenu, notice } from './refusals.ts';
import { chrome, echoed, label, line } from './spans.ts';

type Unmatched = Extract<VerifyOutcome, { kind: 'unmatched' }>;

/** A text that speaks of no stored incident: says so, and how to name the one that is meant. */
export function renderUnmatched({ text, hasNumbers, suggestions }: Unmatched): Screen {
  const head = hasNumbers ? 'Which incident is this about?' : 'No number to check';
  return notice(
    'muted',
    head,
    [line('quote', echoed(text)), ...(hasNumbers ? [] : [NO_NUMBER]), NO_INCIDENT, ...way(suggestions.length > 0)],
    suggestions.length === 0 ? [] : [incidentMenu(suggestions, 'verify-against')],
  );
}

const NO_NUMBER = line('plain', chrome('There is no figure, date or time in it.'));
const NO_INCIDENT = line('plain', chrome('None of its names leads to a stored incident.'));

function way(canChoose: boolean): readonly StyledLine[] {
  if (!canChoose) return [line('note', chrome('No incident is stored yet.'))];
  return [
    line(
      'note',
      chrome('Choose the incident below, or ask again with '),
      label('/verify text: incident:'),
      chrome('; the incident is completed while you type.'),
    ),
  ];
}
