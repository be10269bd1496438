/** Helpers of Sessions. Generated from tests/helpers/fixture.ts; do not edit. */
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
import * as memoryModule from "./memory.ts";

export const columns = '"id", "purpose", "is_active", "rank", "started_at", "ended_at", "updated_at"';
export const select = "SELECT " + columns + ' FROM "sessions"';

export function row(r: Row): types.SessionsRow {
  return {
    id: v.decodeText(r[0], "sessions.id"),
    purpose: v.decodeText(r[1], "sessions.purpose"),
    isActive: v.decodeBoolean(r[2], "sessions.is_active"),
    rank: r[3] === null ? null : v.decodeInteger(r[3], "sessions.rank"),
    startedAt: v.decodeTimestamp(r[4], "sessions.started_at"),
    endedAt: r[5] === null ? null : v.decodeTimestamp(r[5], "sessions.ended_at"),
    updatedAt: v.decodeTimestamp(r[6], "sessions.updated_at"),
  };
}

export const getSql = statement(select + ' WHERE "id" = ?', { single: true });

export const getManySql = statement(
  "SELECT " +
  columns +
  ' FROM (SELECT key AS place, value AS key1 FROM json_each(?)) CROSS JOIN "sessions" ON "sessions"."id" = key1 ' +
  "ORDER BY place"
);

export const existsSql = statement('SELECT 1 FROM "sessions" WHERE "id" = ?', { single: true });
export const writable = ['"id"', '"purpose"', '"is_active"', '"rank"', '"started_at"', '"ended_at"', '"updated_at"'];

export const filters: Filters = {
  id: { column: '"id"', label: "sessions.id", type: "text", max: 64 },
  purpose: { column: '"purpose"', label: "sessions.purpose", type: "text", max: 200 },
  isActive: { column: '"is_active"', label: "sessions.is_active", type: "boolean" },
  rank: { column: '"rank"', label: "sessions.rank", type: "integer", nullable: true },
  startedAt: { column: '"started_at"', label: "sessions.started_at", type: "timestamp" },
  endedAt: { column: '"ended_at"', label: "sessions.ended_at", type: "timestamp", nullable: true },
  updatedAt: { column: '"updated_at"', label: "sessions.updated_at", type: "timestamp" },
};

export const source: Source = {
  select,
  table: '"sessions"',
  placeholder: "?",
  unlimited: -1,
  filters,
  codec: v,
  writable,
};

