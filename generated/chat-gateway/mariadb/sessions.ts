/** Helpers of Sessions. Generated from schema/chat-gateway; do not edit. */
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
import * as chatMessagesModule from "./chat_messages.ts";

const writable = ["`id`", "`name`", "`user_id`", "`agent_id`", "`created_time`", "`updated_time`"];
const columns = writable.join(", ");
const select = "SELECT " + columns + " FROM `sessions`";

function row(r: Row): types.SessionsRow {
  return {
    id: v.decodeText(r[0], "sessions.id"),
    name: r[1] === null ? null : v.decodeText(r[1], "sessions.name"),
    userId: v.decodeText(r[2], "sessions.user_id"),
    agentId: r[3] === null ? null : v.decodeText(r[3], "sessions.agent_id"),
    createdTime: v.decodeNumber(r[4], "sessions.created_time"),
    updatedTime: v.decodeNumber(r[5], "sessions.updated_time"),
  };
}

const getSql = statement(select + " WHERE `id` = ?", { single: true });

const getManySql = statement(
  "SELECT " +
  columns +
  " FROM JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, key1 VARCHAR(255) PATH '$')) AS wanted STRAIGHT_JOIN " +
  "`sessions` ON `sessions`.`id` = key1 COLLATE utf8mb4_nopad_bin ORDER BY place"
);

const existsSql = statement("SELECT 1 FROM `sessions` WHERE `id` = ?", { single: true });

