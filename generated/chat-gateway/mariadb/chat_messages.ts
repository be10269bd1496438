/** Helpers of ChatMessages. Generated from schema/chat-gateway; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import {
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
  withOne,
  mariadb as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";
import * as sessionsModule from "./sessions.ts";

const writable = ["`id`", "`session_id`", "`message`", "`sender_type`", "`sender_name`", "`created_time`"];
const columns = writable.join(", ");
const select = "SELECT " + columns + " FROM `chat_messages`";

function row(r: Row): types.ChatMessagesRow {
  return {
    id: v.decodeText(r[0], "chat_messages.id"),
    sessionId: v.decodeText(r[1], "chat_messages.session_id"),
    message: v.decodeText(r[2], "chat_messages.message"),
    senderType: r[3] === null ? null : v.decodeText(r[3], "chat_messages.sender_type"),
    senderName: r[4] === null ? null : v.decodeText(r[4], "chat_messages.sender_name"),
    createdTime: v.decodeNumber(r[5], "chat_messages.created_time"),
  };
}

const getSql = statement(select + " WHERE `id` = ?", { single: true });

const getManySql = statement(
  "SELECT " +
  columns +
  " FROM JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, key1 VARCHAR(255) PATH '$')) AS wanted STRAIGHT_JOIN " +
  "`chat_messages` ON `chat_messages`.`id` = key1 COLLATE utf8mb4_nopad_bin ORDER BY place"
);

const existsSql = statement("SELECT 1 FROM `chat_messages` WHERE `id` = ?", { single: true });

const filters: Filters = {
  id: { column: "`id`", label: "chat_messages.id", type: "text", max: 255 },
  sessionId: { column: "`session_id`", label: "chat_messages.session_id", type: "text", max: 255 },
  message: { column: "`message`", label: "chat_messages.message", type: "text" },
  senderType: { column: "`sender_type`", label: "chat_messages.sender_type", type: "text", max: 50, nullable: true },
  senderName: { column: "`sender_name`", label: "chat_messages.sender_name", type: "text", max: 255, nullable: true },
  createdTime: { column: "`created_time`", label: "chat_messages.created_time", type: "number" },
};

const source: Source = {
  select,
  table: "`chat_messages`",
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

const bySession = pagedSelection(source, row, {
  by: ["sessionId"],
  equals: ["`session_id` = ?"],
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

const bySessionCreated = pagedSelection(source, row, {
  by: ["sessionId"],
  equals: ["`session_id` = ?"],
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

const insertParts: InsertFragments = {
  into: "INSERT INTO `chat_messages`",
  columns: writable,
  placeholder: "?",
  empty: "() VALUES ()",
  after: " RETURNING " + columns,
};

const insertSql = inserts(insertParts);

function patchValues(given: types.ChatMessagesPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
  requireValues(given);
  if (given.sessionId !== undefined) {
    mask += put(values, 2, v.encodeText(given.sessionId, "chat_messages.session_id", 255));
  }
  if (given.message !== undefined) mask += put(values, 4, v.encodeText(given.message, "chat_messages.message"));
  if (fill || given.senderType !== undefined) {
    mask += put(values, 8, given.senderType == null ? null : v.encodeText(given.senderType, "chat_messages.sender_type", 50));
  }
  if (fill || given.senderName !== undefined) {
    mask += put(values, 16, given.senderName == null ? null : v.encodeText(given.senderName, "chat_messages.sender_name", 255));
  }
  if (given.createdTime !== undefined) {
    mask += put(values, 32, v.encodeNumber(given.createdTime, "chat_messages.created_time"));
  }
  return { mask, values };
}

/** Encodes what is given; with `fill`, what is not given and has no default is null. */
function insertValues(given: types.ChatMessagesInsert, fill: boolean): Given {
  requireValues(given);
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeText(given.id, "chat_messages.id", 255));
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
  idle: "`id` = `chat_messages`.`id`",
  update: "UPDATE `chat_messages` SET ",
  where: ["`id` = "],
  guard: "1242",
});

