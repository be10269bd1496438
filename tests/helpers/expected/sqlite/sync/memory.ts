/** Helpers of Memory, without promises. Generated from tests/helpers/fixture.ts; do not edit. */
import {
  type Batch,
  type Executor,
  type FindOptions,
  type Key,
  type ListOptions,
  type MatchOptions,
  type Page,
  type PageOptions,
  type StreamOptions,
  type Where,
  askedKeys,
  batchQuery,
  countQuery,
  existing,
  insertMany,
  listLimit,
  listQuery,
  nullBits,
  only,
  pageOf,
  pageQuery,
  related,
  removeQuery,
  updateQuery,
  withOneOrNull,
  sqlite as v,
} from "colonnade/runtime/sync";
import type * as sync from "../../sync-types.ts";
import type * as types from "../../types.ts";
import * as sessionsModule from "./sessions.ts";
import {
  row,
  getSql,
  getManySql,
  getBySlotSql,
  existsSql,
  everyRow,
  byLookup,
  bySession,
  byExpiry,
  insertSql,
  patchValues,
  insertValues,
  limits,
  upsertSql,
  upsertBySlotSql,
  patchSql,
  removeSql,
  removeExpiredSql,
  removeExpiredLimitedSql,
  rowsBySessionIdSql,
  rowsBySessionIdLimitedSql,
} from "../memory.ts";

export function rowsBySessionId(
  executor: Executor,
  keys: readonly Key[],
  limit?: number,
): types.MemoryRow[] {
  const values = v.encodeKeys(keys, 1);
  const rows = limit === undefined
    ? executor.rows(rowsBySessionIdSql, values)
    : executor.rows(rowsBySessionIdLimitedSql, [...values, limit]);
  return rows.map(row);
}