export const everyRow = lookup(source, {
  equals: [""],
  ascending: { order: ' ORDER BY "id"', after: { text: '"id" > ?', places: [0] } },
  descending: { order: ' ORDER BY "id" DESC', after: { text: '"id" < ?', places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

export const byActive = lookup(source, {
  equals: ['"is_active"'],
  ascending: { order: ' ORDER BY "id"', after: { text: '"id" > ?', places: [0] } },
  descending: { order: ' ORDER BY "id" DESC', after: { text: '"id" < ?', places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

export const byRankEnd = lookup(source, {
  equals: ['"rank" IS ?'],
  ascending: {
    order: ' ORDER BY "ended_at", "id"',
    after: { text: '("ended_at", "id") > (?, ?)', places: [0, 1] },
    afterNull: { text: '("ended_at" IS NOT NULL OR "id" > ?)', places: [1] },
  },
  descending: {
    order: ' ORDER BY "ended_at" DESC, "id" DESC',
    after: { text: '(("ended_at", "id") < (?, ?) OR "ended_at" IS NULL)', places: [0, 1] },
    afterNull: { text: '"ended_at" IS NULL AND "id" < ?', places: [1] },
  },
  ranged: "endedAt",
  ordered: ["endedAt", "id"],
});

export const byNewest = lookup(source, {
  equals: [""],
  ascending: { order: ' ORDER BY "started_at", "id"', after: { text: '("started_at", "id") > (?, ?)', places: [0, 1] } },
  descending: {
    order: ' ORDER BY "started_at" DESC, "id" DESC',
    after: { text: '("started_at", "id") < (?, ?)', places: [0, 1] },
  },
  isDescending: true,
  ranged: "startedAt",
  ordered: ["startedAt", "id"],
});

export const byEnded = lookup(source, {
  equals: ['"ended_at" IS NOT NULL'],
  ascending: { order: ' ORDER BY "ended_at", "id"', after: { text: '("ended_at", "id") > (?, ?)', places: [0, 1] } },
  descending: {
    order: ' ORDER BY "ended_at" DESC, "id" DESC',
    after: { text: '("ended_at", "id") < (?, ?)', places: [0, 1] },
  },
  ranged: "endedAt",
  ordered: ["endedAt", "id"],
});

export const byPurpose = lookup(source, {
  equals: ['"purpose" = ?'],
  ascending: { order: ' ORDER BY "id"', after: { text: '"id" > ?', places: [0] } },
  descending: { order: ' ORDER BY "id" DESC', after: { text: '"id" < ?', places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

export const insertParts: InsertFragments = {
  into: 'INSERT INTO "sessions"',
  columns: writable,
  placeholder: "?",
  empty: "DEFAULT VALUES",
  after: " RETURNING " + columns,
};

export const insertSql = inserts(insertParts);

export function patchValues(given: types.SessionsPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
  if (given.purpose !== undefined) mask += put(values, 2, v.encodeText(given.purpose, "sessions.purpose", 200));
  if (given.isActive !== undefined) mask += put(values, 4, v.encodeBoolean(given.isActive, "sessions.is_active"));
  if (fill || given.rank !== undefined) {
    mask += put(values, 8, given.rank == null ? null : v.encodeInteger(given.rank, "sessions.rank"));
  }
  if (given.startedAt !== undefined) mask += put(values, 16, v.encodeTimestamp(given.startedAt, "sessions.started_at"));
  if (fill || given.endedAt !== undefined) {
    mask += put(values, 32, given.endedAt == null ? null : v.encodeTimestamp(given.endedAt, "sessions.ended_at"));
  }
  if (given.updatedAt !== undefined) mask += put(values, 64, v.encodeTimestamp(given.updatedAt, "sessions.updated_at"));
  return { mask, values };
}

/** Encodes what is given; with `fill`, what is not given and has no default is null. */
export function insertValues(given: types.SessionsInsert, fill: boolean): Given {
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeText(given.id, "sessions.id", 64));
  return patchValues(given, fill, values, mask);
}

export const limits = { parameters: 32766, rows: 1 };

export const assignments = [
  '"id" = excluded."id"',
  '"purpose" = excluded."purpose"',
  '"is_active" = excluded."is_active"',
  '"rank" = excluded."rank"',
  '"started_at" = excluded."started_at"',
  '"ended_at" = excluded."ended_at"',
  '"updated_at" = excluded."updated_at"',
];

export const upsertSql = upserts({
  ...insertParts,
  after: "",
  conflict: [' ON CONFLICT ("id") DO UPDATE SET '],
  assignments,
  kept: [0],
  idle: '"id" = "sessions"."id"',
  update: 'UPDATE "sessions" SET ',
  where: ['"id" = '],
});

export const patchSql = updates({
  update: 'UPDATE "sessions" SET ',
  columns: writable,
  where: ['"id" = '],
  placeholder: "?",
  after: "",
});

export const removeSql = statement('DELETE FROM "sessions" WHERE "id" = ?');
export const rowsByIdSql = statement(select + ' WHERE "id" IN (SELECT value FROM json_each(?))');

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

  async listByActive(options?: FindOptions<types.SessionsWhere, string>): Promise<types.SessionsRow[]> {
    const { sql, values } = listQuery(byActive, [], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByRankEnd(
    rank: number | null,
    options?: FindOptions<types.SessionsWhere, Date>,
  ): Promise<types.SessionsRow[]> {
    const { sql, values } = listQuery(byRankEnd, [
      rank === null ? null : v.encodeInteger(rank, "sessions.rank"),
    ], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByNewest(options?: FindOptions<types.SessionsWhere, Date>): Promise<types.SessionsRow[]> {
    const { sql, values } = listQuery(byNewest, [], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByEnded(options?: FindOptions<types.SessionsWhere, Date>): Promise<types.SessionsRow[]> {
    const { sql, values } = listQuery(byEnded, [], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByPurpose(
    purpose: string,
    options?: FindOptions<types.SessionsWhere, string>,
  ): Promise<types.SessionsRow[]> {
    const { sql, values } = listQuery(byPurpose, [v.encodeText(purpose, "sessions.purpose", 200)], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async page(
    options: PageOptions<types.SessionsCursor, types.SessionsWhere, string> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsCursor>> {
    const query = pageQuery(everyRow, [], options);
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

  async pageByRankEnd(
    rank: number | null,
    options: PageOptions<types.SessionsRankEndCursor, types.SessionsWhere, Date> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsRankEndCursor>> {
    const query = pageQuery(byRankEnd, [rank === null ? null : v.encodeInteger(rank, "sessions.rank")], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ endedAt: last.endedAt, id: last.id }));
  }

  async pageByNewest(
    options: PageOptions<types.SessionsNewestCursor, types.SessionsWhere, Date> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsNewestCursor>> {
    const query = pageQuery(byNewest, [], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ startedAt: last.startedAt, id: last.id }));
  }

  async pageByEnded(
    options: PageOptions<types.SessionsEndedCursor, types.SessionsWhere, Date> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsEndedCursor>> {
    const query = pageQuery(byEnded, [], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ endedAt: last.endedAt, id: last.id }));
  }

  async pageByPurpose(
    purpose: string,
    options: PageOptions<types.SessionsPurposeCursor, types.SessionsWhere, string> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsPurposeCursor>> {
    const query = pageQuery(byPurpose, [v.encodeText(purpose, "sessions.purpose", 200)], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async *stream(options: StreamOptions<types.SessionsWhere, string> = {}): AsyncGenerator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(everyRow, [], options);
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

  async *streamByRankEnd(
    rank: number | null,
    options: StreamOptions<types.SessionsWhere, Date> = {},
  ): AsyncGenerator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(byRankEnd, [
      rank === null ? null : v.encodeInteger(rank, "sessions.rank"),
    ], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByNewest(options: StreamOptions<types.SessionsWhere, Date> = {}): AsyncGenerator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(byNewest, [], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByEnded(options: StreamOptions<types.SessionsWhere, Date> = {}): AsyncGenerator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(byEnded, [], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByPurpose(
    purpose: string,
    options: StreamOptions<types.SessionsWhere, string> = {},
  ): AsyncGenerator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(byPurpose, [v.encodeText(purpose, "sessions.purpose", 200)], options);
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

  async countByActive(options?: MatchOptions<types.SessionsWhere, string>): Promise<number> {
    const { sql, values } = countQuery(byActive, [], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByRankEnd(rank: number | null, options?: MatchOptions<types.SessionsWhere, Date>): Promise<number> {
    const { sql, values } = countQuery(byRankEnd, [
      rank === null ? null : v.encodeInteger(rank, "sessions.rank"),
    ], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByNewest(options?: MatchOptions<types.SessionsWhere, Date>): Promise<number> {
    const { sql, values } = countQuery(byNewest, [], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByEnded(options?: MatchOptions<types.SessionsWhere, Date>): Promise<number> {
    const { sql, values } = countQuery(byEnded, [], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByPurpose(purpose: string, options?: MatchOptions<types.SessionsWhere, string>): Promise<number> {
    const { sql, values } = countQuery(byPurpose, [v.encodeText(purpose, "sessions.purpose", 200)], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async withMemory<T extends types.SessionsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): Promise<(T & { readonly memory: readonly types.MemoryRow[] })[]> {
    const asked = askedKeys(rows, (row) => [v.encodeText(row.id, "sessions.id", 64)]);
    const others = await related(
      asked,
      (other: types.MemoryRow) => [other.sessionId === null ? null : v.encodeText(other.sessionId, "memory.session_id", 64)],
      (keys) => memoryModule.rowsBySessionId(this.#executor, keys, childrenLimit(options)),
    );
    return withMany(rows, asked, others, (row, other) => ({ ...row, memory: other }));
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

  async updateByActive(
    patch: types.SessionsPatch,
    options?: MatchOptions<types.SessionsWhere, string>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byActive, [], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByRankEnd(
    rank: number | null,
    patch: types.SessionsPatch,
    options?: MatchOptions<types.SessionsWhere, Date>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byRankEnd, [
      rank === null ? null : v.encodeInteger(rank, "sessions.rank"),
    ], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByNewest(patch: types.SessionsPatch, options: MatchOptions<types.SessionsWhere, Date>): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byNewest, [], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByEnded(patch: types.SessionsPatch, options?: MatchOptions<types.SessionsWhere, Date>): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byEnded, [], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByPurpose(
    purpose: string,
    patch: types.SessionsPatch,
    options?: MatchOptions<types.SessionsWhere, string>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byPurpose, [v.encodeText(purpose, "sessions.purpose", 200)], options, given);
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

  async removeByActive(options?: MatchOptions<types.SessionsWhere, string>): Promise<number> {
    const { sql, values } = removeQuery(byActive, [], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByRankEnd(rank: number | null, options?: MatchOptions<types.SessionsWhere, Date>): Promise<number> {
    const { sql, values } = removeQuery(byRankEnd, [
      rank === null ? null : v.encodeInteger(rank, "sessions.rank"),
    ], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByNewest(options: MatchOptions<types.SessionsWhere, Date>): Promise<number> {
    const { sql, values } = removeQuery(byNewest, [], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByEnded(options?: MatchOptions<types.SessionsWhere, Date>): Promise<number> {
    const { sql, values } = removeQuery(byEnded, [], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByPurpose(purpose: string, options?: MatchOptions<types.SessionsWhere, string>): Promise<number> {
    const { sql, values } = removeQuery(byPurpose, [v.encodeText(purpose, "sessions.purpose", 200)], options);
    return (await this.#executor.run(sql, values)).rows;
  }
}
