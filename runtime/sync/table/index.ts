/** What generated helpers use besides drivers and values. */
// Derived from runtime/table/index.ts by scripts/derive-sync.ts; do not edit.
export type { Codec, Filter, Filters } from "../../table/filters.ts";
export {
  type InsertFragments,
  type Inserts,
  inserts,
  type UpdateFragments,
  type UpsertFragments,
  type Upserts,
  updates,
  upserts,
} from "../../table/inserts.ts";
export type { Key } from "../../table/keys.ts";
export type { LookupFragments, Source, Way } from "../../table/lookup.ts";
export {
  type ChunkLimits,
  insertAll,
  insertMany,
  insertManyAgain,
  insertManyByKey,
  type Keyed,
  type ReadByKey,
  type ReadFragments,
  readByKey,
} from "./many.ts";
export {
  type ChildrenOptions,
  type DeletedOptions,
  type KeyedRows,
  spelled,
  withChild,
  withMany,
  withOne,
  withOneOrNull,
} from "./relations.ts";
export {
  existing,
  type FindOptions,
  type ListOptions,
  listLimit,
  type MatchOptions,
  only,
  type Page,
  type PageOptions,
  type StreamOptions,
} from "../../table/rows.ts";
export {
  countRows,
  listRows,
  type PagedSelection,
  pagedSelection,
  pageRows,
  removeRows,
  type Selection,
  type SelectionFragments,
  selection,
  streamRows,
  updateRows,
} from "./selection.ts";
export { upsertByKey } from "./upsert.ts";
export { randomUuid } from "../../table/uuid.ts";
export {
  type Given,
  type Mask,
  nullBits,
  type Placeholder,
  put,
  requireValues,
  variant,
  withoutNulls,
} from "../../table/variants.ts";
export {
  all,
  any,
  type Combination,
  type Comparison,
  type Equality,
  not,
  type Range,
  type TextComparison,
  type Where,
} from "../../table/where.ts";
