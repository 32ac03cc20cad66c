import { h, type ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { html } from 'htm/preact';
import { Dots } from '../dots.ts';
import { selectChoices } from '../component/select-choices.ts';
import { Icon } from '../icon.ts';
import { nameOfUser } from '../name-of-user.ts';
import { readText } from '../read-field.ts';
import { usePage } from '../state/page-context.ts';
import type { OpenModal, PageView } from '../state/page-view.ts';
import { checkField, readFields, toSubmission, type ModalField, type ModalValues } from './modal-fields.ts';
import { ModalInput } from './modal-input.ts';

/** A form that the bot opened, above everything else: the browser keeps the focus in it, Escape closes it. */
export function ModalDialog({ open }: { readonly open: OpenModal }): ComponentChildren {
  const { view } = usePage();
  const box = useRef<HTMLDialogElement>(null);
  const form = useForm(open);
  useLayoutEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    box.current?.querySelector<HTMLElement>('.modal-fields :is(input, textarea, button)')?.focus();
    return () => queueMicrotask(() => giveFocusBack(before));
  }, []);
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>('.modal-field.wrong :is(input, textarea, button)')?.focus();
  }, [form.attempts]);
  return html`<dialog class="modal" ref=${box} aria-labelledby="modal-title" onCancel=${form.cancel}>
    <form novalidate onSubmit=${form.submit}>
      ${drawHead(open, view, form.close)}
      <div class="modal-fields">
        ${form.failure !== undefined && html`<p class="failure" role="alert">${form.failure}</p>`}
        ${form.fields.map((field, at) => {
          const values = form.values[field.customId] ?? [];
          const fault = form.attempts > 0 ? checkField(field, values) : undefined;
          return h(ModalInput, {
            key: at,
            field,
            values,
            fault,
            onChange: (next) => form.change(field, next),
          });
        })}
      </div>
      <footer>
        <button type="button" class="button secondary" onClick=${form.close}>Cancel</button>
        <button type="submit" class=${`button primary${form.busy ? ' pending' : ''}`} aria-busy=${form.busy}>
          <span class="button-label">Submit</span>${form.busy && h(Dots, null)}
        </button>
      </footer>
    </form>
  </dialog>`;
}

interface ModalForm {
  readonly fields: readonly ModalField[];
  readonly values: ModalValues;
  /** How often sending was tried; from the first time on faults are shown. */
  readonly attempts: number;
  readonly busy: boolean;
  /** Why the form did not get through. */
  readonly failure: string | undefined;
  readonly change: (field: ModalField, values: readonly string[]) => void;
  readonly close: () => void;
  /** Escape: the page takes the dialog away itself. */
  readonly cancel: (event: Event) => void;
  readonly submit: (event: Event) => void;
}

function useForm(open: OpenModal): ModalForm {
  const { view, act, dispatch } = usePage();
  const fields = readFields(open.modal);
  const [values, setValues] = useState<ModalValues>(() => startValues(fields, view));
  const [attempts, setAttempts] = useState(0);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const sent = view.state?.interactions.find((one) => one.id === open.sentAs)?.state;
  const change = (field: ModalField, chosen: readonly string[]): void =>
    setValues((old) => ({ ...old, [field.customId]: chosen }));
  const close = (): void => {
    dispatch({ kind: 'modal-closed' });
    if (open.sentAs !== undefined) dispatch({ kind: 'dismissed', id: open.sentAs });
  };
  const cancel = (event: Event): void => {
    event.preventDefault();
    close();
  };
  const send = async (): Promise<void> => {
    setSending(true);
    setRefusal(undefined);
    const customId = readText(open.modal, 'custom_id') ?? '';
    const { interactionId, channelId } = open;
    const answer = await act({
      kind: 'modal',
      channelId,
      interactionId,
      customId,
      components: toSubmission(fields, values),
    });
    setSending(false);
    if (answer.kind === 'taken') dispatch({ kind: 'modal-sent', interactionId: answer.interactionId });
    if (answer.kind === 'failed') setRefusal(answer.message);
  };
  const busy = sending || sent === 'sent';
  const submit = (event: Event): void => {
    event.preventDefault();
    setAttempts(attempts + 1);
    const whole = fields.every((field) => checkField(field, values[field.customId] ?? []) === undefined);
    if (whole && !busy) void send();
  };
  const failure = sent === 'failed' ? 'Something went wrong. Try again.' : refusal;
  return { fields, values, attempts, busy, failure, change, close, cancel, submit };
}

/** Once the dialog is gone, since until then all else is inert. To `close()` it first leaves Chromium 156 deaf to typing. */
function giveFocusBack(before: Element | null): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus();
}

function drawHead(open: OpenModal, view: PageView, close: () => void): ComponentChildren {
  return html`<header>
    <div>
      <h2 id="modal-title">${readText(open.modal, 'title')}</h2>
      <p>This form goes to ${nameOfUser(view.state?.bot)}. Do not share passwords.</p>
    </div>
    <button type="button" class="tool" aria-label="Close" onClick=${close}>${h(Icon, { name: 'close' })}</button>
  </header>`;
}

function startValues(fields: readonly ModalField[], view: PageView): ModalValues {
  return Object.fromEntries(
    fields.map(({ customId, kind, component }): [string, readonly string[]] => {
      if (kind === 'text-input') return [customId, [readText(component, 'value') ?? '']];
      return [
        customId,
        selectChoices(component, view.state)
          .filter((one) => one.chosen)
          .map((one) => one.value),
      ];
    }),
  );
}
