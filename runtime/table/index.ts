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
  type ChunkLimits,
  insertAll,
  insertMany,
  insertManyByKey,
  type Keyed,
  type ReadByKey,
  type ReadFragments,
  readByKey,
} from "./many.ts";
export { type ListOptions, listLimit, only, type Page, type PageOptions, page, pageLimit } from "./rows.ts";
export { upsertByKey } from "./upsert.ts";
export { randomUuid } from "./uuid.ts";
export { type Given, type Mask, nullBits, type Placeholder, put, variant, withoutNulls } from "./variants.ts";
