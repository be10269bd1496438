/** Helpers of Messages. Generated from schema/shared-context; do not edit. */
import {
  type Executor,
  type Given,
  type InsertFragments,
  type ListOptions,
  type Page,
  type PageOptions,
  type Row,
  type Value,
  insertMany,
  inserts,
  listLimit,
  only,
  page,
  pageLimit,
  put,
  statement,
  updates,
  upserts,
  sqlite as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";

const columns =
  '"id", "session_id", "sender", "sender_type", "content", "visibility", "message_type", "metadata", "timestamp", ' +
  '"parent_message_id"';
const select = "SELECT " + columns + ' FROM "messages"';
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

const getSql = statement(select + ' WHERE "id" = ?');
const existsSql = statement('SELECT 1 FROM "messages" WHERE "id" = ?');
const countSql = statement('SELECT count(*) FROM "messages"');
const listBySessionSql = statement(select + ' WHERE "session_id" = ? ORDER BY "id" LIMIT ?');
const listBySessionTimeSql = statement(select + ' WHERE "session_id" = ? ORDER BY "timestamp", "id" LIMIT ?');
const listBySenderTimeSql = statement(select + ' WHERE "sender" = ? ORDER BY "timestamp", "id" LIMIT ?');
const listByVisibilitySessionSql = statement(select + ' WHERE "visibility" = ? AND "session_id" = ? ORDER BY "id" LIMIT ?');
const listByParentSql = statement(select + ' WHERE "parent_message_id" = ? AND "parent_message_id" IS NOT NULL ORDER BY "id" LIMIT ?');
const listBySenderTypeTimeSql = statement(select + ' WHERE "sender_type" = ? ORDER BY "timestamp", "id" LIMIT ?');

const pageBySessionSql = {
  ascending: {
    first: statement(select + ' WHERE "session_id" = ? ORDER BY "id" LIMIT ?'),
    after: statement(select + ' WHERE "session_id" = ? AND "id" > ? ORDER BY "id" LIMIT ?'),
  },
  descending: {
    first: statement(select + ' WHERE "session_id" = ? ORDER BY "id" DESC LIMIT ?'),
    after: statement(select + ' WHERE "session_id" = ? AND "id" < ? ORDER BY "id" DESC LIMIT ?'),
  },
};

const pageBySessionTimeSql = {
  ascending: {
    first: statement(select + ' WHERE "session_id" = ? ORDER BY "timestamp", "id" LIMIT ?'),
    after: statement(
      select +
      ' WHERE "session_id" = ? AND ("timestamp", "id") > (?, ?) ORDER BY "timestamp", "id" LIMIT ?'
    ),
  },
  descending: {
    first: statement(select + ' WHERE "session_id" = ? ORDER BY "timestamp" DESC, "id" DESC LIMIT ?'),
    after: statement(
      select +
      ' WHERE "session_id" = ? AND ("timestamp", "id") < (?, ?) ORDER BY "timestamp" DESC, "id" DESC LIMIT ?'
    ),
  },
};

const pageBySenderTimeSql = {
  ascending: {
    first: statement(select + ' WHERE "sender" = ? ORDER BY "timestamp", "id" LIMIT ?'),
    after: statement(select + ' WHERE "sender" = ? AND ("timestamp", "id") > (?, ?) ORDER BY "timestamp", "id" LIMIT ?'),
  },
  descending: {
    first: statement(select + ' WHERE "sender" = ? ORDER BY "timestamp" DESC, "id" DESC LIMIT ?'),
    after: statement(
      select +
      ' WHERE "sender" = ? AND ("timestamp", "id") < (?, ?) ORDER BY "timestamp" DESC, "id" DESC LIMIT ?'
    ),
  },
};

const pageByVisibilitySessionSql = {
  ascending: {
    first: statement(select + ' WHERE "visibility" = ? AND "session_id" = ? ORDER BY "id" LIMIT ?'),
    after: statement(select + ' WHERE "visibility" = ? AND "session_id" = ? AND "id" > ? ORDER BY "id" LIMIT ?'),
  },
  descending: {
    first: statement(select + ' WHERE "visibility" = ? AND "session_id" = ? ORDER BY "id" DESC LIMIT ?'),
    after: statement(select + ' WHERE "visibility" = ? AND "session_id" = ? AND "id" < ? ORDER BY "id" DESC LIMIT ?'),
  },
};

const pageByParentSql = {
  ascending: {
    first: statement(select + ' WHERE "parent_message_id" = ? AND "parent_message_id" IS NOT NULL ORDER BY "id" LIMIT ?'),
    after: statement(
      select +
      ' WHERE "parent_message_id" = ? AND "parent_message_id" IS NOT NULL AND "id" > ? ORDER BY "id" LIMIT ?'
    ),
  },
  descending: {
    first: statement(
      select +
      ' WHERE "parent_message_id" = ? AND "parent_message_id" IS NOT NULL ORDER BY "id" DESC LIMIT ?'
    ),
    after: statement(
      select +
      ' WHERE "parent_message_id" = ? AND "parent_message_id" IS NOT NULL AND "id" < ? ORDER BY "id" DESC LIMIT ?'
    ),
  },
};

const pageBySenderTypeTimeSql = {
  ascending: {
    first: statement(select + ' WHERE "sender_type" = ? ORDER BY "timestamp", "id" LIMIT ?'),
    after: statement(
      select +
      ' WHERE "sender_type" = ? AND ("timestamp", "id") > (?, ?) ORDER BY "timestamp", "id" LIMIT ?'
    ),
  },
  descending: {
    first: statement(select + ' WHERE "sender_type" = ? ORDER BY "timestamp" DESC, "id" DESC LIMIT ?'),
    after: statement(
      select +
      ' WHERE "sender_type" = ? AND ("timestamp", "id") < (?, ?) ORDER BY "timestamp" DESC, "id" DESC LIMIT ?'
    ),
  },
};

const writable = [
  '"id"',
  '"session_id"',
  '"sender"',
  '"sender_type"',
  '"content"',
  '"visibility"',
  '"message_type"',
  '"metadata"',
  '"timestamp"',
  '"parent_message_id"',
];

const insertParts: InsertFragments = {
  into: 'INSERT INTO "messages"',
  columns: writable,
  placeholder: "?",
  empty: "DEFAULT VALUES",
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

const limits = { parameters: 32766, rows: 1 };

const assignments = [
  '"id" = excluded."id"',
  '"session_id" = excluded."session_id"',
  '"sender" = excluded."sender"',
  '"sender_type" = excluded."sender_type"',
  '"content" = excluded."content"',
  '"visibility" = excluded."visibility"',
  '"message_type" = excluded."message_type"',
  '"metadata" = excluded."metadata"',
  '"timestamp" = excluded."timestamp"',
  '"parent_message_id" = excluded."parent_message_id"',
];

const upsertSql = upserts({
  ...insertParts,
  after: " RETURNING " + columns,
  conflict: [' ON CONFLICT ("id") DO UPDATE SET '],
  assignments,
  kept: [0],
  idle: '"id" = "messages"."id"',
  update: 'UPDATE "messages" SET ',
  where: ['"id" = '],
});

const patchSql = updates({
  update: 'UPDATE "messages" SET ',
  columns: writable,
  where: ['"id" = '],
  placeholder: "?",
  after: " RETURNING " + columns,
});

const removeSql = statement('DELETE FROM "messages" WHERE "id" = ?');

export class MessagesTable implements types.MessagesTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async get(id: number): Promise<types.MessagesRow | undefined> {
    const [found] = await this.#executor.rows(getSql, [v.encodeNumber(id, "messages.id")]);
    return found && row(found);
  }

  async exists(id: number): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeNumber(id, "messages.id")]);
    return rows.length > 0;
  }

  async count(): Promise<number> {
    return Number(only(await this.#executor.rows(countSql, []))[0]);
  }

  async listBySession(sessionId: string, options?: ListOptions): Promise<types.MessagesRow[]> {
    const rows = await this.#executor.rows(listBySessionSql, [
      v.encodeText(sessionId, "messages.session_id", 64),
      listLimit(options, -1),
    ]);
    return rows.map(row);
  }

  async listBySessionTime(sessionId: string, options?: ListOptions): Promise<types.MessagesRow[]> {
    const rows = await this.#executor.rows(listBySessionTimeSql, [
      v.encodeText(sessionId, "messages.session_id", 64),
      listLimit(options, -1),
    ]);
    return rows.map(row);
  }

  async listBySenderTime(sender: string, options?: ListOptions): Promise<types.MessagesRow[]> {
    const rows = await this.#executor.rows(listBySenderTimeSql, [
      v.encodeText(sender, "messages.sender", 255),
      listLimit(options, -1),
    ]);
    return rows.map(row);
  }

  async listByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options?: ListOptions,
  ): Promise<types.MessagesRow[]> {
    const rows = await this.#executor.rows(listByVisibilitySessionSql, [
      v.encodeOneOf(visibility, "messages.visibility", visibilitySet),
      v.encodeText(sessionId, "messages.session_id", 64),
      listLimit(options, -1),
    ]);
    return rows.map(row);
  }

  async listByParent(parentMessageId: number, options?: ListOptions): Promise<types.MessagesRow[]> {
    const rows = await this.#executor.rows(listByParentSql, [
      v.encodeNumber(parentMessageId, "messages.parent_message_id"),
      listLimit(options, -1),
    ]);
    return rows.map(row);
  }

  async listBySenderTypeTime(senderType: string, options?: ListOptions): Promise<types.MessagesRow[]> {
    const rows = await this.#executor.rows(listBySenderTypeTimeSql, [
      v.encodeText(senderType, "messages.sender_type", 64),
      listLimit(options, -1),
    ]);
    return rows.map(row);
  }

  async pageBySession(
    sessionId: string,
    options: PageOptions<types.MessagesSessionCursor> = {},
  ): Promise<Page<types.MessagesRow, types.MessagesSessionCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageBySessionSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeText(sessionId, "messages.session_id", 64),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeText(sessionId, "messages.session_id", 64),
      v.encodeNumber(after.id, "messages.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ id: last.id }));
  }

  async pageBySessionTime(
    sessionId: string,
    options: PageOptions<types.MessagesSessionTimeCursor> = {},
  ): Promise<Page<types.MessagesRow, types.MessagesSessionTimeCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageBySessionTimeSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeText(sessionId, "messages.session_id", 64),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeText(sessionId, "messages.session_id", 64),
      v.encodeTimestamp(after.timestamp, "messages.timestamp"),
      v.encodeNumber(after.id, "messages.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ timestamp: last.timestamp, id: last.id }));
  }

  async pageBySenderTime(
    sender: string,
    options: PageOptions<types.MessagesSenderTimeCursor> = {},
  ): Promise<Page<types.MessagesRow, types.MessagesSenderTimeCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageBySenderTimeSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeText(sender, "messages.sender", 255),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeText(sender, "messages.sender", 255),
      v.encodeTimestamp(after.timestamp, "messages.timestamp"),
      v.encodeNumber(after.id, "messages.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ timestamp: last.timestamp, id: last.id }));
  }

  async pageByVisibilitySession(
    visibility: "public" | "private" | "agent_only" | "admin_only",
    sessionId: string,
    options: PageOptions<types.MessagesVisibilitySessionCursor> = {},
  ): Promise<Page<types.MessagesRow, types.MessagesVisibilitySessionCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByVisibilitySessionSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeOneOf(visibility, "messages.visibility", visibilitySet),
      v.encodeText(sessionId, "messages.session_id", 64),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeOneOf(visibility, "messages.visibility", visibilitySet),
      v.encodeText(sessionId, "messages.session_id", 64),
      v.encodeNumber(after.id, "messages.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ id: last.id }));
  }

  async pageByParent(
    parentMessageId: number,
    options: PageOptions<types.MessagesParentCursor> = {},
  ): Promise<Page<types.MessagesRow, types.MessagesParentCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByParentSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeNumber(parentMessageId, "messages.parent_message_id"),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeNumber(parentMessageId, "messages.parent_message_id"),
      v.encodeNumber(after.id, "messages.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ id: last.id }));
  }

  async pageBySenderTypeTime(
    senderType: string,
    options: PageOptions<types.MessagesSenderTypeTimeCursor> = {},
  ): Promise<Page<types.MessagesRow, types.MessagesSenderTypeTimeCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageBySenderTypeTimeSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeText(senderType, "messages.sender_type", 64),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeText(senderType, "messages.sender_type", 64),
      v.encodeTimestamp(after.timestamp, "messages.timestamp"),
      v.encodeNumber(after.id, "messages.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ timestamp: last.timestamp, id: last.id }));
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
    const sql = upsertSql.one(given.mask);
    return row(only(await this.#executor.rows(sql, given.values)));
  }

  async patch(id: number, patch: types.MessagesPatch): Promise<types.MessagesRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeNumber(id, "messages.id")];
    const rows = given.values.length === 0
      ? await this.#executor.rows(getSql, keyValues)
      : await this.#executor.rows(patchSql(given.mask), [...given.values, ...keyValues]);
    const [found] = rows;
    return found && row(found);
  }

  async remove(id: number): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeNumber(id, "messages.id")]);
    return rows > 0;
  }
}
