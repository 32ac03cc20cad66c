import { h, type ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { html } from 'htm/preact';
import { focusComposer } from '../focus-composer.ts';
import { usePage } from '../state/page-context.ts';
import { checkDraft, optionsLeft, type CommandDraft } from './command-draft.ts';
import {
  atEnd,
  complain,
  goTo,
  lineOf,
  optionsAtEnd,
  takeLine,
  typeText,
  type FormState,
  type Offered,
} from './form-state.ts';
import { OptionChip } from './option-chip.ts';
import { pressKey, type KeyStep, type PressedKey } from './press-key.ts';
import { settleDraft } from './settle-draft.ts';
import { suggestChoices } from './suggest-choices.ts';
import { drawOffer } from './draw-offer.ts';
import { SendButton } from './send-button.ts';
import { useAutocomplete, type Offer } from './use-autocomplete.ts';
import { writeDraft } from './write-draft.ts';

const LIST = 'option-list';

interface CommandFormProps {
  readonly form: FormState;
  readonly onChange: (form: FormState) => void;
  /** Back to plain text, with this text in it. */
  readonly onLeave: (text: string) => void;
  readonly onSend: (draft: CommandDraft) => void;
}

/** The composer while a command is filled in: its name, a chip an option, and what can be chosen above. */
export function CommandForm(props: CommandFormProps): ComponentChildren {
  const { form } = props;
  const line = useRef<HTMLDivElement>(null);
  const now = useOffered(form);
  const { offered, offer } = now;
  const { change, onKeyDown, send } = actionsOf(props, now);
  const at = lineOf(form, offered);
  const checks = checkDraft(form.draft);
  const { name } = form.draft.entry;
  useLayoutEffect(() => fieldAt(line.current, form.active)?.focus(), [form.active, form.draft.fields.length]);
  const list = {
    id: LIST,
    at,
    onPick: (index: number) => change(takeLine(form, offered, index)),
    onPoint: (pointed: number) => change({ ...form, pointed }),
  };
  const input = { list: LIST, line: at, onKeyDown, onType: (text: string) => change(typeText(form, text)) };
  return html`<div class="composer commanding">
    ${drawOffer({ state: form, offered, offer, list })}
    <div class="composer-line" ref=${line} role="group" aria-label=${`Command /${name}`} onMouseDown=${focusTail}>
      <span class="command-name">/${name}</span>
      ${form.draft.fields.map((field, index) =>
        h(OptionChip, {
          key: field.name,
          ...input,
          field,
          index,
          fault: form.complained ? checks[index] : undefined,
          onFocus: () => index !== form.active && change(goTo(form, index)),
        }),
      )}
      ${h(TailInput, { ...input, state: form, onFocus: () => atEnd(form) || change(goTo(form, form.draft.fields.length)) })}
      ${h(SendButton, { onSend: send })}
    </div>
  </div>`;
}

interface FormActions {
  readonly change: (next: FormState) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What the button does: sends from wherever one is. */
  readonly send: () => void;
}

function actionsOf(
  { form, onChange, onLeave, onSend }: CommandFormProps,
  { offered, settle }: OfferedNow,
): FormActions {
  const change = (next: FormState): void => onChange(settle(next));
  const follow = (step: KeyStep): void => {
    if (step.kind === 'change') change(step.state);
    else if (step.kind === 'send') onSend(form.draft);
    else onLeave(writeDraft(form.draft, form.tail));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.isComposing ? undefined : pressKey(form, offered, readKey(event));
    if (step === undefined) return;
    event.preventDefault();
    follow(step);
  };
  const send = (): void => {
    const ready = settle(goTo(form, form.draft.fields.length));
    const faulty = complain(ready);
    if (faulty === undefined) onSend(ready.draft);
    else change(faulty);
  };
  return { change, onKeyDown, send };
}

function fieldAt(line: Element | null, at: number): HTMLElement | null | undefined {
  return line?.querySelector<HTMLElement>(`[data-field="${at}"]`);
}

/** A press on the bare line goes to its end, as in any text field. */
function focusTail(event: MouseEvent): void {
  if (event.target !== event.currentTarget) return;
  event.preventDefault();
  focusComposer();
}

interface OfferedNow {
  readonly offered: Offered;
  readonly offer: Offer;
  readonly settle: (form: FormState) => FormState;
}

function useOffered(state: FormState): OfferedNow {
  const { view } = usePage();
  const offer = useAutocomplete(state.draft, state.active);
  const field = state.draft.fields[state.active];
  const own = field === undefined ? [] : suggestChoices(field, view.state);
  const choices = offer.state === 'none' ? own : offer.choices;
  return {
    offered: { choices, options: optionsAtEnd(state) },
    offer,
    settle: (form) => ({ ...form, draft: settleDraft(form.draft, form.active, view.state) }),
  };
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
    class=${`tail${state.complained && state.tail.trim() !== '' ? ' wrong' : ''}`}
    data-field=${state.draft.fields.length}
    role="combobox"
    aria-label=${left > 0 ? `Optional options: ${left} more; Enter sends the command` : 'Enter sends the command'}
    aria-expanded=${atEnd(state) && left > 0}
    aria-controls=${list}
    aria-activedescendant=${atEnd(state) && line >= 0 ? `${list}-${line}` : undefined}
    placeholder=${left > 0 ? `+${left} optional` : ''}
    autocomplete="off"
    value=${state.tail}
    onFocus=${onFocus}
    onInput=${(event: InputEvent) => onType((event.currentTarget as HTMLInputElement).value)}
    onKeyDown=${onKeyDown}
  />`;
}

function readKey(event: KeyboardEvent): PressedKey {
  const { value, selectionStart, selectionEnd } = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
  return {
    key: event.key,
    shift: event.shiftKey,
    empty: value === '',
    caretAtStart: selectionStart === 0 && selectionEnd === 0,
    caretAtEnd: selectionStart === value.length,
  };
}
