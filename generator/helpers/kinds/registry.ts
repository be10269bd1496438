/** Every helper kind, in the order in which a table's interface lists its methods. */
import { deleted } from "./deleted.ts";
import { exists, get, getByUnique, getMany } from "./get.ts";
import { insert } from "./insert.ts";
import { insertMany } from "./insert-many.ts";
import type { HelperKind } from "./kind.ts";
import { list, page, stream } from "./list.ts";
import { count, removeMatching, update } from "./match.ts";
import { patch } from "./patch.ts";
import { relations } from "./relations.ts";
import { remove, removeExpired } from "./remove.ts";
import { upsert } from "./upsert.ts";

export const kinds: readonly HelperKind[] = [
  get,
  getMany,
  getByUnique,
  exists,
  list,
  page,
  stream,
  count,
  relations,
  insert,
  insertMany,
  upsert,
  patch,
  update,
  remove,
  removeMatching,
  removeExpired,
  deleted,
];
