/** Helpers of Sessions. Generated from schema/shared-context; do not edit. */
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
import * as agentMemoryModule from "./agent_memory.ts";
import * as auditLogModule from "./audit_log.ts";
import * as messagesModule from "./messages.ts";

const columns = '"id", "purpose", "created_at", "updated_at", "is_active", "created_by", "metadata"';
const select = "SELECT " + columns + ' FROM "sessions"';

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

const getSql = statement(select + ' WHERE "id" = ?', { single: true });

const getManySql = statement(
  "SELECT " +
  columns +
  ' FROM (SELECT key AS place, value AS key1 FROM json_each(?)) CROSS JOIN "sessions" ON "sessions"."id" = key1 ' +
  "ORDER BY place"
);

const existsSql = statement('SELECT 1 FROM "sessions" WHERE "id" = ?', { single: true });
const writable = ['"id"', '"purpose"', '"created_at"', '"updated_at"', '"is_active"', '"created_by"', '"metadata"'];

const filters: Filters = {
  id: { column: '"id"', label: "sessions.id", type: "text", max: 64 },
  purpose: { column: '"purpose"', label: "sessions.purpose", type: "text" },
  createdAt: { column: '"created_at"', label: "sessions.created_at", type: "timestamp" },
  updatedAt: { column: '"updated_at"', label: "sessions.updated_at", type: "timestamp" },
  isActive: { column: '"is_active"', label: "sessions.is_active", type: "boolean" },
  createdBy: { column: '"created_by"', label: "sessions.created_by", type: "text", max: 255 },
  metadata: { column: '"metadata"', label: "sessions.metadata", type: "json", nullable: true },
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

const byCreator = lookup(source, {
  equals: ['"created_by" = ?'],
  ascending: { order: ' ORDER BY "id"', after: { text: '"id" > ?', places: [0] } },
  descending: { order: ' ORDER BY "id" DESC', after: { text: '"id" < ?', places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

const byActive = lookup(source, {
  equals: ['"is_active"'],
  ascending: { order: ' ORDER BY "id"', after: { text: '"id" > ?', places: [0] } },
  descending: { order: ' ORDER BY "id" DESC', after: { text: '"id" < ?', places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

const byRecent = lookup(source, {
  equals: [""],
  ascending: { order: ' ORDER BY "updated_at", "id"', after: { text: '("updated_at", "id") > (?, ?)', places: [0, 1] } },
  descending: {
    order: ' ORDER BY "updated_at" DESC, "id" DESC',
    after: { text: '("updated_at", "id") < (?, ?)', places: [0, 1] },
  },
  ranged: "updatedAt",
  ordered: ["updatedAt", "id"],
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
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeText(given.id, "sessions.id", 64));
  return patchValues(given, fill, values, mask);
}

const limits = { parameters: 32766, rows: 1 };

const assignments = [
  '"id" = excluded."id"',
  '"purpose" = excluded."purpose"',
  '"created_at" = excluded."created_at"',
  '"updated_at" = excluded."updated_at"',
  '"is_active" = excluded."is_active"',
  '"created_by" = excluded."created_by"',
  '"metadata" = excluded."metadata"',
];

const upsertSql = upserts({
  ...insertParts,
  after: "",
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
  after: "",
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

  async list(options?: FindOptions<types.SessionsWhere, string>): Promise<types.SessionsRow[]> {
    const { sql, values } = listQuery(everyRow, [], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByCreator(
    createdBy: string,
    options?: FindOptions<types.SessionsWhere, string>,
  ): Promise<types.SessionsRow[]> {
    const { sql, values } = listQuery(byCreator, [v.encodeText(createdBy, "sessions.created_by", 255)], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByActive(options?: FindOptions<types.SessionsWhere, string>): Promise<types.SessionsRow[]> {
    const { sql, values } = listQuery(byActive, [], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByRecent(options?: FindOptions<types.SessionsWhere, Date>): Promise<types.SessionsRow[]> {
    const { sql, values } = listQuery(byRecent, [], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async page(
    options: PageOptions<types.SessionsCursor, types.SessionsWhere, string> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsCursor>> {
    const query = pageQuery(everyRow, [], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async pageByCreator(
    createdBy: string,
    options: PageOptions<types.SessionsCreatorCursor, types.SessionsWhere, string> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsCreatorCursor>> {
    const query = pageQuery(byCreator, [v.encodeText(createdBy, "sessions.created_by", 255)], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async pageByActive(
    options: PageOptions<types.SessionsActiveCursor, types.SessionsWhere, string> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsActiveCursor>> {
    const query = pageQuery(byActive, [], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async pageByRecent(
    options: PageOptions<types.SessionsRecentCursor, types.SessionsWhere, Date> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsRecentCursor>> {
    const query = pageQuery(byRecent, [], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ updatedAt: last.updatedAt, id: last.id }));
  }

  async *stream(options: StreamOptions<types.SessionsWhere, string> = {}): AsyncGenerator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(everyRow, [], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByCreator(
    createdBy: string,
    options: StreamOptions<types.SessionsWhere, string> = {},
  ): AsyncGenerator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(byCreator, [
      v.encodeText(createdBy, "sessions.created_by", 255),
    ], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByActive(options: StreamOptions<types.SessionsWhere, string> = {}): AsyncGenerator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(byActive, [], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByRecent(options: StreamOptions<types.SessionsWhere, Date> = {}): AsyncGenerator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(byRecent, [], options);
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

  async countByCreator(createdBy: string, options?: MatchOptions<types.SessionsWhere, string>): Promise<number> {
    const { sql, values } = countQuery(byCreator, [v.encodeText(createdBy, "sessions.created_by", 255)], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByActive(options?: MatchOptions<types.SessionsWhere, string>): Promise<number> {
    const { sql, values } = countQuery(byActive, [], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByRecent(options?: MatchOptions<types.SessionsWhere, Date>): Promise<number> {
    const { sql, values } = countQuery(byRecent, [], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async withAgentMemory<T extends types.SessionsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly agentMemory: readonly types.AgentMemoryRow[] })[]> {
    const asked = askedKeys(rows, (row) => [v.encodeText(row.id, "sessions.id", 64)]);
    const others = await related(
      asked,
      (other: types.AgentMemoryRow) => [other.sessionId === null ? null : v.encodeText(other.sessionId, "agent_memory.session_id", 64)],
      (keys) => agentMemoryModule.rowsBySessionId(this.#executor, keys, childrenLimit(options)),
    );
    return withMany(rows, asked, others, (row, other) => ({ ...row, agentMemory: other }));
  }

  async withAuditLog<T extends types.SessionsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly auditLog: readonly types.AuditLogRow[] })[]> {
    const asked = askedKeys(rows, (row) => [v.encodeText(row.id, "sessions.id", 64)]);
    const others = await related(
      asked,
      (other: types.AuditLogRow) => [other.sessionId === null ? null : v.encodeText(other.sessionId, "audit_log.session_id", 64)],
      (keys) => auditLogModule.rowsBySessionId(this.#executor, keys, childrenLimit(options)),
    );
    return withMany(rows, asked, others, (row, other) => ({ ...row, auditLog: other }));
  }

  async withMessages<T extends types.SessionsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly messages: readonly types.MessagesRow[] })[]> {
    const asked = askedKeys(rows, (row) => [v.encodeText(row.id, "sessions.id", 64)]);
    const others = await related(
      asked,
      (other: types.MessagesRow) => [v.encodeText(other.sessionId, "messages.session_id", 64)],
      (keys) => messagesModule.rowsBySessionId(this.#executor, keys, childrenLimit(options)),
    );
    return withMany(rows, asked, others, (row, other) => ({ ...row, messages: other }));
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
    return this.#executor.atomically(async (executor) => {
      await executor.run(upsertSql.one(given.mask), given.values);
      return row(only(await executor.rows(getSql, [v.encodeText(values.id, "sessions.id", 64)])));
    });
  }

  async patch(id: string, patch: types.SessionsPatch): Promise<types.SessionsRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeText(id, "sessions.id", 64)];
    return this.#executor.atomically(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  async updateWhere(where: Where<types.SessionsWhere>, patch: types.SessionsPatch): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(everyRow, [], { where }, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByCreator(
    createdBy: string,
    patch: types.SessionsPatch,
    options?: MatchOptions<types.SessionsWhere, string>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byCreator, [
      v.encodeText(createdBy, "sessions.created_by", 255),
    ], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByActive(
    patch: types.SessionsPatch,
    options?: MatchOptions<types.SessionsWhere, string>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byActive, [], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByRecent(patch: types.SessionsPatch, options: MatchOptions<types.SessionsWhere, Date>): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byRecent, [], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async remove(id: string): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeText(id, "sessions.id", 64)]);
    return rows > 0;
  }

  async removeWhere(where: Where<types.SessionsWhere>): Promise<number> {
    const { sql, values } = removeQuery(everyRow, [], { where });
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByCreator(createdBy: string, options?: MatchOptions<types.SessionsWhere, string>): Promise<number> {
    const { sql, values } = removeQuery(byCreator, [v.encodeText(createdBy, "sessions.created_by", 255)], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByActive(options?: MatchOptions<types.SessionsWhere, string>): Promise<number> {
    const { sql, values } = removeQuery(byActive, [], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByRecent(options: MatchOptions<types.SessionsWhere, Date>): Promise<number> {
    const { sql, values } = removeQuery(byRecent, [], options);
    return (await this.#executor.run(sql, values)).rows;
  }
}
