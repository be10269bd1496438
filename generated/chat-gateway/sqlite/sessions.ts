/** Helpers of Sessions. Generated from schema/chat-gateway; do not edit. */
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
  sqlite as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";
import * as chatMessagesModule from "./chat_messages.ts";

const columns = '"id", "name", "user_id", "agent_id", "created_time", "updated_time"';
const select = "SELECT " + columns + ' FROM "sessions"';

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

const getSql = statement(select + ' WHERE "id" = ?', { single: true });

const getManySql = statement(
  "SELECT " +
  columns +
  ' FROM (SELECT key AS place, value AS key1 FROM json_each(?)) CROSS JOIN "sessions" ON "sessions"."id" = key1 ' +
  "ORDER BY place"
);

const existsSql = statement('SELECT 1 FROM "sessions" WHERE "id" = ?', { single: true });
const writable = ['"id"', '"name"', '"user_id"', '"agent_id"', '"created_time"', '"updated_time"'];

const filters: Filters = {
  id: { column: '"id"', label: "sessions.id", type: "text", max: 255 },
  name: { column: '"name"', label: "sessions.name", type: "text", max: 255, nullable: true },
  userId: { column: '"user_id"', label: "sessions.user_id", type: "text", max: 255 },
  agentId: { column: '"agent_id"', label: "sessions.agent_id", type: "text", max: 255, nullable: true },
  createdTime: { column: '"created_time"', label: "sessions.created_time", type: "number" },
  updatedTime: { column: '"updated_time"', label: "sessions.updated_time", type: "number" },
};

const source: Source = {
  select,
  table: '"sessions"',
  placeholder: "?",
  unlimited: -1,
  filters,
  codec: v,
  writable,
};