export class MemoryTable implements sync.MemoryTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  get(id: number): types.MemoryRow | undefined {
    const [found] = this.#executor.rows(getSql, [v.encodeNumber(id, "memory.id")]);
    return found && row(found);
  }

  getOrThrow(id: number): types.MemoryRow {
    return existing(this.get(id), "memory", ["id"]);
  }

  getMany(keys: readonly number[]): types.MemoryRow[] {
    if (keys.length === 0) return [];
    const given = keys.map((id) => [v.encodeNumber(id, "memory.id")]);
    return (this.#executor.rows(getManySql, v.encodeKeys(given, 1))).map(row);
  }

  getBySlot(key: types.MemorySlotKey): types.MemoryRow | undefined {
    const [found] = this.#executor.rows(getBySlotSql, [
      v.encodeText(key.agent, "memory.agent", 100),
      key.sessionId === null ? null : v.encodeText(key.sessionId, "memory.session_id", 64),
      v.encodeText(key.key, "memory.key", 100),
    ]);
    return found && row(found);
  }

  getBySlotOrThrow(key: types.MemorySlotKey): types.MemoryRow {
    return existing(this.getBySlot(key), "memory", ["agent", "session_id", "key"]);
  }

  exists(id: number): boolean {
    const rows = this.#executor.rows(existsSql, [v.encodeNumber(id, "memory.id")]);
    return rows.length > 0;
  }

  list(options?: FindOptions<types.MemoryWhere, number>): types.MemoryRow[] {
    const { sql, values } = listQuery(everyRow, [], options);
    return (this.#executor.rows(sql, values)).map(row);
  }

  listByLookup(
    agent: string,
    sessionId: string | null,
    options?: FindOptions<types.MemoryWhere, number>,
  ): types.MemoryRow[] {
    const { sql, values } = listQuery(byLookup, [
      v.encodeText(agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    return (this.#executor.rows(sql, values)).map(row);
  }

  listBySession(
    sessionId: string | null,
    options?: FindOptions<types.MemoryWhere, number>,
  ): types.MemoryRow[] {
    const { sql, values } = listQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    return (this.#executor.rows(sql, values)).map(row);
  }

  listByExpiry(options?: FindOptions<types.MemoryWhere, Date>): types.MemoryRow[] {
    const { sql, values } = listQuery(byExpiry, [], options);
    return (this.#executor.rows(sql, values)).map(row);
  }

  page(
    options: PageOptions<types.MemoryCursor, types.MemoryWhere, number> = {},
  ): Page<types.MemoryRow, types.MemoryCursor> {
    const query = pageQuery(everyRow, [], options);
    const rows = this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  pageByLookup(
    agent: string,
    sessionId: string | null,
    options: PageOptions<types.MemoryLookupCursor, types.MemoryWhere, number> = {},
  ): Page<types.MemoryRow, types.MemoryLookupCursor> {
    const query = pageQuery(byLookup, [
      v.encodeText(agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    const rows = this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  pageBySession(
    sessionId: string | null,
    options: PageOptions<types.MemorySessionCursor, types.MemoryWhere, number> = {},
  ): Page<types.MemoryRow, types.MemorySessionCursor> {
    const query = pageQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    const rows = this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  pageByExpiry(
    options: PageOptions<types.MemoryExpiryCursor, types.MemoryWhere, Date> = {},
  ): Page<types.MemoryRow, types.MemoryExpiryCursor> {
    const query = pageQuery(byExpiry, [], options);
    const rows = this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ expiresAt: last.expiresAt, id: last.id }));
  }

  *stream(options: StreamOptions<types.MemoryWhere, number> = {}): Generator<types.MemoryRow> {
    let batch: Batch | undefined = batchQuery(everyRow, [], options);
    while (batch !== undefined) {
      const rows = (this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  *streamByLookup(
    agent: string,
    sessionId: string | null,
    options: StreamOptions<types.MemoryWhere, number> = {},
  ): Generator<types.MemoryRow> {
    let batch: Batch | undefined = batchQuery(byLookup, [
      v.encodeText(agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    while (batch !== undefined) {
      const rows = (this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  *streamBySession(
    sessionId: string | null,
    options: StreamOptions<types.MemoryWhere, number> = {},
  ): Generator<types.MemoryRow> {
    let batch: Batch | undefined = batchQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    while (batch !== undefined) {
      const rows = (this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  *streamByExpiry(options: StreamOptions<types.MemoryWhere, Date> = {}): Generator<types.MemoryRow> {
    let batch: Batch | undefined = batchQuery(byExpiry, [], options);
    while (batch !== undefined) {
      const rows = (this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  count(where?: Where<types.MemoryWhere>): number {
    const { sql, values } = countQuery(everyRow, [], { where });
    return Number(only(this.#executor.rows(sql, values))[0]);
  }

  countByLookup(
    agent: string,
    sessionId: string | null,
    options?: MatchOptions<types.MemoryWhere, number>,
  ): number {
    const { sql, values } = countQuery(byLookup, [
      v.encodeText(agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    return Number(only(this.#executor.rows(sql, values))[0]);
  }

  countBySession(sessionId: string | null, options?: MatchOptions<types.MemoryWhere, number>): number {
    const { sql, values } = countQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    return Number(only(this.#executor.rows(sql, values))[0]);
  }

  countByExpiry(options?: MatchOptions<types.MemoryWhere, Date>): number {
    const { sql, values } = countQuery(byExpiry, [], options);
    return Number(only(this.#executor.rows(sql, values))[0]);
  }

  withSession<T extends types.MemoryRow>(
    rows: readonly T[],
  ): (T & { readonly session: types.SessionsRow | null })[] {
    const asked = askedKeys(rows, (row) => [row.sessionId === null ? null : v.encodeText(row.sessionId, "memory.session_id", 64)]);
    const others = related(
      asked,
      (other: types.SessionsRow) => [v.encodeText(other.id, "sessions.id", 64)],
      (keys) => sessionsModule.rowsById(this.#executor, keys),
    );
    return withOneOrNull(rows, asked, others, (row, other) => ({ ...row, session: other }));
  }

  insert(values: types.MemoryInsert): types.MemoryRow {
    const given = insertValues(values, true);
    return row(only(this.#executor.rows(insertSql.one(given.mask), given.values)));
  }

  insertMany(rows: readonly types.MemoryInsert[]): types.MemoryRow[] {
    const given = rows.map((values) => insertValues(values, true));
    const inserted = insertMany(this.#executor, given, insertSql, limits);
    return inserted.map(row);
  }

  upsert(values: types.MemoryInsert & { readonly id: number }): types.MemoryRow {
    const given = insertValues(values, false);
    return this.#executor.atomically((executor) => {
      executor.run(upsertSql.one(given.mask), given.values);
      return row(only(executor.rows(getSql, [v.encodeNumber(values.id, "memory.id")])));
    });
  }

  upsertBySlot(values: types.MemoryInsert): types.MemoryRow {
    const sessionId = values.sessionId ?? null;
    const given = insertValues({ ...values, sessionId }, false);
    return this.#executor.atomically((executor) => {
      executor.run(upsertBySlotSql.one(given.mask, nullBits(values.sessionId ?? null)), given.values);
      return row(only(executor.rows(getBySlotSql, [
        v.encodeText(values.agent, "memory.agent", 100),
        sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
        v.encodeText(values.key, "memory.key", 100),
      ])));
    });
  }

  patch(id: number, patch: types.MemoryPatch): types.MemoryRow | undefined {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeNumber(id, "memory.id")];
    return this.#executor.atomically((executor) => {
      if (given.values.length > 0) executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  updateWhere(where: Where<types.MemoryWhere>, patch: types.MemoryPatch): number {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(everyRow, [], { where }, given);
    return (this.#executor.run(sql, values)).rows;
  }

  updateByLookup(
    agent: string,
    sessionId: string | null,
    patch: types.MemoryPatch,
    options?: MatchOptions<types.MemoryWhere, number>,
  ): number {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byLookup, [
      v.encodeText(agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options, given);
    return (this.#executor.run(sql, values)).rows;
  }

  updateBySession(
    sessionId: string | null,
    patch: types.MemoryPatch,
    options?: MatchOptions<types.MemoryWhere, number>,
  ): number {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options, given);
    return (this.#executor.run(sql, values)).rows;
  }

  updateByExpiry(patch: types.MemoryPatch, options: MatchOptions<types.MemoryWhere, Date>): number {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byExpiry, [], options, given);
    return (this.#executor.run(sql, values)).rows;
  }

  remove(id: number): boolean {
    const { rows } = this.#executor.run(removeSql, [v.encodeNumber(id, "memory.id")]);
    return rows > 0;
  }

  removeWhere(where: Where<types.MemoryWhere>): number {
    const { sql, values } = removeQuery(everyRow, [], { where });
    return (this.#executor.run(sql, values)).rows;
  }

  removeByLookup(
    agent: string,
    sessionId: string | null,
    options?: MatchOptions<types.MemoryWhere, number>,
  ): number {
    const { sql, values } = removeQuery(byLookup, [
      v.encodeText(agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    return (this.#executor.run(sql, values)).rows;
  }

  removeBySession(sessionId: string | null, options?: MatchOptions<types.MemoryWhere, number>): number {
    const { sql, values } = removeQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    return (this.#executor.run(sql, values)).rows;
  }

  removeByExpiry(options: MatchOptions<types.MemoryWhere, Date>): number {
    const { sql, values } = removeQuery(byExpiry, [], options);
    return (this.#executor.run(sql, values)).rows;
  }

  removeExpired(now: Date = new Date(), options?: ListOptions): number {
    if (options?.limit !== undefined) {
      const { rows } = this.#executor.run(removeExpiredLimitedSql, [
        v.encodeTimestamp(now, "memory.expires_at"),
        listLimit(options, -1),
      ]);
      return rows;
    }
    const { rows } = this.#executor.run(removeExpiredSql, [v.encodeTimestamp(now, "memory.expires_at")]);
    return rows;
  }
}