const patchSql = updates({
  update: "UPDATE `chat_messages` SET ",
  columns: writable,
  where: ["`id` = "],
  placeholder: "?",
  after: "",
});

const removeSql = statement("DELETE FROM `chat_messages` WHERE `id` = ?");

const rowsBySessionIdSql = statement(
  select +
  " WHERE `session_id` IN (SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 varchar(255) CHARACTER SET utf8mb4 " +
  "COLLATE utf8mb4_nopad_bin PATH '$')) AS k) ORDER BY `session_id`, `id`"
);

const rowsBySessionIdLimitedSql = statement(
  "SELECT " +
  columns +
  " FROM (SELECT " +
  columns +
  ", row_number() OVER (PARTITION BY `session_id` ORDER BY `id`) AS `place` FROM `chat_messages` WHERE `session_id` " +
  "IN (SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 varchar(255) CHARACTER SET utf8mb4 COLLATE " +
  "utf8mb4_nopad_bin PATH '$')) AS k)) AS `placed` WHERE `place` <= ? ORDER BY `session_id`, `id`"
);

export const rowsBySessionId: KeyedRows<types.ChatMessagesRow> = {
  keyOf: (row) => [v.encodeText(row.sessionId, "chat_messages.session_id", 255)],
  row,
  encodeKeys: v.encodeKeys,
  width: 1,
  sql: rowsBySessionIdSql,
  limited: rowsBySessionIdLimitedSql,
};

