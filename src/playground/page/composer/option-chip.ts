import type { ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import type { FieldCheck } from './check-value.ts';
import type { DraftField } from './command-draft.ts';

interface OptionChipProps {
  readonly field: DraftField;
  readonly index: number;
  readonly list: string;
  readonly line: number;
  /** What is wrong with it, once it was tried to send. */
  readonly fault: FieldCheck | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onType: (text: string) => void;
  readonly onFocus: () => void;
}

/** One option in the composer: its name, and a field as wide as what it holds. */
export function OptionChip({
  field,
  index,
  list,
  line,
  fault,
  onKeyDown,
  onType,
  onFocus,
}: OptionChipProps): ComponentChildren {
  const wrong = fault?.kind === 'wrong';
  return html`<label class=${`chip${wrong ? ' wrong' : ''}${field.picked === undefined ? '' : ' picked'}`}>
    <span class="chip-name">${field.name}</span>
    <span class="chip-value" data-text=${field.text}>
      <textarea
        rows="1"
        data-field=${index}
        role="combobox"
        aria-label=${`${field.name}${field.option['required'] === true ? ', required' : ''}`}
        aria-autocomplete="list"
        aria-expanded=${line >= 0}
        aria-controls=${list}
        aria-activedescendant=${line >= 0 ? `${list}-${line}` : undefined}
        aria-invalid=${wrong}
        aria-describedby="option-fault"
        autocomplete="off"
        value=${field.text}
        onFocus=${onFocus}
        onInput=${(event: InputEvent) => onType(oneLine((event.currentTarget as HTMLTextAreaElement).value))}
        onKeyDown=${onKeyDown}
      ></textarea>
    </span>
  </label>`;
}

/** An option holds no line breaks: a pasted one becomes a space, as in Discord. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/gu, ' ');
}
