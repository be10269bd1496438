/** Helpers of ChatMessages. Generated from schema/chat-gateway; do not edit. */
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

const columns = '"id", "session_id", "message", "sender_type", "sender_name", "created_time"';
const select = "SELECT " + columns + ' FROM "chat_messages"';

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

const getSql = statement(select + ' WHERE "id" = ?');
const existsSql = statement('SELECT 1 FROM "chat_messages" WHERE "id" = ?');
const countSql = statement('SELECT count(*) FROM "chat_messages"');
const listBySessionSql = statement(select + ' WHERE "session_id" = ? ORDER BY "id" LIMIT ?');
const listByCreatedSql = statement(select + ' ORDER BY "created_time", "id" LIMIT ?');
const listBySessionCreatedSql = statement(select + ' WHERE "session_id" = ? ORDER BY "created_time", "id" LIMIT ?');

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

const pageByCreatedSql = {
  ascending: {
    first: statement(select + ' ORDER BY "created_time", "id" LIMIT ?'),
    after: statement(select + ' WHERE ("created_time", "id") > (?, ?) ORDER BY "created_time", "id" LIMIT ?'),
  },
  descending: {
    first: statement(select + ' ORDER BY "created_time" DESC, "id" DESC LIMIT ?'),
    after: statement(select + ' WHERE ("created_time", "id") < (?, ?) ORDER BY "created_time" DESC, "id" DESC LIMIT ?'),
  },
};

const pageBySessionCreatedSql = {
  ascending: {
    first: statement(select + ' WHERE "session_id" = ? ORDER BY "created_time", "id" LIMIT ?'),
    after: statement(
      select +
      ' WHERE "session_id" = ? AND ("created_time", "id") > (?, ?) ORDER BY "created_time", "id" LIMIT ?'
    ),
  },
  descending: {
    first: statement(select + ' WHERE "session_id" = ? ORDER BY "created_time" DESC, "id" DESC LIMIT ?'),
    after: statement(
      select +
      ' WHERE "session_id" = ? AND ("created_time", "id") < (?, ?) ORDER BY "created_time" DESC, "id" DESC LIMIT ?'
    ),
  },
};

const writable = ['"id"', '"session_id"', '"message"', '"sender_type"', '"sender_name"', '"created_time"'];

const insertParts: InsertFragments = {
  into: 'INSERT INTO "chat_messages"',
  columns: writable,
  placeholder: "?",
  empty: "DEFAULT VALUES",
  after: " RETURNING " + columns,
};

const insertSql = inserts(insertParts);

function patchValues(given: types.ChatMessagesPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
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
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeText(given.id, "chat_messages.id", 255));
  return patchValues(given, fill, values, mask);
}

const limits = { parameters: 32766, rows: 1 };

const assignments = [
  '"id" = excluded."id"',
  '"session_id" = excluded."session_id"',
  '"message" = excluded."message"',
  '"sender_type" = excluded."sender_type"',
  '"sender_name" = excluded."sender_name"',
  '"created_time" = excluded."created_time"',
];

const upsertSql = upserts({
  ...insertParts,
  after: " RETURNING " + columns,
  conflict: [' ON CONFLICT ("id") DO UPDATE SET '],
  assignments,
  kept: [0],
  idle: '"id" = "chat_messages"."id"',
  update: 'UPDATE "chat_messages" SET ',
  where: ['"id" = '],
});

const patchSql = updates({
  update: 'UPDATE "chat_messages" SET ',
  columns: writable,
  where: ['"id" = '],
  placeholder: "?",
  after: " RETURNING " + columns,
});

const removeSql = statement('DELETE FROM "chat_messages" WHERE "id" = ?');

export class ChatMessagesTable implements types.ChatMessagesTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async get(id: string): Promise<types.ChatMessagesRow | undefined> {
    const [found] = await this.#executor.rows(getSql, [v.encodeText(id, "chat_messages.id", 255)]);
    return found && row(found);
  }

  async exists(id: string): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeText(id, "chat_messages.id", 255)]);
    return rows.length > 0;
  }

  async count(): Promise<number> {
    return Number(only(await this.#executor.rows(countSql, []))[0]);
  }

  async listBySession(sessionId: string, options?: ListOptions): Promise<types.ChatMessagesRow[]> {
    const rows = await this.#executor.rows(listBySessionSql, [
      v.encodeText(sessionId, "chat_messages.session_id", 255),
      listLimit(options, -1),
    ]);
    return rows.map(row);
  }

  async listByCreated(options?: ListOptions): Promise<types.ChatMessagesRow[]> {
    const rows = await this.#executor.rows(listByCreatedSql, [listLimit(options, -1)]);
    return rows.map(row);
  }

  async listBySessionCreated(sessionId: string, options?: ListOptions): Promise<types.ChatMessagesRow[]> {
    const rows = await this.#executor.rows(listBySessionCreatedSql, [
      v.encodeText(sessionId, "chat_messages.session_id", 255),
      listLimit(options, -1),
    ]);
    return rows.map(row);
  }

  async pageBySession(
    sessionId: string,
    options: PageOptions<types.ChatMessagesSessionCursor> = {},
  ): Promise<Page<types.ChatMessagesRow, types.ChatMessagesSessionCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageBySessionSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeText(sessionId, "chat_messages.session_id", 255),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeText(sessionId, "chat_messages.session_id", 255),
      v.encodeText(after.id, "chat_messages.id", 255),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ id: last.id }));
  }

  async pageByCreated(
    options: PageOptions<types.ChatMessagesCreatedCursor> = {},
  ): Promise<Page<types.ChatMessagesRow, types.ChatMessagesCreatedCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByCreatedSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [limit + 1]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeNumber(after.createdTime, "chat_messages.created_time"),
      v.encodeText(after.id, "chat_messages.id", 255),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ createdTime: last.createdTime, id: last.id }));
  }

  async pageBySessionCreated(
    sessionId: string,
    options: PageOptions<types.ChatMessagesSessionCreatedCursor> = {},
  ): Promise<Page<types.ChatMessagesRow, types.ChatMessagesSessionCreatedCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageBySessionCreatedSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeText(sessionId, "chat_messages.session_id", 255),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeText(sessionId, "chat_messages.session_id", 255),
      v.encodeNumber(after.createdTime, "chat_messages.created_time"),
      v.encodeText(after.id, "chat_messages.id", 255),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ createdTime: last.createdTime, id: last.id }));
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
    const sql = upsertSql.one(given.mask);
    return row(only(await this.#executor.rows(sql, given.values)));
  }

  async patch(id: string, patch: types.ChatMessagesPatch): Promise<types.ChatMessagesRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeText(id, "chat_messages.id", 255)];
    const rows = given.values.length === 0
      ? await this.#executor.rows(getSql, keyValues)
      : await this.#executor.rows(patchSql(given.mask), [...given.values, ...keyValues]);
    const [found] = rows;
    return found && row(found);
  }

  async remove(id: string): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeText(id, "chat_messages.id", 255)]);
    return rows > 0;
  }
}
