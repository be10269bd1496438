/** Helpers of Sessions, without promises. Generated from tests/helpers/fixture.ts; do not edit. */
import {
  type Batch,
  type ChildrenOptions,
  type Executor,
  type FindOptions,
  type Key,
  type MatchOptions,
  type Page,
  type PageOptions,
  type StreamOptions,
  type Where,
  askedKeys,
  batchQuery,
  childrenLimit,
  countQuery,
  existing,
  insertMany,
  listQuery,
  only,
  pageOf,
  pageQuery,
  related,
  removeQuery,
  updateQuery,
  withMany,
  sqlite as v,
} from "colonnade/runtime/sync";
import type * as sync from "../../sync-types.ts";
import type * as types from "../../types.ts";
import * as memoryModule from "./memory.ts";
import {
  row,
  getSql,
  getManySql,
  existsSql,
  everyRow,
  byActive,
  byRankEnd,
  byNewest,
  byEnded,
  byPurpose,
  insertSql,
  patchValues,
  insertValues,
  limits,
  upsertSql,
  patchSql,
  removeSql,
  rowsByIdSql,
} from "../sessions.ts";

export function rowsById(executor: Executor, keys: readonly Key[]): types.SessionsRow[] {
  const rows = executor.rows(rowsByIdSql, v.encodeKeys(keys, 1));
  return rows.map(row);
}

