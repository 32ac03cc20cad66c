import type { Interaction } from '../state/interaction-book.ts';
import type { Json } from '../state/objects.ts';

/** What the person did, checked and resolved. */
export interface Act {
  readonly type: Interaction['type'];
  readonly channelId: string;
  readonly name: string;
  /** The `data` of INTERACTION_CREATE. */
  readonly data: Json;
  readonly sourceMessageId?: string | undefined;
  /** The type of the option that is typed, for autocomplete. */
  readonly focusedType?: number | undefined;
  /** The interaction whose modal this submits. */
  readonly parent?: Interaction | undefined;
}
