import type { GroundingSource } from '../core/grounding/source.ts';
import type { Line } from '../core/grounding/span.ts';

/** How a line is set. Notes are Discord's small print; a nested line hangs below the bullet before it. */
export type LineStyle = 'title' | 'heading' | 'plain' | 'bullet' | 'nested' | 'quote' | 'note';

/** One line of a message. It may name what it is when it has to be left out. */
export interface StyledLine {
  readonly style: LineStyle;
  readonly spans: Line;
}

/** A button: either an action of ours (`customId`) or a link. The label is at most 80 characters; longer ones are cut. */
export interface Button {
  readonly label: Line;
  readonly target: { readonly customId: string } | { readonly url: string };
  readonly style?: 'primary' | 'secondary' | 'success' | 'danger';
  readonly disabled?: boolean;
}

/** What a block may lose when a message is too long: its last lines first. Blocks of the lowest order go first. */
export interface Shed {
  readonly order: number;
  /** What one line of it is, for the note that names what was left out. */
  readonly one: string;
  readonly many: string;
}

/** A choice of a menu: label and description at most 100 characters; longer ones are cut. */
export interface Choice {
  readonly label: Line;
  readonly description?: Line;
  readonly value: string;
}

/** A part of a message, top to bottom. */
export type Block =
  | { readonly kind: 'text'; readonly lines: readonly StyledLine[]; readonly shed?: Shed }
  | { readonly kind: 'section'; readonly lines: readonly StyledLine[]; readonly button: Button }
  | { readonly kind: 'rule' }
  /** A file to download; its name is letters, digits, dots and hyphens. */
  | { readonly kind: 'file'; readonly name: string; readonly mediaType: string; readonly content: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  | {
      readonly kind: 'menu';
      readonly customId: string;
      readonly placeholder: Line;
      readonly choices: readonly Choice[];
    };

/** What the colour at a message's edge says. */
export type Tone = 'neutral' | 'good' | 'caution' | 'bad' | 'disputed' | 'muted';

/** A message before Discord: everything a person will read, as lines of spans, and the sources its source spans stand on. */
export interface Screen {
  readonly tone: Tone;
  readonly blocks: readonly Block[];
  readonly sources: readonly GroundingSource[];
}
