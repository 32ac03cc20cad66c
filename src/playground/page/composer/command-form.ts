import { h, type ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { html } from 'htm/preact';
import { usePage } from '../state/page-context.ts';
import { checkDraft, optionsLeft, type CommandDraft } from './command-draft.ts';
import {
  atEnd,
  goTo,
  lineOf,
  openForm,
  optionsAtEnd,
  takeLine,
  typeText,
  type FormState,
  type Offered,
} from './form-state.ts';
import { OptionChip } from './option-chip.ts';
import { pressKey, type KeyStep, type PressedKey } from './press-key.ts';
import { suggestChoices } from './suggest-choices.ts';
import { drawOffer } from './draw-offer.ts';
import { useAutocomplete, type Offer } from './use-autocomplete.ts';

const LIST = 'option-list';

interface CommandFormProps {
  readonly start: CommandDraft;
  /** Back to plain text, with this text in it. */
  readonly onLeave: (text: string) => void;
  readonly onSend: (draft: CommandDraft) => void;
}

/** The composer while a command is filled in: its name, a chip an option, and what can be chosen above. */
export function CommandForm({ start, onLeave, onSend }: CommandFormProps): ComponentChildren {
  const [state, setState] = useState<FormState>(() => openForm(start));
  const line = useRef<HTMLDivElement>(null);
  const { offered, offer } = useOffered(state);
  const at = lineOf(state, offered);
  const checks = checkDraft(state.draft);
  useLayoutEffect(() => {
    line.current?.querySelector<HTMLInputElement>(`[data-field="${state.active}"]`)?.focus();
  }, [state.active, state.draft.fields.length]);
  const follow = (step: KeyStep): void => {
    if (step.kind === 'change') setState(step.state);
    else if (step.kind === 'send') onSend(state.draft);
    else onLeave(`/${state.draft.entry.name}`);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.isComposing ? undefined : pressKey(state, offered, readKey(event));
    if (step === undefined) return;
    event.preventDefault();
    follow(step);
  };
  const list = {
    id: LIST,
    at,
    onPick: (index: number) => setState(takeLine(state, offered, index)),
    onPoint: (pointed: number) => setState({ ...state, pointed }),
  };
  const input = { list: LIST, line: at, onKeyDown, onType: (text: string) => setState(typeText(state, text)) };
  return html`<div class="composer commanding">
    ${drawOffer({ state, offered, offer, list })}
    <div class="composer-line" ref=${line} role="group" aria-label=${`Command /${state.draft.entry.name}`}>
      <span class="command-name">/${state.draft.entry.name}</span>
      ${state.draft.fields.map((field, index) =>
        h(OptionChip, {
          key: field.name,
          ...input,
          field,
          index,
          fault: state.complained ? checks[index] : undefined,
          onFocus: () => index !== state.active && setState(goTo(state, index)),
        }),
      )}
      ${h(TailInput, { ...input, state, onFocus: () => atEnd(state) || setState(goTo(state, state.draft.fields.length)) })}
    </div>
  </div>`;
}

function useOffered(state: FormState): { readonly offered: Offered; readonly offer: Offer } {
  const { view } = usePage();
  const offer = useAutocomplete(state.draft, state.active);
  const field = state.draft.fields[state.active];
  const own = field === undefined ? [] : suggestChoices(field, view.state);
  const choices = offer.state === 'none' ? own : offer.choices;
  return { offered: { choices, options: optionsAtEnd(state) }, offer };
}

interface TailInputProps {
  readonly state: FormState;
  readonly list: string;
  readonly line: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onType: (text: string) => void;
  readonly onFocus: () => void;
}

/** The end of the line: names of optional options are typed here, and Enter sends. */
function TailInput({ state, list, line, onKeyDown, onType, onFocus }: TailInputProps): ComponentChildren {
  const left = optionsLeft(state.draft).length;
  return html`<input
    class="tail"
    data-field=${state.draft.fields.length}
    role="combobox"
    aria-label=${left > 0 ? `Optional options: ${left} more; Enter sends the command` : 'Enter sends the command'}
    aria-expanded=${atEnd(state) && left > 0}
    aria-controls=${list}
    aria-activedescendant=${atEnd(state) && line >= 0 ? `${list}-${line}` : undefined}
    placeholder=${left > 0 ? `+${left} optional` : ''}
    autocomplete="off"
    value=${atEnd(state) ? state.tail : ''}
    onFocus=${onFocus}
    onInput=${(event: InputEvent) => onType((event.currentTarget as HTMLInputElement).value)}
    onKeyDown=${onKeyDown}
  />`;
}

function readKey(event: KeyboardEvent): PressedKey {
  const { value, selectionStart, selectionEnd } = event.currentTarget as HTMLInputElement;
  return {
    key: event.key,
    shift: event.shiftKey,
    empty: value === '',
    caretAtStart: selectionStart === 0 && selectionEnd === 0,
    caretAtEnd: selectionStart === value.length,
  };
}
