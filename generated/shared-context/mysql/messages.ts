/** Helpers of Messages. Generated from schema/shared-context; do not edit. */
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
  insertManyByKey,
  inserts,
  listRows,
  only,
  pageRows,
  pagedSelection,
  put,
  readByKey,
  removeRows,
  requireValues,
  statement,
  streamRows,
  updateRows,
  updates,
  upserts,
  withMany,
  withOne,
  withOneOrNull,
  mysql as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";
import * as sessionsModule from "./sessions.ts";

const writable = [
  "`id`",
  "`session_id`",
  "`sender`",
  "`sender_type`",
  "`content`",
  "`visibility`",
  "`message_type`",
  "`metadata`",
  "`timestamp`",
  "`parent_message_id`",
];
const columns = writable.join(", ");
const select = "SELECT " + columns + " FROM `messages`";
const visibilitySet = ["public", "private", "agent_only", "admin_only"];

function row(r: Row): types.MessagesRow {
  return {
    id: v.decodeNumber(r[0], "messages.id"),
    sessionId: v.decodeText(r[1], "messages.session_id"),
    sender: v.decodeText(r[2], "messages.sender"),
    senderType: v.decodeText(r[3], "messages.sender_type"),
    content: v.decodeText(r[4], "messages.content"),
    visibility: v.decodeOneOf(r[5], "messages.visibility"),
    messageType: v.decodeText(r[6], "messages.message_type"),
    metadata: r[7] === null ? null : v.decodeJson(r[7], "messages.metadata"),
    timestamp: v.decodeTimestamp(r[8], "messages.timestamp"),
    parentMessageId: r[9] === null ? null : v.decodeNumber(r[9], "messages.parent_message_id"),
  };
}

const getSql = statement(select + " WHERE `id` = ?", { single: true });

const getManySql = statement(
  "SELECT " +
  columns +
  " FROM JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, key1 BIGINT PATH '$')) AS wanted STRAIGHT_JOIN " +
  "`messages` ON `messages`.`id` = key1 ORDER BY place"
);

const existsSql = statement("SELECT 1 FROM `messages` WHERE `id` = ?", { single: true });

const filters: Filters = {
  id: { column: "`id`", label: "messages.id", type: "number" },
  sessionId: { column: "`session_id`", label: "messages.session_id", type: "text", max: 64 },
  sender: { column: "`sender`", label: "messages.sender", type: "text", max: 255 },
  senderType: { column: "`sender_type`", label: "messages.sender_type", type: "text", max: 64 },
  content: { column: "`content`", label: "messages.content", type: "text" },
  visibility: { column: "`visibility`", label: "messages.visibility", type: "oneOf", values: visibilitySet },
  messageType: { column: "`message_type`", label: "messages.message_type", type: "text", max: 64 },
  metadata: { column: "`metadata`", label: "messages.metadata", type: "json", nullable: true },
  timestamp: { column: "`timestamp`", label: "messages.timestamp", type: "timestamp" },
  parentMessageId: { column: "`parent_message_id`", label: "messages.parent_message_id", type: "number", nullable: true },
};

