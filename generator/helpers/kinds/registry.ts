/** Every helper kind, in the order in which a table's interface lists its methods. */
import { count } from "./count.ts";
import { exists, get, getByUnique } from "./get.ts";
import { insert } from "./insert.ts";
import { insertMany } from "./insert-many.ts";
import type { HelperKind } from "./kind.ts";
import { listByIndex } from "./list.ts";
import { pageByIndex } from "./page.ts";
import { patch } from "./patch.ts";
import { remove, removeExpired } from "./remove.ts";
import { upsert } from "./upsert.ts";

export const kinds: readonly HelperKind[] = [
  get,
  getByUnique,
  exists,
  count,
  listByIndex,
  pageByIndex,
  insert,
  insertMany,
  upsert,
  patch,
  remove,
  removeExpired,
];
