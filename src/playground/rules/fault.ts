import type { Json } from '../state/objects.ts';

/** One thing wrong with a body: where, and Discord's code and words for it. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

type ErrorTree = { [key: string]: ErrorTree | { readonly code: string; readonly message: string }[] };

/** Nests faults the way Discord does: `{components: {0: {custom_id: {_errors: [{code, message}]}}}}`. */
export function nestFaults(faults: readonly Fault[]): Json {
  const root: ErrorTree = {};
  for (const { path, code, message } of faults) {
    let branch = root;
    for (const step of path) branch = branchAt(branch, String(step));
    const leaf = branch['_errors'];
    if (Array.isArray(leaf)) leaf.push({ code, message });
    else branch['_errors'] = [{ code, message }];
  }
  return root;
}

function branchAt(tree: ErrorTree, key: string): ErrorTree {
  const known = tree[key];
  if (known !== undefined && !Array.isArray(known)) return known;
  const branch: ErrorTree = {};
  tree[key] = branch;
  return branch;
}
