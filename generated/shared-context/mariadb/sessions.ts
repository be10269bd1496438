/** Helpers of Sessions. Generated from schema/shared-context; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import {
  type ChildrenOptions,
  type Executor,
  type Filters,
  type FindOptions,
  type Given,
  type InsertFragments,
  type KeyedRows,
  type MatchOptions,
  type PageOptions,
  type Row,
  type Source,
  type StreamOptions,
  type Value,
  type Where,
  countRows,
  existing,
  insertMany,
  inserts,
  listRows,
  only,
  pageRows,
  pagedSelection,
  put,
  removeRows,
  requireValues,
  statement,
  streamRows,
  updateRows,
  updates,
  upserts,
  withMany,
  mariadb as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";
import * as agentMemoryModule from "./agent_memory.ts";
import * as auditLogModule from "./audit_log.ts";
import * as messagesModule from "./messages.ts";

const writable = ["`id`", "`purpose`", "`created_at`", "`updated_at`", "`is_active`", "`created_by`", "`metadata`"];
const columns = writable.join(", ");
const select = "SELECT " + columns + " FROM `sessions`";

function row(r: Row): types.SessionsRow {
  return {
    id: v.decodeText(r[0], "sessions.id"),
    purpose: v.decodeText(r[1], "sessions.purpose"),
    createdAt: v.decodeTimestamp(r[2], "sessions.created_at"),
    updatedAt: v.decodeTimestamp(r[3], "sessions.updated_at"),
    isActive: v.decodeBoolean(r[4], "sessions.is_active"),
    createdBy: v.decodeText(r[5], "sessions.created_by"),
    metadata: r[6] === null ? null : v.decodeJson(r[6], "sessions.metadata"),
  };
}

const getSql = statement(select + " WHERE `id` = ?", { single: true });

const getManySql = statement(
  "SELECT " +
  columns +
  " FROM JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, key1 VARCHAR(64) PATH '$')) AS wanted STRAIGHT_JOIN " +
  "`sessions` ON `sessions`.`id` = key1 COLLATE utf8mb4_nopad_bin ORDER BY place"
);

const existsSql = statement("SELECT 1 FROM `sessions` WHERE `id` = ?", { single: true });

const filters: Filters = {
  id: { column: "`id`", label: "sessions.id", type: "text", max: 64 },
  purpose: { column: "`purpose`", label: "sessions.purpose", type: "text" },
  createdAt: { column: "`created_at`", label: "sessions.created_at", type: "timestamp" },
  updatedAt: { column: "`updated_at`", label: "sessions.updated_at", type: "timestamp" },
  isActive: { column: "`is_active`", label: "sessions.is_active", type: "boolean" },
  createdBy: { column: "`created_by`", label: "sessions.created_by", type: "text", max: 255 },
  metadata: { column: "`metadata`", label: "sessions.metadata", type: "json", nullable: true },
};

const source: Source = {
  select,
  table: "`sessions`",
  placeholder: "?",
  unlimited: 9223372036854775807n,
  filters,
  codec: v,
  writable,
};

const everyRow = pagedSelection(source, row, {
  equals: [""],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
});

const byCreator = pagedSelection(source, row, {
  by: ["createdBy"],
  equals: ["`created_by` = ?"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
});

const byActive = pagedSelection(source, row, {
  equals: ["`is_active` = 1"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
});

const byRecent = pagedSelection(source, row, {
  equals: [""],
  ascending: {
    order: " ORDER BY `updated_at`, `id`",
    after: { text: "`updated_at` >= ? AND (`updated_at` > ? OR `id` > ?)", places: [0, 0, 1] },
  },
  descending: {
    order: " ORDER BY `updated_at` DESC, `id` DESC",
    after: { text: "`updated_at` <= ? AND (`updated_at` < ? OR `id` < ?)", places: [0, 0, 1] },
  },
  ranged: "updatedAt",
  ordered: ["updatedAt", "id"],
  cursor: (last) => ({ updatedAt: last.updatedAt, id: last.id }),
});

const insertParts: InsertFragments = {
  into: "INSERT INTO `sessions`",
  columns: writable,
  placeholder: "?",
  empty: "() VALUES ()",
  after: " RETURNING " + columns,
};

const insertSql = inserts(insertParts);

function patchValues(given: types.SessionsPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
  requireValues(given);
  if (given.purpose !== undefined) mask += put(values, 2, v.encodeText(given.purpose, "sessions.purpose"));
  if (given.createdAt !== undefined) mask += put(values, 4, v.encodeTimestamp(given.createdAt, "sessions.created_at"));
  if (given.updatedAt !== undefined) mask += put(values, 8, v.encodeTimestamp(given.updatedAt, "sessions.updated_at"));
  if (given.isActive !== undefined) mask += put(values, 16, v.encodeBoolean(given.isActive, "sessions.is_active"));
  if (given.createdBy !== undefined) mask += put(values, 32, v.encodeText(given.createdBy, "sessions.created_by", 255));
  if (fill || given.metadata !== undefined) {
    mask += put(values, 64, given.metadata == null ? null : v.encodeJson(given.metadata, "sessions.metadata"));
  }
  return { mask, values };
}

/** Encodes what is given; with `fill`, what is not given and has no default is null. */
function insertValues(given: types.SessionsInsert, fill: boolean): Given {
  requireValues(given);
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeText(given.id, "sessions.id", 64));
  return patchValues(given, fill, values, mask);
}

