import type { Category, Metric, Op, Scope } from './claim.ts';

/** The words before a figure, by how its source bounds it; empty for a bare figure. */
export const OP_WORDS: Readonly<Record<Op, string>> = {
  eq: '',
  ge: 'at least',
  gt: 'over',
  le: 'up to',
  lt: 'fewer than',
  approx: 'around',
  range: '',
  word: '',
};

/** What happened, as a word after the people: "60 soldiers killed". */
export const METRIC_WORDS: Readonly<Record<Metric, string>> = {
  killed: 'killed',
  wounded: 'wounded',
  captured: 'captured',
  missing: 'missing',
  abducted: 'abducted',
  displaced: 'displaced',
  arrested: 'arrested',
  deployed: 'present',
};

/** Whom a figure counts, as a plural noun. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  soldiers: 'soldiers',
  police: 'police officers',
  civilians: 'civilians',
  militants: 'militants',
  aid_workers: 'aid workers',
  journalists: 'journalists',
  children: 'children',
  unknown: 'people',
};

/** What a figure covers, as a heading. */
export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  this_incident: 'This incident',
  linked_incident: 'Linked attack',
  cumulative: 'Longer time or wider area',
  deployed: 'Stationed there',
};
