import type { DiscordObject } from '../../page-protocol.ts';
import { readNumber, readObject, readObjects, readText } from '../read-field.ts';

const ROW = 1;
const TEXT_INPUT = 4;
const LABEL = 18;
const SELECTS: readonly number[] = [3, 5, 6, 7, 8];

/** One part of a form: an input with its label, or a text between inputs. */
export interface ModalField {
  readonly component: DiscordObject;
  readonly kind: 'text-input' | 'select' | 'text' | 'unknown';
  readonly customId: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly required: boolean;
  /** The type of what it stands in, for the answer; undefined for a text. */
  readonly frame: number | undefined;
}

/** What the person filled in: texts by custom id, chosen values for selects. */
export type ModalValues = Readonly<Record<string, readonly string[]>>;

/** Lists the parts of a form, in order; inputs stand in labels or, in the old way, in rows. */
export function readFields(modal: DiscordObject): ModalField[] {
  return readObjects(modal, 'components').flatMap((outer): ModalField[] => {
    const frame = readNumber(outer, 'type');
    if (frame === LABEL) {
      const inner = readObject(outer, 'component') ?? {};
      return [fieldOf(inner, { frame, label: readText(outer, 'label'), description: readText(outer, 'description') })];
    }
    if (frame !== ROW) return [fieldOf(outer, { frame: undefined })];
    return readObjects(outer, 'components').map((inner) => fieldOf(inner, { frame, label: readText(inner, 'label') }));
  });
}

/** What is wrong with one input, in Discord's words; undefined when nothing is. */
export function checkField(field: ModalField, values: readonly string[]): string | undefined {
  return CHECKS[field.kind]?.(field, values);
}

/** The components of a submitted form, as an interaction carries them. */
export function toSubmission(fields: readonly ModalField[], values: ModalValues): DiscordObject[] {
  return fields
    .filter((field) => field.kind === 'text-input' || field.kind === 'select')
    .map((field) => {
      const chosen = values[field.customId] ?? [];
      const head = { type: readNumber(field.component, 'type'), custom_id: field.customId };
      const inner = field.kind === 'text-input' ? { ...head, value: chosen[0] ?? '' } : { ...head, values: chosen };
      return field.frame === LABEL ? { type: LABEL, component: inner } : { type: ROW, components: [inner] };
    });
}

type Check = (field: ModalField, values: readonly string[]) => string | undefined;

/** What holds the person to an input; texts between inputs, and inputs that the page cannot draw, hold nobody up. */
const CHECKS: Readonly<Partial<Record<ModalField['kind'], Check>>> = {
  'text-input': (field, values) => checkText(field, values[0] ?? ''),
  select: checkSelect,
};

interface Around {
  readonly frame: number | undefined;
  readonly label?: string | undefined;
  readonly description?: string | undefined;
}

function fieldOf(component: DiscordObject, { frame, label, description }: Around): ModalField {
  return {
    component,
    kind: kindOf(readNumber(component, 'type') ?? 0),
    customId: readText(component, 'custom_id') ?? '',
    label: label ?? '',
    description,
    required: component['required'] !== false,
    frame,
  };
}

function kindOf(type: number): ModalField['kind'] {
  if (type === TEXT_INPUT) return 'text-input';
  if (type === 10) return 'text';
  return SELECTS.includes(type) ? 'select' : 'unknown';
}

function checkText({ component, required }: ModalField, text: string): string | undefined {
  const least = readNumber(component, 'min_length') ?? 0;
  const most = readNumber(component, 'max_length') ?? 4000;
  if (text.trim() === '' && !required) return undefined;
  if (text.trim() === '') return 'This field is required';
  if (text.length < least) return `Must be ${least} or more in length`;
  return text.length > most ? `Must be ${most} or fewer in length` : undefined;
}

function checkSelect({ component, required }: ModalField, values: readonly string[]): string | undefined {
  const least = readNumber(component, 'min_values') ?? 1;
  if (values.length === 0) return required ? 'This field is required' : undefined;
  return values.length < least ? `Choose at least ${least}` : undefined;
}