const source: Source = {
  select,
  table: "`messages`",
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

const bySessionTime = pagedSelection(source, row, {
  by: ["sessionId"],
  equals: ["`session_id` = ?"],
  ascending: {
    order: " ORDER BY `timestamp`, `id`",
    after: { text: "`timestamp` >= ? AND (`timestamp` > ? OR `id` > ?)", places: [0, 0, 1] },
  },
  descending: {
    order: " ORDER BY `timestamp` DESC, `id` DESC",
    after: { text: "`timestamp` <= ? AND (`timestamp` < ? OR `id` < ?)", places: [0, 0, 1] },
  },
  ranged: "timestamp",
  ordered: ["timestamp", "id"],
  cursor: (last) => ({ timestamp: last.timestamp, id: last.id }),
});

const bySenderTime = pagedSelection(source, row, {
  by: ["sender"],
  equals: ["`sender` = ?"],
  ascending: {
    order: " ORDER BY `timestamp`, `id`",
    after: { text: "`timestamp` >= ? AND (`timestamp` > ? OR `id` > ?)", places: [0, 0, 1] },
  },
  descending: {
    order: " ORDER BY `timestamp` DESC, `id` DESC",
    after: { text: "`timestamp` <= ? AND (`timestamp` < ? OR `id` < ?)", places: [0, 0, 1] },
  },
  ranged: "timestamp",
  ordered: ["timestamp", "id"],
  cursor: (last) => ({ timestamp: last.timestamp, id: last.id }),
});

const byVisibilitySession = pagedSelection(source, row, {
  by: ["visibility", "sessionId"],
  equals: ["`visibility` = ? AND `session_id` = ?"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
});

const byParent = pagedSelection(source, row, {
  by: ["parentMessageId"],
  notNull: ["parentMessageId"],
  equals: ["`parent_message_id` = ? AND `parent_message_id` IS NOT NULL"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
});

const bySenderTypeTime = pagedSelection(source, row, {
  by: ["senderType"],
  equals: ["`sender_type` = ?"],
  ascending: {
    order: " ORDER BY `timestamp`, `id`",
    after: { text: "`timestamp` >= ? AND (`timestamp` > ? OR `id` > ?)", places: [0, 0, 1] },
  },
  descending: {
    order: " ORDER BY `timestamp` DESC, `id` DESC",
    after: { text: "`timestamp` <= ? AND (`timestamp` < ? OR `id` < ?)", places: [0, 0, 1] },
  },
  ranged: "timestamp",
  ordered: ["timestamp", "id"],
  cursor: (last) => ({ timestamp: last.timestamp, id: last.id }),
});

const insertParts: InsertFragments = {
  into: "INSERT INTO `messages`",
  columns: writable,
  placeholder: "?",
  empty: "() VALUES ()",
  after: "",
};

const insertSql = inserts(insertParts);

function patchValues(given: types.MessagesPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
  requireValues(given);
  if (given.sessionId !== undefined) mask += put(values, 2, v.encodeText(given.sessionId, "messages.session_id", 64));
  if (given.sender !== undefined) mask += put(values, 4, v.encodeText(given.sender, "messages.sender", 255));
  if (given.senderType !== undefined) {
    mask += put(values, 8, v.encodeText(given.senderType, "messages.sender_type", 64));
  }
  if (given.content !== undefined) mask += put(values, 16, v.encodeText(given.content, "messages.content"));
  if (given.visibility !== undefined) {
    mask += put(values, 32, v.encodeOneOf(given.visibility, "messages.visibility", visibilitySet));
  }
  if (given.messageType !== undefined) {
    mask += put(values, 64, v.encodeText(given.messageType, "messages.message_type", 64));
  }
  if (fill || given.metadata !== undefined) {
    mask += put(values, 128, given.metadata == null ? null : v.encodeJson(given.metadata, "messages.metadata"));
  }
  if (given.timestamp !== undefined) mask += put(values, 256, v.encodeTimestamp(given.timestamp, "messages.timestamp"));
  if (fill || given.parentMessageId !== undefined) {
    mask += put(values, 512, given.parentMessageId == null ? null : v.encodeNumber(given.parentMessageId, "messages.parent_message_id"));
  }
  return { mask, values };
}

/** Encodes what is given; with `fill`, what is not given and has no default is null. */
function insertValues(given: types.MessagesInsert, fill: boolean): Given {
  requireValues(given);
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeNumber(given.id, "messages.id"));
  return patchValues(given, fill, values, mask);
}

function insertKey(given: types.MessagesInsert, insertId: bigint): Value[] {
  return [given.id === undefined ? insertId : v.encodeNumber(given.id, "messages.id")];
}

const limits = { parameters: 65535, rows: 1024 };

const readInserted = readByKey({
  one: getSql,
  select: select + " WHERE `id` IN ",
  columns: 1,
  placeholder: "?",
  keyOf: (cells: Row) => [v.encodeNumber(v.decodeNumber(cells[0], "messages.id"), "messages.id")],
});

const assignments = writable.map((column) => column + " = `inserted row`." + column);

const upsertSql = upserts({
  ...insertParts,
  conflict: [" AS `inserted row` ON DUPLICATE KEY UPDATE "],
  assignments,
  kept: [0],
  idle: "`id` = `messages`.`id`",
  update: "UPDATE `messages` SET ",
  where: ["`id` = "],
  guard: "1242",
});

const patchSql = updates({
  update: "UPDATE `messages` SET ",
  columns: writable,
  where: ["`id` = "],
  placeholder: "?",
  after: "",
});

const removeSql = statement("DELETE FROM `messages` WHERE `id` = ?");

const rowsBySessionIdSql = statement(
  select +
  " WHERE `session_id` IN (SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 varchar(64) CHARACTER SET utf8mb4 " +
  "COLLATE utf8mb4_0900_bin PATH '$')) AS k) ORDER BY `session_id`, `id`"
);

const rowsBySessionIdLimitedSql = statement(
  "SELECT " +
  columns +
  " FROM (SELECT " +
  columns +
  ", row_number() OVER (PARTITION BY `session_id` ORDER BY `id`) AS `place` FROM `messages` WHERE `session_id` IN " +
  "(SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin " +
  "PATH '$')) AS k)) AS `placed` WHERE `place` <= ? ORDER BY `session_id`, `id`"
);

export const rowsBySessionId: KeyedRows<types.MessagesRow> = {
  keyOf: (row) => [v.encodeText(row.sessionId, "messages.session_id", 64)],
  row,
  encodeKeys: v.encodeKeys,
  width: 1,
  sql: rowsBySessionIdSql,
  limited: rowsBySessionIdLimitedSql,
};

const rowsByIdSql = statement(select + " WHERE `id` IN (SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 bigint PATH '$')) AS k)");

export const rowsById: KeyedRows<types.MessagesRow> = {
  keyOf: (row) => [v.encodeNumber(row.id, "messages.id")],
  row,
  encodeKeys: v.encodeKeys,
  width: 1,
  sql: rowsByIdSql,
};

const rowsByParentMessageIdSql = statement(
  select +
  " WHERE `parent_message_id` IN (SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 bigint PATH '$')) AS k) ORDER " +
  "BY `parent_message_id`, `id`"
);

const rowsByParentMessageIdLimitedSql = statement(
  "SELECT " +
  columns +
  " FROM (SELECT " +
  columns +
  ", row_number() OVER (PARTITION BY `parent_message_id` ORDER BY `id`) AS `place` FROM `messages` WHERE " +
  "`parent_message_id` IN (SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 bigint PATH '$')) AS k)) AS `placed` " +
  "WHERE `place` <= ? ORDER BY `parent_message_id`, `id`"
);

export const rowsByParentMessageId: KeyedRows<types.MessagesRow> = {
  keyOf: (row) => [row.parentMessageId === null ? null : v.encodeNumber(row.parentMessageId, "messages.parent_message_id")],
  row,
  encodeKeys: v.encodeKeys,
  width: 1,
  sql: rowsByParentMessageIdSql,
  limited: rowsByParentMessageIdLimitedSql,
};

export class MessagesTable implements types.MessagesTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async get(id: number): Promise<types.MessagesRow | undefined> {
    const [found] = await this.#executor.rows(getSql, [v.encodeNumber(id, "messages.id")]);
    return found && row(found);
  }

  async getOrThrow(id: number): Promise<types.MessagesRow> {
    return existing(await this.get(id), "messages", ["id"]);
  }

  async getMany(keys: readonly number[]): Promise<types.MessagesRow[]> {
    if (keys.length === 0) return [];
    const given = keys.map((id) => [v.encodeNumber(id, "messages.id")]);
    return (await this.#executor.rows(getManySql, v.encodeKeys(given, 1))).map(row);
  }

  async exists(id: number): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeNumber(id, "messages.id")]);
    return rows.length > 0;
  }

  list(options?: FindOptions<types.MessagesWhere, number>) {
    return listRows(this.#executor, everyRow, [], options);
  }

  listBySession(sessionId: string, options?: FindOptions<types.MessagesWhere, number>) {
    return listRows(this.#executor, bySession, [sessionId], options);
  }

  listBySessionTime(sessionId: string, options?: FindOptions<types.MessagesWhere, Date>) {
    return listRows(this.#executor, bySessionTime, [sessionId], options);
  }

  listBySenderTime(sender: string, options?: FindOptions<types.MessagesWhere, Date>) {
    return listRows(this.#executor, bySenderTime, [sender], options);
  }

  listByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: FindOptions<types.MessagesWhere, number>,
  ) {
    return listRows(this.#executor, byVisibilitySession, [visibility, sessionId], options);
  }

  listByParent(parentMessageId: number, options?: FindOptions<types.MessagesWhere, number>) {
    return listRows(this.#executor, byParent, [parentMessageId], options);
  }

  listBySenderTypeTime(senderType: string, options?: FindOptions<types.MessagesWhere, Date>) {
    return listRows(this.#executor, bySenderTypeTime, [senderType], options);
  }

  page(options?: PageOptions<types.MessagesCursor, types.MessagesWhere, number>) {
    return pageRows(this.#executor, everyRow, [], options);
  }

  pageBySession(sessionId: string, options?: PageOptions<types.MessagesSessionCursor, types.MessagesWhere, number>) {
    return pageRows(this.#executor, bySession, [sessionId], options);
  }

  pageBySessionTime(
    sessionId: string,
    options?: PageOptions<types.MessagesSessionTimeCursor, types.MessagesWhere, Date>,
  ) {
    return pageRows(this.#executor, bySessionTime, [sessionId], options);
  }

  pageBySenderTime(sender: string, options?: PageOptions<types.MessagesSenderTimeCursor, types.MessagesWhere, Date>) {
    return pageRows(this.#executor, bySenderTime, [sender], options);
  }

  pageByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: PageOptions<types.MessagesVisibilitySessionCursor, types.MessagesWhere, number>,
  ) {
    return pageRows(this.#executor, byVisibilitySession, [visibility, sessionId], options);
  }

  pageByParent(
    parentMessageId: number,
    options?: PageOptions<types.MessagesParentCursor, types.MessagesWhere, number>,
  ) {
    return pageRows(this.#executor, byParent, [parentMessageId], options);
  }

  pageBySenderTypeTime(
    senderType: string,
    options?: PageOptions<types.MessagesSenderTypeTimeCursor, types.MessagesWhere, Date>,
  ) {
    return pageRows(this.#executor, bySenderTypeTime, [senderType], options);
  }

  stream(options?: StreamOptions<types.MessagesWhere, number>) {
    return streamRows(this.#executor, everyRow, [], options);
  }

  streamBySession(sessionId: string, options?: StreamOptions<types.MessagesWhere, number>) {
    return streamRows(this.#executor, bySession, [sessionId], options);
  }

  streamBySessionTime(sessionId: string, options?: StreamOptions<types.MessagesWhere, Date>) {
    return streamRows(this.#executor, bySessionTime, [sessionId], options);
  }

  streamBySenderTime(sender: string, options?: StreamOptions<types.MessagesWhere, Date>) {
    return streamRows(this.#executor, bySenderTime, [sender], options);
  }

  streamByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: StreamOptions<types.MessagesWhere, number>,
  ) {
    return streamRows(this.#executor, byVisibilitySession, [visibility, sessionId], options);
  }

  streamByParent(parentMessageId: number, options?: StreamOptions<types.MessagesWhere, number>) {
    return streamRows(this.#executor, byParent, [parentMessageId], options);
  }

  streamBySenderTypeTime(senderType: string, options?: StreamOptions<types.MessagesWhere, Date>) {
    return streamRows(this.#executor, bySenderTypeTime, [senderType], options);
  }

  count(where?: Where<types.MessagesWhere>) {
    return countRows(this.#executor, everyRow, [], { where });
  }

  countBySession(sessionId: string, options?: MatchOptions<types.MessagesWhere, number>) {
    return countRows(this.#executor, bySession, [sessionId], options);
  }

  countBySessionTime(sessionId: string, options?: MatchOptions<types.MessagesWhere, Date>) {
    return countRows(this.#executor, bySessionTime, [sessionId], options);
  }

  countBySenderTime(sender: string, options?: MatchOptions<types.MessagesWhere, Date>) {
    return countRows(this.#executor, bySenderTime, [sender], options);
  }

  countByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: MatchOptions<types.MessagesWhere, number>,
  ) {
    return countRows(this.#executor, byVisibilitySession, [visibility, sessionId], options);
  }

  countByParent(parentMessageId: number, options?: MatchOptions<types.MessagesWhere, number>) {
    return countRows(this.#executor, byParent, [parentMessageId], options);
  }

  countBySenderTypeTime(senderType: string, options?: MatchOptions<types.MessagesWhere, Date>) {
    return countRows(this.#executor, bySenderTypeTime, [senderType], options);
  }

  withSession<T extends types.MessagesRow>(rows: readonly T[]) {
    return withOne(
      this.#executor,
      rows,
      rowsBySessionId,
      sessionsModule.rowsById,
      (own, other) => ({ ...own, session: other }),
    );
  }

  withParentMessage<T extends types.MessagesRow>(rows: readonly T[]) {
    return withOneOrNull(
      this.#executor,
      rows,
      rowsByParentMessageId,
      rowsById,
      (own, other) => ({ ...own, parentMessage: other }),
    );
  }

  withMessagesByParentMessage<T extends types.MessagesRow>(rows: readonly T[], options?: ChildrenOptions) {
    return withMany(
      this.#executor,
      rows,
      rowsById,
      rowsByParentMessageId,
      (own, other) => ({ ...own, messagesByParentMessage: other }),
      options,
    );
  }

  async insert(values: types.MessagesInsert): Promise<types.MessagesRow> {
    const given = insertValues(values, true);
    return this.#executor.asOne(async (executor) => {
      const { insertId } = await executor.run(insertSql.one(given.mask), given.values);
      return row(only(await executor.rows(getSql, insertKey(values, insertId))));
    });
  }

  async insertMany(rows: readonly types.MessagesInsert[]): Promise<types.MessagesRow[]> {
    const given = rows.map((values) => {
      const key = (insertId: bigint) => insertKey(values, insertId);
      return { ...insertValues(values, true), isNumbered: values.id === undefined, key };
    });
    const inserted = await insertManyByKey(this.#executor, given, insertSql, limits, readInserted);
    return inserted.map(row);
  }

  async upsert(values: types.MessagesInsert & { readonly id: number }): Promise<types.MessagesRow> {
    const given = insertValues(values, false);
    return this.#executor.asOne(async (executor) => {
      await executor.run(upsertSql.one(given.mask), given.values);
      return row(only(await executor.rows(getSql, [v.encodeNumber(values.id, "messages.id")])));
    });
  }

  async patch(id: number, patch: types.MessagesPatch): Promise<types.MessagesRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeNumber(id, "messages.id")];
    return this.#executor.asOne(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  updateWhere(where: Where<types.MessagesWhere>, patch: types.MessagesPatch) {
    return updateRows(this.#executor, everyRow, [], { where }, () => patchValues(patch, false));
  }

  updateBySession(sessionId: string, patch: types.MessagesPatch, options?: MatchOptions<types.MessagesWhere, number>) {
    return updateRows(this.#executor, bySession, [sessionId], options, () => patchValues(patch, false));
  }

  updateBySessionTime(
    sessionId: string,
    patch: types.MessagesPatch,
    options?: MatchOptions<types.MessagesWhere, Date>,
  ) {
    return updateRows(this.#executor, bySessionTime, [sessionId], options, () => patchValues(patch, false));
  }

  updateBySenderTime(sender: string, patch: types.MessagesPatch, options?: MatchOptions<types.MessagesWhere, Date>) {
    return updateRows(this.#executor, bySenderTime, [sender], options, () => patchValues(patch, false));
  }

  updateByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    patch: types.MessagesPatch,
    options?: MatchOptions<types.MessagesWhere, number>,
  ) {
    return updateRows(
      this.#executor,
      byVisibilitySession,
      [visibility, sessionId],
      options,
      () => patchValues(patch, false),
    );
  }

  updateByParent(
    parentMessageId: number,
    patch: types.MessagesPatch,
    options?: MatchOptions<types.MessagesWhere, number>,
  ) {
    return updateRows(this.#executor, byParent, [parentMessageId], options, () => patchValues(patch, false));
  }

  updateBySenderTypeTime(
    senderType: string,
    patch: types.MessagesPatch,
    options?: MatchOptions<types.MessagesWhere, Date>,
  ) {
    return updateRows(this.#executor, bySenderTypeTime, [senderType], options, () => patchValues(patch, false));
  }

  async remove(id: number): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeNumber(id, "messages.id")]);
    return rows > 0;
  }

  removeWhere(where: Where<types.MessagesWhere>) {
    return removeRows(this.#executor, everyRow, [], { where });
  }

  removeBySession(sessionId: string, options?: MatchOptions<types.MessagesWhere, number>) {
    return removeRows(this.#executor, bySession, [sessionId], options);
  }

  removeBySessionTime(sessionId: string, options?: MatchOptions<types.MessagesWhere, Date>) {
    return removeRows(this.#executor, bySessionTime, [sessionId], options);
  }

  removeBySenderTime(sender: string, options?: MatchOptions<types.MessagesWhere, Date>) {
    return removeRows(this.#executor, bySenderTime, [sender], options);
  }

  removeByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: MatchOptions<types.MessagesWhere, number>,
  ) {
    return removeRows(this.#executor, byVisibilitySession, [visibility, sessionId], options);
  }

  removeByParent(parentMessageId: number, options?: MatchOptions<types.MessagesWhere, number>) {
    return removeRows(this.#executor, byParent, [parentMessageId], options);
  }

  removeBySenderTypeTime(senderType: string, options?: MatchOptions<types.MessagesWhere, Date>) {
    return removeRows(this.#executor, bySenderTypeTime, [senderType], options);
  }
}