const filters: Filters = {
  id: { column: "`id`", label: "sessions.id", type: "text", max: 255 },
  name: { column: "`name`", label: "sessions.name", type: "text", max: 255, nullable: true },
  userId: { column: "`user_id`", label: "sessions.user_id", type: "text", max: 255 },
  agentId: { column: "`agent_id`", label: "sessions.agent_id", type: "text", max: 255, nullable: true },
  createdTime: { column: "`created_time`", label: "sessions.created_time", type: "number" },
  updatedTime: { column: "`updated_time`", label: "sessions.updated_time", type: "number" },
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

const byUser = pagedSelection(source, row, {
  by: ["userId"],
  equals: ["`user_id` = ?"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
});

const byCreated = pagedSelection(source, row, {
  equals: [""],
  ascending: {
    order: " ORDER BY `created_time`, `id`",
    after: { text: "`created_time` >= ? AND (`created_time` > ? OR `id` > ?)", places: [0, 0, 1] },
  },
  descending: {
    order: " ORDER BY `created_time` DESC, `id` DESC",
    after: { text: "`created_time` <= ? AND (`created_time` < ? OR `id` < ?)", places: [0, 0, 1] },
  },
  ranged: "createdTime",
  ordered: ["createdTime", "id"],
  cursor: (last) => ({ createdTime: last.createdTime, id: last.id }),
});

const byUpdated = pagedSelection(source, row, {
  equals: [""],
  ascending: {
    order: " ORDER BY `updated_time`, `id`",
    after: { text: "`updated_time` >= ? AND (`updated_time` > ? OR `id` > ?)", places: [0, 0, 1] },
  },
  descending: {
    order: " ORDER BY `updated_time` DESC, `id` DESC",
    after: { text: "`updated_time` <= ? AND (`updated_time` < ? OR `id` < ?)", places: [0, 0, 1] },
  },
  ranged: "updatedTime",
  ordered: ["updatedTime", "id"],
  cursor: (last) => ({ updatedTime: last.updatedTime, id: last.id }),
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
  if (fill || given.name !== undefined) {
    mask += put(values, 2, given.name == null ? null : v.encodeText(given.name, "sessions.name", 255));
  }
  if (given.userId !== undefined) mask += put(values, 4, v.encodeText(given.userId, "sessions.user_id", 255));
  if (fill || given.agentId !== undefined) {
    mask += put(values, 8, given.agentId == null ? null : v.encodeText(given.agentId, "sessions.agent_id", 255));
  }
  if (given.createdTime !== undefined) {
    mask += put(values, 16, v.encodeNumber(given.createdTime, "sessions.created_time"));
  }
  if (given.updatedTime !== undefined) {
    mask += put(values, 32, v.encodeNumber(given.updatedTime, "sessions.updated_time"));
  }
  return { mask, values };
}

/** Encodes what is given; with `fill`, what is not given and has no default is null. */
function insertValues(given: types.SessionsInsert, fill: boolean): Given {
  requireValues(given);
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeText(given.id, "sessions.id", 255));
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
  " WHERE `id` IN (SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 varchar(255) CHARACTER SET utf8mb4 COLLATE " +
  "utf8mb4_nopad_bin PATH '$')) AS k)"
);

export const rowsById: KeyedRows<types.SessionsRow> = {
  keyOf: (row) => [v.encodeText(row.id, "sessions.id", 255)],
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
    const [found] = await this.#executor.rows(getSql, [v.encodeText(id, "sessions.id", 255)]);
    return found && row(found);
  }

  async getOrThrow(id: string): Promise<types.SessionsRow> {
    return existing(await this.get(id), "sessions", ["id"]);
  }

  async getMany(keys: readonly string[]): Promise<types.SessionsRow[]> {
    if (keys.length === 0) return [];
    const given = keys.map((id) => [v.encodeText(id, "sessions.id", 255)]);
    return (await this.#executor.rows(getManySql, v.encodeKeys(given, 1))).map(row);
  }

  async exists(id: string): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeText(id, "sessions.id", 255)]);
    return rows.length > 0;
  }

  list(options?: FindOptions<types.SessionsWhere, string>) {
    return listRows(this.#executor, everyRow, [], options);
  }

  listByUser(userId: string, options?: FindOptions<types.SessionsWhere, string>) {
    return listRows(this.#executor, byUser, [userId], options);
  }

  listByCreated(options?: FindOptions<types.SessionsWhere, number>) {
    return listRows(this.#executor, byCreated, [], options);
  }

  listByUpdated(options?: FindOptions<types.SessionsWhere, number>) {
    return listRows(this.#executor, byUpdated, [], options);
  }

  page(options?: PageOptions<types.SessionsCursor, types.SessionsWhere, string>) {
    return pageRows(this.#executor, everyRow, [], options);
  }

  pageByUser(userId: string, options?: PageOptions<types.SessionsUserCursor, types.SessionsWhere, string>) {
    return pageRows(this.#executor, byUser, [userId], options);
  }

  pageByCreated(options?: PageOptions<types.SessionsCreatedCursor, types.SessionsWhere, number>) {
    return pageRows(this.#executor, byCreated, [], options);
  }

  pageByUpdated(options?: PageOptions<types.SessionsUpdatedCursor, types.SessionsWhere, number>) {
    return pageRows(this.#executor, byUpdated, [], options);
  }

  stream(options?: StreamOptions<types.SessionsWhere, string>) {
    return streamRows(this.#executor, everyRow, [], options);
  }

  streamByUser(userId: string, options?: StreamOptions<types.SessionsWhere, string>) {
    return streamRows(this.#executor, byUser, [userId], options);
  }

  streamByCreated(options?: StreamOptions<types.SessionsWhere, number>) {
    return streamRows(this.#executor, byCreated, [], options);
  }

  streamByUpdated(options?: StreamOptions<types.SessionsWhere, number>) {
    return streamRows(this.#executor, byUpdated, [], options);
  }

  count(where?: Where<types.SessionsWhere>) {
    return countRows(this.#executor, everyRow, [], { where });
  }

  countByUser(userId: string, options?: MatchOptions<types.SessionsWhere, string>) {
    return countRows(this.#executor, byUser, [userId], options);
  }

  countByCreated(options?: MatchOptions<types.SessionsWhere, number>) {
    return countRows(this.#executor, byCreated, [], options);
  }

  countByUpdated(options?: MatchOptions<types.SessionsWhere, number>) {
    return countRows(this.#executor, byUpdated, [], options);
  }

  withChatMessages<T extends types.SessionsRow>(rows: readonly T[], options?: ChildrenOptions) {
    return withMany(
      this.#executor,
      rows,
      rowsById,
      chatMessagesModule.rowsBySessionId,
      (own, other) => ({ ...own, chatMessages: other }),
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
      return row(only(await executor.rows(getSql, [v.encodeText(values.id, "sessions.id", 255)])));
    });
  }

  async patch(id: string, patch: types.SessionsPatch): Promise<types.SessionsRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeText(id, "sessions.id", 255)];
    return this.#executor.asOne(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  updateWhere(where: Where<types.SessionsWhere>, patch: types.SessionsPatch) {
    return updateRows(this.#executor, everyRow, [], { where }, () => patchValues(patch, false));
  }

  updateByUser(userId: string, patch: types.SessionsPatch, options?: MatchOptions<types.SessionsWhere, string>) {
    return updateRows(this.#executor, byUser, [userId], options, () => patchValues(patch, false));
  }

  updateByCreated(patch: types.SessionsPatch, options: MatchOptions<types.SessionsWhere, number>) {
    return updateRows(this.#executor, byCreated, [], options, () => patchValues(patch, false));
  }

  updateByUpdated(patch: types.SessionsPatch, options: MatchOptions<types.SessionsWhere, number>) {
    return updateRows(this.#executor, byUpdated, [], options, () => patchValues(patch, false));
  }

  async remove(id: string): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeText(id, "sessions.id", 255)]);
    return rows > 0;
  }

  removeWhere(where: Where<types.SessionsWhere>) {
    return removeRows(this.#executor, everyRow, [], { where });
  }

  removeByUser(userId: string, options?: MatchOptions<types.SessionsWhere, string>) {
    return removeRows(this.#executor, byUser, [userId], options);
  }

  removeByCreated(options: MatchOptions<types.SessionsWhere, number>) {
    return removeRows(this.#executor, byCreated, [], options);
  }

  removeByUpdated(options: MatchOptions<types.SessionsWhere, number>) {
    return removeRows(this.#executor, byUpdated, [], options);
  }
}
