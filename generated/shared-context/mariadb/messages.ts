/** Helpers of Messages. Generated from schema/shared-context; do not edit. */
import {
  type Batch,
  type ChildrenOptions,
  type Executor,
  type Filters,
  type FindOptions,
  type Given,
  type InsertFragments,
  type Key,
  type MatchOptions,
  type Page,
  type PageOptions,
  type Row,
  type Source,
  type StreamOptions,
  type Value,
  type Where,
  askedKeys,
  batchQuery,
  childrenLimit,
  countQuery,
  existing,
  insertMany,
  inserts,
  listQuery,
  lookup,
  only,
  pageOf,
  pageQuery,
  put,
  related,
  removeQuery,
  statement,
  updateQuery,
  updates,
  upserts,
  withMany,
  withOne,
  withOneOrNull,
  mariadb as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";
import * as sessionsModule from "./sessions.ts";

const columns =
  "`id`, `session_id`, `sender`, `sender_type`, `content`, `visibility`, `message_type`, `metadata`, `timestamp`, " +
  "`parent_message_id`";
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

const everyRow = lookup(source, {
  equals: [""],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

const bySession = lookup(source, {
  equals: ["`session_id` = ?"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

const bySessionTime = lookup(source, {
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
});

const bySenderTime = lookup(source, {
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
});

const byVisibilitySession = lookup(source, {
  equals: ["`visibility` = ? AND `session_id` = ?"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

const byParent = lookup(source, {
  equals: ["`parent_message_id` = ? AND `parent_message_id` IS NOT NULL"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

const bySenderTypeTime = lookup(source, {
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
});

const insertParts: InsertFragments = {
  into: "INSERT INTO `messages`",
  columns: writable,
  placeholder: "?",
  empty: "() VALUES ()",
  after: " RETURNING " + columns,
};

const insertSql = inserts(insertParts);

function patchValues(given: types.MessagesPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
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
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeNumber(given.id, "messages.id"));
  return patchValues(given, fill, values, mask);
}

const limits = { parameters: 65535, rows: 1024 };

const assignments = [
  "`id` = VALUES(`id`)",
  "`session_id` = VALUES(`session_id`)",
  "`sender` = VALUES(`sender`)",
  "`sender_type` = VALUES(`sender_type`)",
  "`content` = VALUES(`content`)",
  "`visibility` = VALUES(`visibility`)",
  "`message_type` = VALUES(`message_type`)",
  "`metadata` = VALUES(`metadata`)",
  "`timestamp` = VALUES(`timestamp`)",
  "`parent_message_id` = VALUES(`parent_message_id`)",
];

const upsertSql = upserts({
  ...insertParts,
  after: "",
  conflict: [" ON DUPLICATE KEY UPDATE "],
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
  "COLLATE utf8mb4_nopad_bin PATH '$')) AS k) ORDER BY `session_id`, `id`"
);

const rowsBySessionIdLimitedSql = statement(
  "SELECT " +
  columns +
  " FROM (SELECT " +
  columns +
  ", row_number() OVER (PARTITION BY `session_id` ORDER BY `id`) AS `place` FROM `messages` WHERE `session_id` IN " +
  "(SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin " +
  "PATH '$')) AS k)) AS `placed` WHERE `place` <= ? ORDER BY `session_id`, `id`"
);

/** Rows by many keys, for relations. */
export async function rowsBySessionId(
  executor: Executor,
  keys: readonly Key[],
  limit?: number,
): Promise<types.MessagesRow[]> {
  const values = v.encodeKeys(keys, 1);
  const rows = limit === undefined
    ? await executor.rows(rowsBySessionIdSql, values)
    : await executor.rows(rowsBySessionIdLimitedSql, [...values, limit]);
  return rows.map(row);
}

const rowsByIdSql = statement(select + " WHERE `id` IN (SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 bigint PATH '$')) AS k)");

/** Rows by many keys, for relations. */
export async function rowsById(executor: Executor, keys: readonly Key[]): Promise<types.MessagesRow[]> {
  const rows = await executor.rows(rowsByIdSql, v.encodeKeys(keys, 1));
  return rows.map(row);
}

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

/** Rows by many keys, for relations. */
export async function rowsByParentMessageId(
  executor: Executor,
  keys: readonly Key[],
  limit?: number,
): Promise<types.MessagesRow[]> {
  const values = v.encodeKeys(keys, 1);
  const rows = limit === undefined
    ? await executor.rows(rowsByParentMessageIdSql, values)
    : await executor.rows(rowsByParentMessageIdLimitedSql, [...values, limit]);
  return rows.map(row);
}

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

  async list(options?: FindOptions<types.MessagesWhere, number>): Promise<types.MessagesRow[]> {
    const { sql, values } = listQuery(everyRow, [], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listBySession(
    sessionId: string,
    options?: FindOptions<types.MessagesWhere, number>,
  ): Promise<types.MessagesRow[]> {
    const { sql, values } = listQuery(bySession, [v.encodeText(sessionId, "messages.session_id", 64)], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listBySessionTime(
    sessionId: string,
    options?: FindOptions<types.MessagesWhere, Date>,
  ): Promise<types.MessagesRow[]> {
    const { sql, values } = listQuery(bySessionTime, [v.encodeText(sessionId, "messages.session_id", 64)], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listBySenderTime(
    sender: string,
    options?: FindOptions<types.MessagesWhere, Date>,
  ): Promise<types.MessagesRow[]> {
    const { sql, values } = listQuery(bySenderTime, [v.encodeText(sender, "messages.sender", 255)], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: FindOptions<types.MessagesWhere, number>,
  ): Promise<types.MessagesRow[]> {
    const { sql, values } = listQuery(byVisibilitySession, [
      v.encodeOneOf(visibility, "messages.visibility", visibilitySet),
      v.encodeText(sessionId, "messages.session_id", 64),
    ], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByParent(
    parentMessageId: number,
    options?: FindOptions<types.MessagesWhere, number>,
  ): Promise<types.MessagesRow[]> {
    const { sql, values } = listQuery(byParent, [
      v.encodeNumber(parentMessageId, "messages.parent_message_id"),
    ], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listBySenderTypeTime(
    senderType: string,
    options?: FindOptions<types.MessagesWhere, Date>,
  ): Promise<types.MessagesRow[]> {
    const { sql, values } = listQuery(bySenderTypeTime, [
      v.encodeText(senderType, "messages.sender_type", 64),
    ], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async page(
    options: PageOptions<types.MessagesCursor, types.MessagesWhere, number> = {},
  ): Promise<Page<types.MessagesRow, types.MessagesCursor>> {
    const query = pageQuery(everyRow, [], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async pageBySession(
    sessionId: string,
    options: PageOptions<types.MessagesSessionCursor, types.MessagesWhere, number> = {},
  ): Promise<Page<types.MessagesRow, types.MessagesSessionCursor>> {
    const query = pageQuery(bySession, [v.encodeText(sessionId, "messages.session_id", 64)], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async pageBySessionTime(
    sessionId: string,
    options: PageOptions<types.MessagesSessionTimeCursor, types.MessagesWhere, Date> = {},
  ): Promise<Page<types.MessagesRow, types.MessagesSessionTimeCursor>> {
    const query = pageQuery(bySessionTime, [v.encodeText(sessionId, "messages.session_id", 64)], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ timestamp: last.timestamp, id: last.id }));
  }

  async pageBySenderTime(
    sender: string,
    options: PageOptions<types.MessagesSenderTimeCursor, types.MessagesWhere, Date> = {},
  ): Promise<Page<types.MessagesRow, types.MessagesSenderTimeCursor>> {
    const query = pageQuery(bySenderTime, [v.encodeText(sender, "messages.sender", 255)], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ timestamp: last.timestamp, id: last.id }));
  }

  async pageByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options: PageOptions<types.MessagesVisibilitySessionCursor, types.MessagesWhere, number> = {},
  ): Promise<Page<types.MessagesRow, types.MessagesVisibilitySessionCursor>> {
    const query = pageQuery(byVisibilitySession, [
      v.encodeOneOf(visibility, "messages.visibility", visibilitySet),
      v.encodeText(sessionId, "messages.session_id", 64),
    ], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async pageByParent(
    parentMessageId: number,
    options: PageOptions<types.MessagesParentCursor, types.MessagesWhere, number> = {},
  ): Promise<Page<types.MessagesRow, types.MessagesParentCursor>> {
    const query = pageQuery(byParent, [v.encodeNumber(parentMessageId, "messages.parent_message_id")], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async pageBySenderTypeTime(
    senderType: string,
    options: PageOptions<types.MessagesSenderTypeTimeCursor, types.MessagesWhere, Date> = {},
  ): Promise<Page<types.MessagesRow, types.MessagesSenderTypeTimeCursor>> {
    const query = pageQuery(bySenderTypeTime, [v.encodeText(senderType, "messages.sender_type", 64)], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ timestamp: last.timestamp, id: last.id }));
  }

  async *stream(options: StreamOptions<types.MessagesWhere, number> = {}): AsyncGenerator<types.MessagesRow> {
    let batch: Batch | undefined = batchQuery(everyRow, [], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamBySession(
    sessionId: string,
    options: StreamOptions<types.MessagesWhere, number> = {},
  ): AsyncGenerator<types.MessagesRow> {
    let batch: Batch | undefined = batchQuery(bySession, [v.encodeText(sessionId, "messages.session_id", 64)], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamBySessionTime(
    sessionId: string,
    options: StreamOptions<types.MessagesWhere, Date> = {},
  ): AsyncGenerator<types.MessagesRow> {
    let batch: Batch | undefined = batchQuery(bySessionTime, [
      v.encodeText(sessionId, "messages.session_id", 64),
    ], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamBySenderTime(
    sender: string,
    options: StreamOptions<types.MessagesWhere, Date> = {},
  ): AsyncGenerator<types.MessagesRow> {
    let batch: Batch | undefined = batchQuery(bySenderTime, [v.encodeText(sender, "messages.sender", 255)], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options: StreamOptions<types.MessagesWhere, number> = {},
  ): AsyncGenerator<types.MessagesRow> {
    let batch: Batch | undefined = batchQuery(byVisibilitySession, [
      v.encodeOneOf(visibility, "messages.visibility", visibilitySet),
      v.encodeText(sessionId, "messages.session_id", 64),
    ], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByParent(
    parentMessageId: number,
    options: StreamOptions<types.MessagesWhere, number> = {},
  ): AsyncGenerator<types.MessagesRow> {
    let batch: Batch | undefined = batchQuery(byParent, [
      v.encodeNumber(parentMessageId, "messages.parent_message_id"),
    ], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamBySenderTypeTime(
    senderType: string,
    options: StreamOptions<types.MessagesWhere, Date> = {},
  ): AsyncGenerator<types.MessagesRow> {
    let batch: Batch | undefined = batchQuery(bySenderTypeTime, [
      v.encodeText(senderType, "messages.sender_type", 64),
    ], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async count(where?: Where<types.MessagesWhere>): Promise<number> {
    const { sql, values } = countQuery(everyRow, [], { where });
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countBySession(sessionId: string, options?: MatchOptions<types.MessagesWhere, number>): Promise<number> {
    const { sql, values } = countQuery(bySession, [v.encodeText(sessionId, "messages.session_id", 64)], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countBySessionTime(sessionId: string, options?: MatchOptions<types.MessagesWhere, Date>): Promise<number> {
    const { sql, values } = countQuery(bySessionTime, [v.encodeText(sessionId, "messages.session_id", 64)], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countBySenderTime(sender: string, options?: MatchOptions<types.MessagesWhere, Date>): Promise<number> {
    const { sql, values } = countQuery(bySenderTime, [v.encodeText(sender, "messages.sender", 255)], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: MatchOptions<types.MessagesWhere, number>,
  ): Promise<number> {
    const { sql, values } = countQuery(byVisibilitySession, [
      v.encodeOneOf(visibility, "messages.visibility", visibilitySet),
      v.encodeText(sessionId, "messages.session_id", 64),
    ], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByParent(parentMessageId: number, options?: MatchOptions<types.MessagesWhere, number>): Promise<number> {
    const { sql, values } = countQuery(byParent, [
      v.encodeNumber(parentMessageId, "messages.parent_message_id"),
    ], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countBySenderTypeTime(senderType: string, options?: MatchOptions<types.MessagesWhere, Date>): Promise<number> {
    const { sql, values } = countQuery(bySenderTypeTime, [
      v.encodeText(senderType, "messages.sender_type", 64),
    ], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async withSession<T extends types.MessagesRow>(
    rows: readonly T[],
  ): Promise<(T & { readonly session: types.SessionsRow })[]> {
    const asked = askedKeys(rows, (row) => [v.encodeText(row.sessionId, "messages.session_id", 64)]);
    const others = await related(
      asked,
      (other: types.SessionsRow) => [v.encodeText(other.id, "sessions.id", 64)],
      (keys) => sessionsModule.rowsById(this.#executor, keys),
    );
    return withOne(rows, asked, others, (row, other) => ({ ...row, session: other }));
  }

  async withParentMessage<T extends types.MessagesRow>(
    rows: readonly T[],
  ): Promise<(T & { readonly parentMessage: types.MessagesRow | null })[]> {
    const asked = askedKeys(rows, (row) => [row.parentMessageId === null ? null : v.encodeNumber(row.parentMessageId, "messages.parent_message_id")]);
    const others = await related(
      asked,
      (other: types.MessagesRow) => [v.encodeNumber(other.id, "messages.id")],
      (keys) => rowsById(this.#executor, keys),
    );
    return withOneOrNull(rows, asked, others, (row, other) => ({ ...row, parentMessage: other }));
  }

  async withMessagesByParentMessage<T extends types.MessagesRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly messagesByParentMessage: readonly types.MessagesRow[] })[]> {
    const asked = askedKeys(rows, (row) => [v.encodeNumber(row.id, "messages.id")]);
    const others = await related(
      asked,
      (other: types.MessagesRow) => [other.parentMessageId === null ? null : v.encodeNumber(other.parentMessageId, "messages.parent_message_id")],
      (keys) => rowsByParentMessageId(this.#executor, keys, childrenLimit(options)),
    );
    return withMany(rows, asked, others, (row, other) => ({ ...row, messagesByParentMessage: other }));
  }

  async insert(values: types.MessagesInsert): Promise<types.MessagesRow> {
    const given = insertValues(values, true);
    return row(only(await this.#executor.rows(insertSql.one(given.mask), given.values)));
  }

  async insertMany(rows: readonly types.MessagesInsert[]): Promise<types.MessagesRow[]> {
    const given = rows.map((values) => insertValues(values, true));
    const inserted = await insertMany(this.#executor, given, insertSql, limits);
    return inserted.map(row);
  }

  async upsert(values: types.MessagesInsert & { readonly id: number }): Promise<types.MessagesRow> {
    const given = insertValues(values, false);
    return this.#executor.atomically(async (executor) => {
      await executor.run(upsertSql.one(given.mask), given.values);
      return row(only(await executor.rows(getSql, [v.encodeNumber(values.id, "messages.id")])));
    });
  }

  async patch(id: number, patch: types.MessagesPatch): Promise<types.MessagesRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeNumber(id, "messages.id")];
    return this.#executor.atomically(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  async updateWhere(where: Where<types.MessagesWhere>, patch: types.MessagesPatch): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(everyRow, [], { where }, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateBySession(
    sessionId: string,
    patch: types.MessagesPatch,
    options?: MatchOptions<types.MessagesWhere, number>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(bySession, [
      v.encodeText(sessionId, "messages.session_id", 64),
    ], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateBySessionTime(
    sessionId: string,
    patch: types.MessagesPatch,
    options?: MatchOptions<types.MessagesWhere, Date>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(bySessionTime, [
      v.encodeText(sessionId, "messages.session_id", 64),
    ], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateBySenderTime(
    sender: string,
    patch: types.MessagesPatch,
    options?: MatchOptions<types.MessagesWhere, Date>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(bySenderTime, [v.encodeText(sender, "messages.sender", 255)], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    patch: types.MessagesPatch,
    options?: MatchOptions<types.MessagesWhere, number>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byVisibilitySession, [
      v.encodeOneOf(visibility, "messages.visibility", visibilitySet),
      v.encodeText(sessionId, "messages.session_id", 64),
    ], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByParent(
    parentMessageId: number,
    patch: types.MessagesPatch,
    options?: MatchOptions<types.MessagesWhere, number>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byParent, [
      v.encodeNumber(parentMessageId, "messages.parent_message_id"),
    ], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateBySenderTypeTime(
    senderType: string,
    patch: types.MessagesPatch,
    options?: MatchOptions<types.MessagesWhere, Date>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(bySenderTypeTime, [
      v.encodeText(senderType, "messages.sender_type", 64),
    ], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async remove(id: number): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeNumber(id, "messages.id")]);
    return rows > 0;
  }

  async removeWhere(where: Where<types.MessagesWhere>): Promise<number> {
    const { sql, values } = removeQuery(everyRow, [], { where });
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeBySession(sessionId: string, options?: MatchOptions<types.MessagesWhere, number>): Promise<number> {
    const { sql, values } = removeQuery(bySession, [v.encodeText(sessionId, "messages.session_id", 64)], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeBySessionTime(sessionId: string, options?: MatchOptions<types.MessagesWhere, Date>): Promise<number> {
    const { sql, values } = removeQuery(bySessionTime, [v.encodeText(sessionId, "messages.session_id", 64)], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeBySenderTime(sender: string, options?: MatchOptions<types.MessagesWhere, Date>): Promise<number> {
    const { sql, values } = removeQuery(bySenderTime, [v.encodeText(sender, "messages.sender", 255)], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: MatchOptions<types.MessagesWhere, number>,
  ): Promise<number> {
    const { sql, values } = removeQuery(byVisibilitySession, [
      v.encodeOneOf(visibility, "messages.visibility", visibilitySet),
      v.encodeText(sessionId, "messages.session_id", 64),
    ], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByParent(parentMessageId: number, options?: MatchOptions<types.MessagesWhere, number>): Promise<number> {
    const { sql, values } = removeQuery(byParent, [
      v.encodeNumber(parentMessageId, "messages.parent_message_id"),
    ], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeBySenderTypeTime(senderType: string, options?: MatchOptions<types.MessagesWhere, Date>): Promise<number> {
    const { sql, values } = removeQuery(bySenderTypeTime, [
      v.encodeText(senderType, "messages.sender_type", 64),
    ], options);
    return (await this.#executor.run(sql, values)).rows;
  }
}
