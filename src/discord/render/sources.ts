import type { IncidentCard } from '../../app/views.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Screen } from '../screen.ts';
import { correctionGroups } from './corrections.ts';
import { pageBlocks, pageButtons } from './page-blocks.ts';
import { sourceLines } from './source-lines.ts';
import { numberSources } from './source-numbers.ts';
import { chrome, counted, line, quoted } from './spans.ts';

/** Draws every source of an incident. Pages count from 0. */
export function renderSources(card: IncidentCard, page: number): Screen {
  const { incident, reports } = card;
  const numbers = numberSources(card);
  const groups = sourceLines(numbers).map((one): readonly Block[] => [{ kind: 'text', lines: [one] }]);
  const pages = pageBlocks([...groups, ...correctionGroups(card)]);
  const shown = Math.min(page, Math.max(0, pages.length - 1));
  const leaf = pageButtons(shown, pages.length, (target) => writeCustomId('sources-page', incident.id, target));
  const count = line(
    'note',
    counted(reports.length, 'sources'),
    chrome(' in order of arrival · '),
    quoted(incident.title, numbers.ids),
  );
  const back = { label: [chrome('Show card')], target: { customId: writeCustomId('show', incident.id) } };
  return {
    tone: 'neutral',
    sources: numbers.sources,
    blocks: [
      { kind: 'text', lines: [line('heading', chrome('Sources')), count] },
      { kind: 'rule' },
      ...(pages[shown] ?? []),
      { kind: 'buttons', buttons: [...leaf, back] },
    ],
  };
}
