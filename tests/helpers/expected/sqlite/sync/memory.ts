/** Helpers of Memory, without promises. Generated from tests/helpers/fixture.ts; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import {
  type Executor,
  type FindOptions,
  type ListOptions,
  type MatchOptions,
  type PageOptions,
  type StreamOptions,
  type Where,
  countRows,
  existing,
  insertMany,
  listLimit,
  listRows,
  nullBits,
  only,
  pageRows,
  removeRows,
  streamRows,
  updateRows,
  withOneOrNull,
  sqlite as v,
} from "colonnade/runtime/sync";
import type * as sync from "../../sync-types.ts";
import type * as types from "../../types.ts";
import * as sessionsModule from "../sessions.ts";
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
  rowsBySessionId,
} from "../memory.ts";

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

  list(options?: FindOptions<types.MemoryWhere, number>) {
    return listRows(this.#executor, everyRow, [], options);
  }

  listByLookup(agent: string, sessionId: string | null, options?: FindOptions<types.MemoryWhere, number>) {
    return listRows(this.#executor, byLookup, [agent, sessionId], options);
  }

  listBySession(sessionId: string | null, options?: FindOptions<types.MemoryWhere, number>) {
    return listRows(this.#executor, bySession, [sessionId], options);
  }

  listByExpiry(options?: FindOptions<types.MemoryWhere, Date>) {
    return listRows(this.#executor, byExpiry, [], options);
  }

  page(options?: PageOptions<types.MemoryCursor, types.MemoryWhere, number>) {
    return pageRows(this.#executor, everyRow, [], options);
  }

  pageByLookup(
    agent: string,
    sessionId: string | null,
    options?: PageOptions<types.MemoryLookupCursor, types.MemoryWhere, number>,
  ) {
    return pageRows(this.#executor, byLookup, [agent, sessionId], options);
  }

  pageBySession(sessionId: string | null, options?: PageOptions<types.MemorySessionCursor, types.MemoryWhere, number>) {
    return pageRows(this.#executor, bySession, [sessionId], options);
  }

  pageByExpiry(options?: PageOptions<types.MemoryExpiryCursor, types.MemoryWhere, Date>) {
    return pageRows(this.#executor, byExpiry, [], options);
  }

  stream(options?: StreamOptions<types.MemoryWhere, number>) {
    return streamRows(this.#executor, everyRow, [], options);
  }

  streamByLookup(agent: string, sessionId: string | null, options?: StreamOptions<types.MemoryWhere, number>) {
    return streamRows(this.#executor, byLookup, [agent, sessionId], options);
  }

  streamBySession(sessionId: string | null, options?: StreamOptions<types.MemoryWhere, number>) {
    return streamRows(this.#executor, bySession, [sessionId], options);
  }

  streamByExpiry(options?: StreamOptions<types.MemoryWhere, Date>) {
    return streamRows(this.#executor, byExpiry, [], options);
  }

  count(where?: Where<types.MemoryWhere>) {
    return countRows(this.#executor, everyRow, [], { where });
  }

  countByLookup(agent: string, sessionId: string | null, options?: MatchOptions<types.MemoryWhere, number>) {
    return countRows(this.#executor, byLookup, [agent, sessionId], options);
  }

  countBySession(sessionId: string | null, options?: MatchOptions<types.MemoryWhere, number>) {
    return countRows(this.#executor, bySession, [sessionId], options);
  }

  countByExpiry(options?: MatchOptions<types.MemoryWhere, Date>) {
    return countRows(this.#executor, byExpiry, [], options);
  }

  withSession<T extends types.MemoryRow>(rows: readonly T[]) {
    return withOneOrNull(
      this.#executor,
      rows,
      rowsBySessionId,
      sessionsModule.rowsById,
      (own, other) => ({ ...own, session: other }),
    );
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
    return this.#executor.asOne((executor) => {
      executor.run(upsertSql.one(given.mask), given.values);
      return row(only(executor.rows(getSql, [v.encodeNumber(values.id, "memory.id")])));
    });
  }

  upsertBySlot(values: types.MemoryInsert): types.MemoryRow {
    const sessionId = values.sessionId ?? null;
    const given = insertValues({ ...values, sessionId }, false);
    return this.#executor.asOne((executor) => {
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
    return this.#executor.asOne((executor) => {
      if (given.values.length > 0) executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  updateWhere(where: Where<types.MemoryWhere>, patch: types.MemoryPatch) {
    return updateRows(this.#executor, everyRow, [], { where }, () => patchValues(patch, false));
  }

  updateByLookup(
    agent: string,
    sessionId: string | null,
    patch: types.MemoryPatch,
    options?: MatchOptions<types.MemoryWhere, number>,
  ) {
    return updateRows(this.#executor, byLookup, [agent, sessionId], options, () => patchValues(patch, false));
  }

  updateBySession(
    sessionId: string | null,
    patch: types.MemoryPatch,
    options?: MatchOptions<types.MemoryWhere, number>,
  ) {
    return updateRows(this.#executor, bySession, [sessionId], options, () => patchValues(patch, false));
  }

  updateByExpiry(patch: types.MemoryPatch, options: MatchOptions<types.MemoryWhere, Date>) {
    return updateRows(this.#executor, byExpiry, [], options, () => patchValues(patch, false));
  }

  remove(id: number): boolean {
    const { rows } = this.#executor.run(removeSql, [v.encodeNumber(id, "memory.id")]);
    return rows > 0;
  }

  removeWhere(where: Where<types.MemoryWhere>) {
    return removeRows(this.#executor, everyRow, [], { where });
  }

  removeByLookup(agent: string, sessionId: string | null, options?: MatchOptions<types.MemoryWhere, number>) {
    return removeRows(this.#executor, byLookup, [agent, sessionId], options);
  }

  removeBySession(sessionId: string | null, options?: MatchOptions<types.MemoryWhere, number>) {
    return removeRows(this.#executor, bySession, [sessionId], options);
  }

  removeByExpiry(options: MatchOptions<types.MemoryWhere, Date>) {
    return removeRows(this.#executor, byExpiry, [], options);
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