const everyRow = lookup(source, {
  equals: [""],
  ascending: { order: ' ORDER BY "id"', after: { text: '"id" > ?', places: [0] } },
  descending: { order: ' ORDER BY "id" DESC', after: { text: '"id" < ?', places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

const byUser = lookup(source, {
  equals: ['"user_id" = ?'],
  ascending: { order: ' ORDER BY "id"', after: { text: '"id" > ?', places: [0] } },
  descending: { order: ' ORDER BY "id" DESC', after: { text: '"id" < ?', places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

const byCreated = lookup(source, {
  equals: [""],
  ascending: {
    order: ' ORDER BY "created_time", "id"',
    after: { text: '("created_time", "id") > (?, ?)', places: [0, 1] },
  },
  descending: {
    order: ' ORDER BY "created_time" DESC, "id" DESC',
    after: { text: '("created_time", "id") < (?, ?)', places: [0, 1] },
  },
  ranged: "createdTime",
  ordered: ["createdTime", "id"],
});

const byUpdated = lookup(source, {
  equals: [""],
  ascending: {
    order: ' ORDER BY "updated_time", "id"',
    after: { text: '("updated_time", "id") > (?, ?)', places: [0, 1] },
  },
  descending: {
    order: ' ORDER BY "updated_time" DESC, "id" DESC',
    after: { text: '("updated_time", "id") < (?, ?)', places: [0, 1] },
  },
  ranged: "updatedTime",
  ordered: ["updatedTime", "id"],
});

const insertParts: InsertFragments = {
  into: 'INSERT INTO "sessions"',
  columns: writable,
  placeholder: "?",
  empty: "DEFAULT VALUES",
  after: " RETURNING " + columns,
};

const insertSql = inserts(insertParts);

function patchValues(given: types.SessionsPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
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
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeText(given.id, "sessions.id", 255));
  return patchValues(given, fill, values, mask);
}

const limits = { parameters: 32766, rows: 1 };

const assignments = [
  '"id" = excluded."id"',
  '"name" = excluded."name"',
  '"user_id" = excluded."user_id"',
  '"agent_id" = excluded."agent_id"',
  '"created_time" = excluded."created_time"',
  '"updated_time" = excluded."updated_time"',
];

const upsertSql = upserts({
  ...insertParts,
  after: " RETURNING " + columns,
  conflict: [' ON CONFLICT ("id") DO UPDATE SET '],
  assignments,
  kept: [0],
  idle: '"id" = "sessions"."id"',
  update: 'UPDATE "sessions" SET ',
  where: ['"id" = '],
});

const patchSql = updates({
  update: 'UPDATE "sessions" SET ',
  columns: writable,
  where: ['"id" = '],
  placeholder: "?",
  after: " RETURNING " + columns,
});

const removeSql = statement('DELETE FROM "sessions" WHERE "id" = ?');
const rowsByIdSql = statement(select + ' WHERE "id" IN (SELECT value FROM json_each(?))');

/** Rows by many keys, for relations. */
export async function rowsById(executor: Executor, keys: readonly Key[]): Promise<types.SessionsRow[]> {
  const rows = await executor.rows(rowsByIdSql, v.encodeKeys(keys, 1));
  return rows.map(row);
}

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

  async list(options?: FindOptions<types.SessionsWhere, string>): Promise<types.SessionsRow[]> {
    const { sql, values } = listQuery(everyRow, [], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByUser(userId: string, options?: FindOptions<types.SessionsWhere, string>): Promise<types.SessionsRow[]> {
    const { sql, values } = listQuery(byUser, [v.encodeText(userId, "sessions.user_id", 255)], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByCreated(options?: FindOptions<types.SessionsWhere, number>): Promise<types.SessionsRow[]> {
    const { sql, values } = listQuery(byCreated, [], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByUpdated(options?: FindOptions<types.SessionsWhere, number>): Promise<types.SessionsRow[]> {
    const { sql, values } = listQuery(byUpdated, [], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async page(
    options: PageOptions<types.SessionsCursor, types.SessionsWhere, string> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsCursor>> {
    const query = pageQuery(everyRow, [], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async pageByUser(
    userId: string,
    options: PageOptions<types.SessionsUserCursor, types.SessionsWhere, string> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsUserCursor>> {
    const query = pageQuery(byUser, [v.encodeText(userId, "sessions.user_id", 255)], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async pageByCreated(
    options: PageOptions<types.SessionsCreatedCursor, types.SessionsWhere, number> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsCreatedCursor>> {
    const query = pageQuery(byCreated, [], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ createdTime: last.createdTime, id: last.id }));
  }

  async pageByUpdated(
    options: PageOptions<types.SessionsUpdatedCursor, types.SessionsWhere, number> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsUpdatedCursor>> {
    const query = pageQuery(byUpdated, [], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ updatedTime: last.updatedTime, id: last.id }));
  }

  async *stream(options: StreamOptions<types.SessionsWhere, string> = {}): AsyncGenerator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(everyRow, [], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByUser(
    userId: string,
    options: StreamOptions<types.SessionsWhere, string> = {},
  ): AsyncGenerator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(byUser, [v.encodeText(userId, "sessions.user_id", 255)], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByCreated(options: StreamOptions<types.SessionsWhere, number> = {}): AsyncGenerator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(byCreated, [], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByUpdated(options: StreamOptions<types.SessionsWhere, number> = {}): AsyncGenerator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(byUpdated, [], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async count(where?: Where<types.SessionsWhere>): Promise<number> {
    const { sql, values } = countQuery(everyRow, [], { where });
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByUser(userId: string, options?: MatchOptions<types.SessionsWhere, string>): Promise<number> {
    const { sql, values } = countQuery(byUser, [v.encodeText(userId, "sessions.user_id", 255)], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByCreated(options?: MatchOptions<types.SessionsWhere, number>): Promise<number> {
    const { sql, values } = countQuery(byCreated, [], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByUpdated(options?: MatchOptions<types.SessionsWhere, number>): Promise<number> {
    const { sql, values } = countQuery(byUpdated, [], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async withChatMessages<T extends types.SessionsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly chatMessages: readonly types.ChatMessagesRow[] })[]> {
    const asked = askedKeys(rows, (row) => [v.encodeText(row.id, "sessions.id", 255)]);
    const others = await related(
      asked,
      (other: types.ChatMessagesRow) => [v.encodeText(other.sessionId, "chat_messages.session_id", 255)],
      (keys) => chatMessagesModule.rowsBySessionId(this.#executor, keys, childrenLimit(options)),
    );
    return withMany(rows, asked, others, (row, other) => ({ ...row, chatMessages: other }));
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
    const sql = upsertSql.one(given.mask);
    return row(only(await this.#executor.rows(sql, given.values)));
  }

  async patch(id: string, patch: types.SessionsPatch): Promise<types.SessionsRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeText(id, "sessions.id", 255)];
    const rows = given.values.length === 0
      ? await this.#executor.rows(getSql, keyValues)
      : await this.#executor.rows(patchSql(given.mask), [...given.values, ...keyValues]);
    const [found] = rows;
    return found && row(found);
  }

  async updateWhere(where: Where<types.SessionsWhere>, patch: types.SessionsPatch): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(everyRow, [], { where }, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByUser(
    userId: string,
    patch: types.SessionsPatch,
    options?: MatchOptions<types.SessionsWhere, string>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byUser, [v.encodeText(userId, "sessions.user_id", 255)], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByCreated(
    patch: types.SessionsPatch,
    options: MatchOptions<types.SessionsWhere, number>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byCreated, [], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByUpdated(
    patch: types.SessionsPatch,
    options: MatchOptions<types.SessionsWhere, number>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byUpdated, [], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async remove(id: string): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeText(id, "sessions.id", 255)]);
    return rows > 0;
  }

  async removeWhere(where: Where<types.SessionsWhere>): Promise<number> {
    const { sql, values } = removeQuery(everyRow, [], { where });
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByUser(userId: string, options?: MatchOptions<types.SessionsWhere, string>): Promise<number> {
    const { sql, values } = removeQuery(byUser, [v.encodeText(userId, "sessions.user_id", 255)], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByCreated(options: MatchOptions<types.SessionsWhere, number>): Promise<number> {
    const { sql, values } = removeQuery(byCreated, [], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByUpdated(options: MatchOptions<types.SessionsWhere, number>): Promise<number> {
    const { sql, values } = removeQuery(byUpdated, [], options);
    return (await this.#executor.run(sql, values)).rows;
  }
}
