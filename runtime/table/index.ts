/** What generated helpers use besides drivers and values. */
export {
  type InsertFragments,
  type Inserts,
  inserts,
  type UpdateFragments,
  type UpsertFragments,
  type Upserts,
  updates,
  upserts,
} from "./inserts.ts";
export {
  type Batch,
  batchQuery,
  type Cursors,
  countQuery,
  type Lookup,
  type LookupFragments,
  listQuery,
  lookup,
  type PagedLookup,
  type PageQuery,
  pageQuery,
  type Query,
  removeQuery,
  type Source,
  updateQuery,
  type Way,
} from "./lookup.ts";
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
  existing,
  type FindOptions,
  type ListOptions,
  listLimit,
  type MatchOptions,
  only,
  type Page,
  type PageOptions,
  type StreamOptions,
} from "./rows.ts";
export { upsertByKey } from "./upsert.ts";
export { randomUuid } from "./uuid.ts";
export { type Given, type Mask, nullBits, type Placeholder, put, variant, withoutNulls } from "./variants.ts";
export {
  all,
  any,
  type Combination,
  type Comparison,
  type Equality,
  type Filter,
  type Filters,
  not,
  type Range,
  type TextComparison,
  type Where,
} from "./where.ts";