const limits = { parameters: 65535, rows: 1024 };
const assignments = writable.map((column) => column + " = VALUES(" + column + ")");

const upsertSql = upserts({
  ...insertParts,
  after: "",
  conflict: [" ON DUPLICATE KEY UPDATE "],
  assignments,
  kept: [0],
  idle: "`id` = `sessions`.`id`",
  update: "UPDATE `sessions` SET ",
  where: ["`id` = "],
  guard: "1242",
});

const patchSql = updates({
  update: "UPDATE `sessions` SET ",
  columns: writable,
  where: ["`id` = "],
  placeholder: "?",
  after: "",
});

const removeSql = statement("DELETE FROM `sessions` WHERE `id` = ?");

const rowsByIdSql = statement(
  select +
  " WHERE `id` IN (SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 varchar(64) CHARACTER SET utf8mb4 COLLATE " +
  "utf8mb4_nopad_bin PATH '$')) AS k)"
);

export const rowsById: KeyedRows<types.SessionsRow> = {
  keyOf: (row) => [v.encodeText(row.id, "sessions.id", 64)],
  row,
  encodeKeys: v.encodeKeys,
  width: 1,
  sql: rowsByIdSql,
};

export class SessionsTable implements types.SessionsTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async get(id: string): Promise<types.SessionsRow | undefined> {
    const [found] = await this.#executor.rows(getSql, [v.encodeText(id, "sessions.id", 64)]);
    return found && row(found);
  }

  async getOrThrow(id: string): Promise<types.SessionsRow> {
    return existing(await this.get(id), "sessions", ["id"]);
  }

  async getMany(keys: readonly string[]): Promise<types.SessionsRow[]> {
    if (keys.length === 0) return [];
    const given = keys.map((id) => [v.encodeText(id, "sessions.id", 64)]);
    return (await this.#executor.rows(getManySql, v.encodeKeys(given, 1))).map(row);
  }

  async exists(id: string): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeText(id, "sessions.id", 64)]);
    return rows.length > 0;
  }

  list(options?: FindOptions<types.SessionsWhere, string>) {
    return listRows(this.#executor, everyRow, [], options);
  }

  listByCreator(createdBy: string, options?: FindOptions<types.SessionsWhere, string>) {
    return listRows(this.#executor, byCreator, [createdBy], options);
  }

  listByActive(options?: FindOptions<types.SessionsWhere, string>) {
    return listRows(this.#executor, byActive, [], options);
  }

  listByRecent(options?: FindOptions<types.SessionsWhere, Date>) {
    return listRows(this.#executor, byRecent, [], options);
  }

  page(options?: PageOptions<types.SessionsCursor, types.SessionsWhere, string>) {
    return pageRows(this.#executor, everyRow, [], options);
  }

  pageByCreator(createdBy: string, options?: PageOptions<types.SessionsCreatorCursor, types.SessionsWhere, string>) {
    return pageRows(this.#executor, byCreator, [createdBy], options);
  }

  pageByActive(options?: PageOptions<types.SessionsActiveCursor, types.SessionsWhere, string>) {
    return pageRows(this.#executor, byActive, [], options);
  }

  pageByRecent(options?: PageOptions<types.SessionsRecentCursor, types.SessionsWhere, Date>) {
    return pageRows(this.#executor, byRecent, [], options);
  }

  stream(options?: StreamOptions<types.SessionsWhere, string>) {
    return streamRows(this.#executor, everyRow, [], options);
  }

  streamByCreator(createdBy: string, options?: StreamOptions<types.SessionsWhere, string>) {
    return streamRows(this.#executor, byCreator, [createdBy], options);
  }

  streamByActive(options?: StreamOptions<types.SessionsWhere, string>) {
    return streamRows(this.#executor, byActive, [], options);
  }

  streamByRecent(options?: StreamOptions<types.SessionsWhere, Date>) {
    return streamRows(this.#executor, byRecent, [], options);
  }

  count(where?: Where<types.SessionsWhere>) {
    return countRows(this.#executor, everyRow, [], { where });
  }

  countByCreator(createdBy: string, options?: MatchOptions<types.SessionsWhere, string>) {
    return countRows(this.#executor, byCreator, [createdBy], options);
  }

  countByActive(options?: MatchOptions<types.SessionsWhere, string>) {
    return countRows(this.#executor, byActive, [], options);
  }

  countByRecent(options?: MatchOptions<types.SessionsWhere, Date>) {
    return countRows(this.#executor, byRecent, [], options);
  }

  withAgentMemory<T extends types.SessionsRow>(rows: readonly T[], options?: ChildrenOptions) {
    return withMany(
      this.#executor,
      rows,
      rowsById,
      agentMemoryModule.rowsBySessionId,
      (own, other) => ({ ...own, agentMemory: other }),
      options,
    );
  }

  withAuditLog<T extends types.SessionsRow>(rows: readonly T[], options?: ChildrenOptions) {
    return withMany(
      this.#executor,
      rows,
      rowsById,
      auditLogModule.rowsBySessionId,
      (own, other) => ({ ...own, auditLog: other }),
      options,
    );
  }

  withMessages<T extends types.SessionsRow>(rows: readonly T[], options?: ChildrenOptions) {
    return withMany(
      this.#executor,
      rows,
      rowsById,
      messagesModule.rowsBySessionId,
      (own, other) => ({ ...own, messages: other }),
      options,
    );
  }

  async insert(values: types.SessionsInsert): Promise<types.SessionsRow> {
    const given = insertValues(values, true);
    return row(only(await this.#executor.rows(insertSql.one(given.mask), given.values)));
  }

  async insertMany(rows: readonly types.SessionsInsert[]): Promise<types.SessionsRow[]> {
    const given = rows.map((values) => insertValues(values, true));
    const inserted = await insertMany(this.#executor, given, insertSql, limits);
    return inserted.map(row);
  }

  async upsert(values: types.SessionsInsert): Promise<types.SessionsRow> {
    const given = insertValues(values, false);
    return this.#executor.asOne(async (executor) => {
      await executor.run(upsertSql.one(given.mask), given.values);
      return row(only(await executor.rows(getSql, [v.encodeText(values.id, "sessions.id", 64)])));
    });
  }

  async patch(id: string, patch: types.SessionsPatch): Promise<types.SessionsRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeText(id, "sessions.id", 64)];
    return this.#executor.asOne(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  updateWhere(where: Where<types.SessionsWhere>, patch: types.SessionsPatch) {
    return updateRows(this.#executor, everyRow, [], { where }, () => patchValues(patch, false));
  }

  updateByCreator(createdBy: string, patch: types.SessionsPatch, options?: MatchOptions<types.SessionsWhere, string>) {
    return updateRows(this.#executor, byCreator, [createdBy], options, () => patchValues(patch, false));
  }

  updateByActive(patch: types.SessionsPatch, options?: MatchOptions<types.SessionsWhere, string>) {
    return updateRows(this.#executor, byActive, [], options, () => patchValues(patch, false));
  }

  updateByRecent(patch: types.SessionsPatch, options: MatchOptions<types.SessionsWhere, Date>) {
    return updateRows(this.#executor, byRecent, [], options, () => patchValues(patch, false));
  }

  async remove(id: string): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeText(id, "sessions.id", 64)]);
    return rows > 0;
  }

  removeWhere(where: Where<types.SessionsWhere>) {
    return removeRows(this.#executor, everyRow, [], { where });
  }

  removeByCreator(createdBy: string, options?: MatchOptions<types.SessionsWhere, string>) {
    return removeRows(this.#executor, byCreator, [createdBy], options);
  }

  removeByActive(options?: MatchOptions<types.SessionsWhere, string>) {
    return removeRows(this.#executor, byActive, [], options);
  }

  removeByRecent(options: MatchOptions<types.SessionsWhere, Date>) {
    return removeRows(this.#executor, byRecent, [], options);
  }
}
