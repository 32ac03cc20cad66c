import { h, type ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { html } from 'htm/preact';
import { selectChoices } from '../component/select-choices.ts';
import { SelectMenu } from '../component/select-menu.ts';
import { Markdown } from '../markdown/draw-markdown.ts';
import { readNumber, readText } from '../read-field.ts';
import { usePage } from '../state/page-context.ts';
import type { ModalField } from './modal-fields.ts';

const PARAGRAPH = 2;

interface ModalInputProps {
  readonly field: ModalField;
  readonly values: readonly string[];
  readonly fault: string | undefined;
  readonly onChange: (values: readonly string[]) => void;
}

/** One part of a form with its label, description and what is wrong with it. */
export function ModalInput(props: ModalInputProps): ComponentChildren {
  const { field, fault } = props;
  const id = useId();
  if (field.kind === 'text') return h(Markdown, { text: readText(field.component, 'content') ?? '' });
  if (field.kind === 'unknown') return html`<p class="unknown">This input cannot be shown in the playground.</p>`;
  return html`<div class=${`modal-field${fault === undefined ? '' : ' wrong'}`}>
    <label for=${id}
      >${field.label}${field.required && html`<span class="required" aria-hidden="true"> *</span>`}</label
    >
    ${field.description !== undefined && html`<small id=${`${id}-about`}>${field.description}</small>`}
    ${field.kind === 'select' ? h(FormSelect, props) : drawText(props, id)}
    ${fault !== undefined && html`<p class="fault" id=${`${id}-fault`} role="alert">${fault}</p>`}
  </div>`;
}

function FormSelect({ field, values, onChange }: ModalInputProps): ComponentChildren {
  const { view } = usePage();
  return h(SelectMenu, {
    label: field.label,
    placeholder: readText(field.component, 'placeholder') ?? 'Make a selection',
    choices: selectChoices(field.component, view.state),
    chosen: values,
    most: readNumber(field.component, 'max_values') ?? 1,
    disabled: false,
    pending: false,
    onChange,
    onClose: () => undefined,
  });
}

function drawText({ field, values, fault, onChange }: ModalInputProps, id: string): ComponentChildren {
  const paragraph = readNumber(field.component, 'style') === PARAGRAPH;
  const most = readNumber(field.component, 'max_length') ?? 4000;
  const text = values[0] ?? '';
  const attributes = {
    id,
    value: text,
    required: field.required,
    maxlength: most,
    placeholder: readText(field.component, 'placeholder') ?? '',
    'aria-invalid': fault !== undefined,
    'aria-describedby': `${id}-about ${id}-fault`,
    onInput: (event: InputEvent) => onChange([(event.currentTarget as HTMLInputElement).value]),
  };
  return html`${h(paragraph ? 'textarea' : 'input', { ...attributes, ...(paragraph ? { rows: 5 } : { type: 'text' }) })}
  ${paragraph && html`<span class="counter" aria-hidden="true">${most - text.length}</span>`}`;
}