export class SessionsTable implements sync.SessionsTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  get(id: string): types.SessionsRow | undefined {
    const [found] = this.#executor.rows(getSql, [v.encodeText(id, "sessions.id", 64)]);
    return found && row(found);
  }

  getOrThrow(id: string): types.SessionsRow {
    return existing(this.get(id), "sessions", ["id"]);
  }

  getMany(keys: readonly string[]): types.SessionsRow[] {
    if (keys.length === 0) return [];
    const given = keys.map((id) => [v.encodeText(id, "sessions.id", 64)]);
    return (this.#executor.rows(getManySql, v.encodeKeys(given, 1))).map(row);
  }

  exists(id: string): boolean {
    const rows = this.#executor.rows(existsSql, [v.encodeText(id, "sessions.id", 64)]);
    return rows.length > 0;
  }

  list(options?: FindOptions<types.SessionsWhere, string>): types.SessionsRow[] {
    const { sql, values } = listQuery(everyRow, [], options);
    return (this.#executor.rows(sql, values)).map(row);
  }

  listByActive(options?: FindOptions<types.SessionsWhere, string>): types.SessionsRow[] {
    const { sql, values } = listQuery(byActive, [], options);
    return (this.#executor.rows(sql, values)).map(row);
  }

  listByRankEnd(
    rank: number | null,
    options?: FindOptions<types.SessionsWhere, Date>,
  ): types.SessionsRow[] {
    const { sql, values } = listQuery(byRankEnd, [
      rank === null ? null : v.encodeInteger(rank, "sessions.rank"),
    ], options);
    return (this.#executor.rows(sql, values)).map(row);
  }

  listByNewest(options?: FindOptions<types.SessionsWhere, Date>): types.SessionsRow[] {
    const { sql, values } = listQuery(byNewest, [], options);
    return (this.#executor.rows(sql, values)).map(row);
  }

  listByEnded(options?: FindOptions<types.SessionsWhere, Date>): types.SessionsRow[] {
    const { sql, values } = listQuery(byEnded, [], options);
    return (this.#executor.rows(sql, values)).map(row);
  }

  listByPurpose(
    purpose: string,
    options?: FindOptions<types.SessionsWhere, string>,
  ): types.SessionsRow[] {
    const { sql, values } = listQuery(byPurpose, [v.encodeText(purpose, "sessions.purpose", 200)], options);
    return (this.#executor.rows(sql, values)).map(row);
  }

  page(
    options: PageOptions<types.SessionsCursor, types.SessionsWhere, string> = {},
  ): Page<types.SessionsRow, types.SessionsCursor> {
    const query = pageQuery(everyRow, [], options);
    const rows = this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  pageByActive(
    options: PageOptions<types.SessionsActiveCursor, types.SessionsWhere, string> = {},
  ): Page<types.SessionsRow, types.SessionsActiveCursor> {
    const query = pageQuery(byActive, [], options);
    const rows = this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  pageByRankEnd(
    rank: number | null,
    options: PageOptions<types.SessionsRankEndCursor, types.SessionsWhere, Date> = {},
  ): Page<types.SessionsRow, types.SessionsRankEndCursor> {
    const query = pageQuery(byRankEnd, [rank === null ? null : v.encodeInteger(rank, "sessions.rank")], options);
    const rows = this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ endedAt: last.endedAt, id: last.id }));
  }

  pageByNewest(
    options: PageOptions<types.SessionsNewestCursor, types.SessionsWhere, Date> = {},
  ): Page<types.SessionsRow, types.SessionsNewestCursor> {
    const query = pageQuery(byNewest, [], options);
    const rows = this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ startedAt: last.startedAt, id: last.id }));
  }

  pageByEnded(
    options: PageOptions<types.SessionsEndedCursor, types.SessionsWhere, Date> = {},
  ): Page<types.SessionsRow, types.SessionsEndedCursor> {
    const query = pageQuery(byEnded, [], options);
    const rows = this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ endedAt: last.endedAt, id: last.id }));
  }

  pageByPurpose(
    purpose: string,
    options: PageOptions<types.SessionsPurposeCursor, types.SessionsWhere, string> = {},
  ): Page<types.SessionsRow, types.SessionsPurposeCursor> {
    const query = pageQuery(byPurpose, [v.encodeText(purpose, "sessions.purpose", 200)], options);
    const rows = this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  *stream(options: StreamOptions<types.SessionsWhere, string> = {}): Generator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(everyRow, [], options);
    while (batch !== undefined) {
      const rows = (this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  *streamByActive(options: StreamOptions<types.SessionsWhere, string> = {}): Generator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(byActive, [], options);
    while (batch !== undefined) {
      const rows = (this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  *streamByRankEnd(
    rank: number | null,
    options: StreamOptions<types.SessionsWhere, Date> = {},
  ): Generator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(byRankEnd, [
      rank === null ? null : v.encodeInteger(rank, "sessions.rank"),
    ], options);
    while (batch !== undefined) {
      const rows = (this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  *streamByNewest(options: StreamOptions<types.SessionsWhere, Date> = {}): Generator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(byNewest, [], options);
    while (batch !== undefined) {
      const rows = (this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  *streamByEnded(options: StreamOptions<types.SessionsWhere, Date> = {}): Generator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(byEnded, [], options);
    while (batch !== undefined) {
      const rows = (this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  *streamByPurpose(
    purpose: string,
    options: StreamOptions<types.SessionsWhere, string> = {},
  ): Generator<types.SessionsRow> {
    let batch: Batch | undefined = batchQuery(byPurpose, [v.encodeText(purpose, "sessions.purpose", 200)], options);
    while (batch !== undefined) {
      const rows = (this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  count(where?: Where<types.SessionsWhere>): number {
    const { sql, values } = countQuery(everyRow, [], { where });
    return Number(only(this.#executor.rows(sql, values))[0]);
  }

  countByActive(options?: MatchOptions<types.SessionsWhere, string>): number {
    const { sql, values } = countQuery(byActive, [], options);
    return Number(only(this.#executor.rows(sql, values))[0]);
  }

  countByRankEnd(rank: number | null, options?: MatchOptions<types.SessionsWhere, Date>): number {
    const { sql, values } = countQuery(byRankEnd, [
      rank === null ? null : v.encodeInteger(rank, "sessions.rank"),
    ], options);
    return Number(only(this.#executor.rows(sql, values))[0]);
  }

  countByNewest(options?: MatchOptions<types.SessionsWhere, Date>): number {
    const { sql, values } = countQuery(byNewest, [], options);
    return Number(only(this.#executor.rows(sql, values))[0]);
  }

  countByEnded(options?: MatchOptions<types.SessionsWhere, Date>): number {
    const { sql, values } = countQuery(byEnded, [], options);
    return Number(only(this.#executor.rows(sql, values))[0]);
  }

  countByPurpose(purpose: string, options?: MatchOptions<types.SessionsWhere, string>): number {
    const { sql, values } = countQuery(byPurpose, [v.encodeText(purpose, "sessions.purpose", 200)], options);
    return Number(only(this.#executor.rows(sql, values))[0]);
  }

  withMemory<T extends types.SessionsRow>(
    rows: readonly T[],
    options?: ChildrenOptions,
  ): (T & { readonly memory: readonly types.MemoryRow[] })[] {
    const asked = askedKeys(rows, (row) => [v.encodeText(row.id, "sessions.id", 64)]);
    const others = related(
      asked,
      (other: types.MemoryRow) => [other.sessionId === null ? null : v.encodeText(other.sessionId, "memory.session_id", 64)],
      (keys) => memoryModule.rowsBySessionId(this.#executor, keys, childrenLimit(options)),
    );
    return withMany(rows, asked, others, (row, other) => ({ ...row, memory: other }));
  }

  insert(values: types.SessionsInsert): types.SessionsRow {
    const given = insertValues(values, true);
    return row(only(this.#executor.rows(insertSql.one(given.mask), given.values)));
  }

  insertMany(rows: readonly types.SessionsInsert[]): types.SessionsRow[] {
    const given = rows.map((values) => insertValues(values, true));
    const inserted = insertMany(this.#executor, given, insertSql, limits);
    return inserted.map(row);
  }

  upsert(values: types.SessionsInsert): types.SessionsRow {
    const given = insertValues(values, false);
    return this.#executor.atomically((executor) => {
      executor.run(upsertSql.one(given.mask), given.values);
      return row(only(executor.rows(getSql, [v.encodeText(values.id, "sessions.id", 64)])));
    });
  }

  patch(id: string, patch: types.SessionsPatch): types.SessionsRow | undefined {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeText(id, "sessions.id", 64)];
    return this.#executor.atomically((executor) => {
      if (given.values.length > 0) executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  updateWhere(where: Where<types.SessionsWhere>, patch: types.SessionsPatch): number {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(everyRow, [], { where }, given);
    return (this.#executor.run(sql, values)).rows;
  }

  updateByActive(
    patch: types.SessionsPatch,
    options?: MatchOptions<types.SessionsWhere, string>,
  ): number {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byActive, [], options, given);
    return (this.#executor.run(sql, values)).rows;
  }

  updateByRankEnd(
    rank: number | null,
    patch: types.SessionsPatch,
    options?: MatchOptions<types.SessionsWhere, Date>,
  ): number {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byRankEnd, [
      rank === null ? null : v.encodeInteger(rank, "sessions.rank"),
    ], options, given);
    return (this.#executor.run(sql, values)).rows;
  }

  updateByNewest(patch: types.SessionsPatch, options: MatchOptions<types.SessionsWhere, Date>): number {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byNewest, [], options, given);
    return (this.#executor.run(sql, values)).rows;
  }

  updateByEnded(patch: types.SessionsPatch, options?: MatchOptions<types.SessionsWhere, Date>): number {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byEnded, [], options, given);
    return (this.#executor.run(sql, values)).rows;
  }

  updateByPurpose(
    purpose: string,
    patch: types.SessionsPatch,
    options?: MatchOptions<types.SessionsWhere, string>,
  ): number {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byPurpose, [v.encodeText(purpose, "sessions.purpose", 200)], options, given);
    return (this.#executor.run(sql, values)).rows;
  }

  remove(id: string): boolean {
    const { rows } = this.#executor.run(removeSql, [v.encodeText(id, "sessions.id", 64)]);
    return rows > 0;
  }

  removeWhere(where: Where<types.SessionsWhere>): number {
    const { sql, values } = removeQuery(everyRow, [], { where });
    return (this.#executor.run(sql, values)).rows;
  }

  removeByActive(options?: MatchOptions<types.SessionsWhere, string>): number {
    const { sql, values } = removeQuery(byActive, [], options);
    return (this.#executor.run(sql, values)).rows;
  }

  removeByRankEnd(rank: number | null, options?: MatchOptions<types.SessionsWhere, Date>): number {
    const { sql, values } = removeQuery(byRankEnd, [
      rank === null ? null : v.encodeInteger(rank, "sessions.rank"),
    ], options);
    return (this.#executor.run(sql, values)).rows;
  }

  removeByNewest(options: MatchOptions<types.SessionsWhere, Date>): number {
    const { sql, values } = removeQuery(byNewest, [], options);
    return (this.#executor.run(sql, values)).rows;
  }

  removeByEnded(options?: MatchOptions<types.SessionsWhere, Date>): number {
    const { sql, values } = removeQuery(byEnded, [], options);
    return (this.#executor.run(sql, values)).rows;
  }

  removeByPurpose(purpose: string, options?: MatchOptions<types.SessionsWhere, string>): number {
    const { sql, values } = removeQuery(byPurpose, [v.encodeText(purpose, "sessions.purpose", 200)], options);
    return (this.#executor.run(sql, values)).rows;
  }
}
