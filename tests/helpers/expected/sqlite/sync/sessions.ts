/** Helpers of Sessions, without promises. Generated from tests/helpers/fixture.ts; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import {
  type ChildrenOptions,
  type Executor,
  type FindOptions,
  type MatchOptions,
  type PageOptions,
  type StreamOptions,
  type Where,
  countRows,
  existing,
  insertMany,
  listRows,
  only,
  pageRows,
  removeRows,
  streamRows,
  updateRows,
  withMany,
  sqlite as v,
} from "colonnade/runtime/sync";
import type * as sync from "../../sync-types.ts";
import type * as types from "../../types.ts";
import * as memoryModule from "../memory.ts";
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
  rowsById,
} from "../sessions.ts";

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

  list(options?: FindOptions<types.SessionsWhere, string>) {
    return listRows(this.#executor, everyRow, [], options);
  }

  listByActive(options?: FindOptions<types.SessionsWhere, string>) {
    return listRows(this.#executor, byActive, [], options);
  }

  listByRankEnd(rank: number | null, options?: FindOptions<types.SessionsWhere, Date>) {
    return listRows(this.#executor, byRankEnd, [rank], options);
  }

  listByNewest(options?: FindOptions<types.SessionsWhere, Date>) {
    return listRows(this.#executor, byNewest, [], options);
  }

  listByEnded(options?: FindOptions<types.SessionsWhere, Date>) {
    return listRows(this.#executor, byEnded, [], options);
  }

  listByPurpose(purpose: string, options?: FindOptions<types.SessionsWhere, string>) {
    return listRows(this.#executor, byPurpose, [purpose], options);
  }

  page(options?: PageOptions<types.SessionsCursor, types.SessionsWhere, string>) {
    return pageRows(this.#executor, everyRow, [], options);
  }

  pageByActive(options?: PageOptions<types.SessionsActiveCursor, types.SessionsWhere, string>) {
    return pageRows(this.#executor, byActive, [], options);
  }

  pageByRankEnd(rank: number | null, options?: PageOptions<types.SessionsRankEndCursor, types.SessionsWhere, Date>) {
    return pageRows(this.#executor, byRankEnd, [rank], options);
  }

  pageByNewest(options?: PageOptions<types.SessionsNewestCursor, types.SessionsWhere, Date>) {
    return pageRows(this.#executor, byNewest, [], options);
  }

  pageByEnded(options?: PageOptions<types.SessionsEndedCursor, types.SessionsWhere, Date>) {
    return pageRows(this.#executor, byEnded, [], options);
  }

  pageByPurpose(purpose: string, options?: PageOptions<types.SessionsPurposeCursor, types.SessionsWhere, string>) {
    return pageRows(this.#executor, byPurpose, [purpose], options);
  }

  stream(options?: StreamOptions<types.SessionsWhere, string>) {
    return streamRows(this.#executor, everyRow, [], options);
  }

  streamByActive(options?: StreamOptions<types.SessionsWhere, string>) {
    return streamRows(this.#executor, byActive, [], options);
  }

  streamByRankEnd(rank: number | null, options?: StreamOptions<types.SessionsWhere, Date>) {
    return streamRows(this.#executor, byRankEnd, [rank], options);
  }

  streamByNewest(options?: StreamOptions<types.SessionsWhere, Date>) {
    return streamRows(this.#executor, byNewest, [], options);
  }

  streamByEnded(options?: StreamOptions<types.SessionsWhere, Date>) {
    return streamRows(this.#executor, byEnded, [], options);
  }

  streamByPurpose(purpose: string, options?: StreamOptions<types.SessionsWhere, string>) {
    return streamRows(this.#executor, byPurpose, [purpose], options);
  }

  count(where?: Where<types.SessionsWhere>) {
    return countRows(this.#executor, everyRow, [], { where });
  }

  countByActive(options?: MatchOptions<types.SessionsWhere, string>) {
    return countRows(this.#executor, byActive, [], options);
  }

  countByRankEnd(rank: number | null, options?: MatchOptions<types.SessionsWhere, Date>) {
    return countRows(this.#executor, byRankEnd, [rank], options);
  }

  countByNewest(options?: MatchOptions<types.SessionsWhere, Date>) {
    return countRows(this.#executor, byNewest, [], options);
  }

  countByEnded(options?: MatchOptions<types.SessionsWhere, Date>) {
    return countRows(this.#executor, byEnded, [], options);
  }

  countByPurpose(purpose: string, options?: MatchOptions<types.SessionsWhere, string>) {
    return countRows(this.#executor, byPurpose, [purpose], options);
  }

  withMemory<T extends types.SessionsRow>(rows: readonly T[], options?: ChildrenOptions) {
    return withMany(
      this.#executor,
      rows,
      rowsById,
      memoryModule.rowsBySessionId,
      (own, other) => ({ ...own, memory: other }),
      options,
    );
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
    return this.#executor.asOne((executor) => {
      executor.run(upsertSql.one(given.mask), given.values);
      return row(only(executor.rows(getSql, [v.encodeText(values.id, "sessions.id", 64)])));
    });
  }

  patch(id: string, patch: types.SessionsPatch): types.SessionsRow | undefined {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeText(id, "sessions.id", 64)];
    return this.#executor.asOne((executor) => {
      if (given.values.length > 0) executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  updateWhere(where: Where<types.SessionsWhere>, patch: types.SessionsPatch) {
    return updateRows(this.#executor, everyRow, [], { where }, () => patchValues(patch, false));
  }

  updateByActive(patch: types.SessionsPatch, options?: MatchOptions<types.SessionsWhere, string>) {
    return updateRows(this.#executor, byActive, [], options, () => patchValues(patch, false));
  }

  updateByRankEnd(rank: number | null, patch: types.SessionsPatch, options?: MatchOptions<types.SessionsWhere, Date>) {
    return updateRows(this.#executor, byRankEnd, [rank], options, () => patchValues(patch, false));
  }

  updateByNewest(patch: types.SessionsPatch, options: MatchOptions<types.SessionsWhere, Date>) {
    return updateRows(this.#executor, byNewest, [], options, () => patchValues(patch, false));
  }

  updateByEnded(patch: types.SessionsPatch, options?: MatchOptions<types.SessionsWhere, Date>) {
    return updateRows(this.#executor, byEnded, [], options, () => patchValues(patch, false));
  }

  updateByPurpose(purpose: string, patch: types.SessionsPatch, options?: MatchOptions<types.SessionsWhere, string>) {
    return updateRows(this.#executor, byPurpose, [purpose], options, () => patchValues(patch, false));
  }

  remove(id: string): boolean {
    const { rows } = this.#executor.run(removeSql, [v.encodeText(id, "sessions.id", 64)]);
    return rows > 0;
  }

  removeWhere(where: Where<types.SessionsWhere>) {
    return removeRows(this.#executor, everyRow, [], { where });
  }

  removeByActive(options?: MatchOptions<types.SessionsWhere, string>) {
    return removeRows(this.#executor, byActive, [], options);
  }

  removeByRankEnd(rank: number | null, options?: MatchOptions<types.SessionsWhere, Date>) {
    return removeRows(this.#executor, byRankEnd, [rank], options);
  }

  removeByNewest(options: MatchOptions<types.SessionsWhere, Date>) {
    return removeRows(this.#executor, byNewest, [], options);
  }

  removeByEnded(options?: MatchOptions<types.SessionsWhere, Date>) {
    return removeRows(this.#executor, byEnded, [], options);
  }

  removeByPurpose(purpose: string, options?: MatchOptions<types.SessionsWhere, string>) {
    return removeRows(this.#executor, byPurpose, [purpose], options);
  }
}
