/** One node of parsed Discord Markdown. Blocks stand in blocks, inline nodes in both. */
export type MarkdownNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: SpanKind; readonly children: readonly MarkdownNode[] }
  | { readonly kind: 'paragraph' | 'quote' | 'subtext'; readonly children: readonly MarkdownNode[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly MarkdownNode[] }
  | MarkdownList
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'code-block'; readonly text: string; readonly language: string | undefined }
  | MarkdownLink
  | { readonly kind: 'timestamp'; readonly seconds: number; readonly style: TimestampStyle }
  | { readonly kind: 'mention'; readonly of: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'command'; readonly name: string; readonly id: string }
  | { readonly kind: 'emoji'; readonly name: string; readonly id: string };

/** The pairs of marks that wrap inline text. */
export type SpanKind = 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler';

/** A bullet or numbered list; an item holds its line and, if any, the lists below it. */
export interface MarkdownList {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The number of the first item; 1 for bullets. */
  readonly start: number;
  readonly items: readonly (readonly MarkdownNode[])[];
}

/** A link to an http or https address; never any other scheme. */
export interface MarkdownLink {
  readonly kind: 'link';
  readonly url: string;
  readonly title: string | undefined;
  readonly children: readonly MarkdownNode[];
}

/** The letters after the second colon of `<t:…:F>`; `f` where none is written. */
export type TimestampStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 's' | 'S' | 'R';