export class ChatMessagesTable implements types.ChatMessagesTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async get(id: string): Promise<types.ChatMessagesRow | undefined> {
    const [found] = await this.#executor.rows(getSql, [v.encodeText(id, "chat_messages.id", 255)]);
    return found && row(found);
  }

  async getOrThrow(id: string): Promise<types.ChatMessagesRow> {
    return existing(await this.get(id), "chat_messages", ["id"]);
  }

  async getMany(keys: readonly string[]): Promise<types.ChatMessagesRow[]> {
    if (keys.length === 0) return [];
    const given = keys.map((id) => [v.encodeText(id, "chat_messages.id", 255)]);
    return (await this.#executor.rows(getManySql, v.encodeKeys(given, 1))).map(row);
  }

  async exists(id: string): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeText(id, "chat_messages.id", 255)]);
    return rows.length > 0;
  }

  list(options?: FindOptions<types.ChatMessagesWhere, string>) {
    return listRows(this.#executor, everyRow, [], options);
  }

  listBySession(sessionId: string, options?: FindOptions<types.ChatMessagesWhere, string>) {
    return listRows(this.#executor, bySession, [sessionId], options);
  }

  listByCreated(options?: FindOptions<types.ChatMessagesWhere, number>) {
    return listRows(this.#executor, byCreated, [], options);
  }

  listBySessionCreated(sessionId: string, options?: FindOptions<types.ChatMessagesWhere, number>) {
    return listRows(this.#executor, bySessionCreated, [sessionId], options);
  }

  page(options?: PageOptions<types.ChatMessagesCursor, types.ChatMessagesWhere, string>) {
    return pageRows(this.#executor, everyRow, [], options);
  }

  pageBySession(
    sessionId: string,
    options?: PageOptions<types.ChatMessagesSessionCursor, types.ChatMessagesWhere, string>,
  ) {
    return pageRows(this.#executor, bySession, [sessionId], options);
  }

  pageByCreated(options?: PageOptions<types.ChatMessagesCreatedCursor, types.ChatMessagesWhere, number>) {
    return pageRows(this.#executor, byCreated, [], options);
  }

  pageBySessionCreated(
    sessionId: string,
    options?: PageOptions<types.ChatMessagesSessionCreatedCursor, types.ChatMessagesWhere, number>,
  ) {
    return pageRows(this.#executor, bySessionCreated, [sessionId], options);
  }

  stream(options?: StreamOptions<types.ChatMessagesWhere, string>) {
    return streamRows(this.#executor, everyRow, [], options);
  }

  streamBySession(sessionId: string, options?: StreamOptions<types.ChatMessagesWhere, string>) {
    return streamRows(this.#executor, bySession, [sessionId], options);
  }

  streamByCreated(options?: StreamOptions<types.ChatMessagesWhere, number>) {
    return streamRows(this.#executor, byCreated, [], options);
  }

  streamBySessionCreated(sessionId: string, options?: StreamOptions<types.ChatMessagesWhere, number>) {
    return streamRows(this.#executor, bySessionCreated, [sessionId], options);
  }

  count(where?: Where<types.ChatMessagesWhere>) {
    return countRows(this.#executor, everyRow, [], { where });
  }

  countBySession(sessionId: string, options?: MatchOptions<types.ChatMessagesWhere, string>) {
    return countRows(this.#executor, bySession, [sessionId], options);
  }

  countByCreated(options?: MatchOptions<types.ChatMessagesWhere, number>) {
    return countRows(this.#executor, byCreated, [], options);
  }

  countBySessionCreated(sessionId: string, options?: MatchOptions<types.ChatMessagesWhere, number>) {
    return countRows(this.#executor, bySessionCreated, [sessionId], options);
  }

  withSession<T extends types.ChatMessagesRow>(rows: readonly T[]) {
    return withOne(
      this.#executor,
      rows,
      rowsBySessionId,
      sessionsModule.rowsById,
      (own, other) => ({ ...own, session: other }),
    );
  }

  async insert(values: types.ChatMessagesInsert): Promise<types.ChatMessagesRow> {
    const given = insertValues(values, true);
    return row(only(await this.#executor.rows(insertSql.one(given.mask), given.values)));
  }

  async insertMany(rows: readonly types.ChatMessagesInsert[]): Promise<types.ChatMessagesRow[]> {
    const given = rows.map((values) => insertValues(values, true));
    const inserted = await insertMany(this.#executor, given, insertSql, limits);
    return inserted.map(row);
  }

  async upsert(values: types.ChatMessagesInsert): Promise<types.ChatMessagesRow> {
    const given = insertValues(values, false);
    return this.#executor.asOne(async (executor) => {
      await executor.run(upsertSql.one(given.mask), given.values);
      return row(only(await executor.rows(getSql, [v.encodeText(values.id, "chat_messages.id", 255)])));
    });
  }

  async patch(id: string, patch: types.ChatMessagesPatch): Promise<types.ChatMessagesRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeText(id, "chat_messages.id", 255)];
    return this.#executor.asOne(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  updateWhere(where: Where<types.ChatMessagesWhere>, patch: types.ChatMessagesPatch) {
    return updateRows(this.#executor, everyRow, [], { where }, () => patchValues(patch, false));
  }

  updateBySession(
    sessionId: string,
    patch: types.ChatMessagesPatch,
    options?: MatchOptions<types.ChatMessagesWhere, string>,
  ) {
    return updateRows(this.#executor, bySession, [sessionId], options, () => patchValues(patch, false));
  }

  updateByCreated(patch: types.ChatMessagesPatch, options: MatchOptions<types.ChatMessagesWhere, number>) {
    return updateRows(this.#executor, byCreated, [], options, () => patchValues(patch, false));
  }

  updateBySessionCreated(
    sessionId: string,
    patch: types.ChatMessagesPatch,
    options?: MatchOptions<types.ChatMessagesWhere, number>,
  ) {
    return updateRows(this.#executor, bySessionCreated, [sessionId], options, () => patchValues(patch, false));
  }

  async remove(id: string): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeText(id, "chat_messages.id", 255)]);
    return rows > 0;
  }

  removeWhere(where: Where<types.ChatMessagesWhere>) {
    return removeRows(this.#executor, everyRow, [], { where });
  }

  removeBySession(sessionId: string, options?: MatchOptions<types.ChatMessagesWhere, string>) {
    return removeRows(this.#executor, bySession, [sessionId], options);
  }

  removeByCreated(options: MatchOptions<types.ChatMessagesWhere, number>) {
    return removeRows(this.#executor, byCreated, [], options);
  }

  removeBySessionCreated(sessionId: string, options?: MatchOptions<types.ChatMessagesWhere, number>) {
    return removeRows(this.#executor, bySessionCreated, [sessionId], options);
  }
}
