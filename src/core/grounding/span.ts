/**
 * A piece of text on its way to a reader, with where it comes from. The last gate lets nothing else out.
 *
 * - `source`: words of a report or of a verified summary; its numbers must stand in the sources named (ids).
 * - `computed`: a number or time that code worked out; `from` says of what ("reports: 2", an instant, a citation mark, an id).
 * - `user`: a person's own words, echoed.
 * - `chrome`: fixed words of the product; they hold no number.
 */
export type Span = SpanLook &
  (
    | { readonly origin: 'source'; readonly text: string; readonly sources: readonly string[] }
    | { readonly origin: 'computed'; readonly text: string; readonly from: Provenance }
    | { readonly origin: 'user'; readonly text: string }
    | { readonly origin: 'chrome'; readonly text: string }
  );

/** How a span is set; `struck` words are shown as no longer standing. */
interface SpanLook {
  readonly bold?: boolean;
  readonly struck?: boolean;
}

/** What a computed span was worked out from. */
export type Provenance =
  | { readonly kind: 'count'; readonly of: string; readonly value: number }
  | { readonly kind: 'instant'; readonly iso: string }
  | { readonly kind: 'date'; readonly iso: string; readonly derivedFrom: string }
  | { readonly kind: 'citation'; readonly source: number; readonly url?: string }
  | { readonly kind: 'identifier'; readonly value: string }
  /** A person who asked to be mentioned, by the id that Discord gives. */
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'setting'; readonly name: string };

/** One line of a message: spans side by side. */
export type Line = readonly Span[];
