/** Helpers of Sessions. Generated from tests/helpers/fixture.ts; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import {
  type ChildrenOptions,
  type Executor,
  type Filters,
  type FindOptions,
  type Given,
  type InsertFragments,
  type KeyedRows,
  type MatchOptions,
  type PageOptions,
  type Row,
  type Source,
  type StreamOptions,
  type Value,
  type Where,
  countRows,
  existing,
  insertMany,
  inserts,
  listRows,
  only,
  pageRows,
  pagedSelection,
  put,
  removeRows,
  requireValues,
  statement,
  streamRows,
  updateRows,
  updates,
  upserts,
  withMany,
  mariadb as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";
import * as memoryModule from "./memory.ts";

const writable = ["`id`", "`purpose`", "`is_active`", "`rank`", "`started_at`", "`ended_at`", "`updated_at`"];
const columns = writable.join(", ");
const select = "SELECT " + columns + " FROM `sessions`";

function row(r: Row): types.SessionsRow {
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

const getSql = statement(select + " WHERE `id` = ?", { single: true });

const getManySql = statement(
  "SELECT " +
  columns +
  " FROM JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, key1 VARCHAR(64) PATH '$')) AS wanted STRAIGHT_JOIN " +
  "`sessions` ON `sessions`.`id` = key1 COLLATE utf8mb4_nopad_bin ORDER BY place"
);

const existsSql = statement("SELECT 1 FROM `sessions` WHERE `id` = ?", { single: true });

const filters: Filters = {
  id: { column: "`id`", label: "sessions.id", type: "text", max: 64 },
  purpose: { column: "`purpose`", label: "sessions.purpose", type: "text", max: 200 },
  isActive: { column: "`is_active`", label: "sessions.is_active", type: "boolean" },
  rank: { column: "`rank`", label: "sessions.rank", type: "integer", nullable: true },
  startedAt: { column: "`started_at`", label: "sessions.started_at", type: "timestamp" },
  endedAt: { column: "`ended_at`", label: "sessions.ended_at", type: "timestamp", nullable: true },
  updatedAt: { column: "`updated_at`", label: "sessions.updated_at", type: "timestamp" },
};

const source: Source = {
  select,
  table: "`sessions`",
  placeholder: "?",
  unlimited: 9223372036854775807n,
  filters,
  codec: v,
  writable,
};

const everyRow = pagedSelection(source, row, {
  equals: [""],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
});

const byActive = pagedSelection(source, row, {
  equals: ["`is_active` = 1"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
});

const byRankEnd = pagedSelection(source, row, {
  by: ["rank"],
  equals: ["`rank` <=> ?"],
  ascending: {
    order: " ORDER BY `ended_at`, `id`",
    after: { text: "`ended_at` >= ? AND (`ended_at` > ? OR `id` > ?)", places: [0, 0, 1] },
    afterNull: { text: "(`ended_at` IS NOT NULL OR `id` > ?)", places: [1] },
  },
  descending: {
    order: " ORDER BY `ended_at` DESC, `id` DESC",
    after: { text: "(`ended_at` <= ? AND (`ended_at` < ? OR `id` < ?) OR `ended_at` IS NULL)", places: [0, 0, 1] },
    afterNull: { text: "`ended_at` IS NULL AND `id` < ?", places: [1] },
  },
  ranged: "endedAt",
  ordered: ["endedAt", "id"],
  cursor: (last) => ({ endedAt: last.endedAt, id: last.id }),
});

const byNewest = pagedSelection(source, row, {
  equals: [""],
  ascending: {
    order: " ORDER BY `started_at`, `id`",
    after: { text: "`started_at` >= ? AND (`started_at` > ? OR `id` > ?)", places: [0, 0, 1] },
  },
  descending: {
    order: " ORDER BY `started_at` DESC, `id` DESC",
    after: { text: "`started_at` <= ? AND (`started_at` < ? OR `id` < ?)", places: [0, 0, 1] },
  },
  isDescending: true,
  ranged: "startedAt",
  ordered: ["startedAt", "id"],
  cursor: (last) => ({ startedAt: last.startedAt, id: last.id }),
});

const byEnded = pagedSelection(source, row, {
  equals: ["`ended_at` IS NOT NULL"],
  ascending: {
    order: " ORDER BY `ended_at`, `id`",
    after: { text: "`ended_at` >= ? AND (`ended_at` > ? OR `id` > ?)", places: [0, 0, 1] },
  },
  descending: {
    order: " ORDER BY `ended_at` DESC, `id` DESC",
    after: { text: "`ended_at` <= ? AND (`ended_at` < ? OR `id` < ?)", places: [0, 0, 1] },
  },
  ranged: "endedAt",
  ordered: ["endedAt", "id"],
  cursor: (last) => ({ endedAt: last.endedAt, id: last.id }),
});

const byPurpose = pagedSelection(source, row, {
  by: ["purpose"],
  equals: ["`purpose` = ?"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
});

const insertParts: InsertFragments = {
  into: "INSERT INTO `sessions`",
  columns: writable,
  placeholder: "?",
  empty: "() VALUES ()",
  after: " RETURNING " + columns,
};

const insertSql = inserts(insertParts);

function patchValues(given: types.SessionsPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
  requireValues(given);
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
function insertValues(given: types.SessionsInsert, fill: boolean): Given {
  requireValues(given);
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeText(given.id, "sessions.id", 64));
  return patchValues(given, fill, values, mask);
}

const limits = { parameters: 65535, rows: 1024 };
const assignments = writable.map((column) => column + " = VALUES(" + column + ")");

const upsertSql = upserts({
  ...insertParts,
  after: "",
  conflict: [" ON DUPLICATE KEY UPDATE "],
  assignments,
  kept: [0],
  idle: "`id` = `sessions`.`id`",
  update: "UPDATE `sessions` SET ",
  where: ["`id` = "],
  guard: "1242",
});

const patchSql = updates({
  update: "UPDATE `sessions` SET ",
  columns: writable,
  where: ["`id` = "],
  placeholder: "?",
  after: "",
});

const removeSql = statement("DELETE FROM `sessions` WHERE `id` = ?");

const rowsByIdSql = statement(
  select +
  " WHERE `id` IN (SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 varchar(64) CHARACTER SET utf8mb4 COLLATE " +
  "utf8mb4_nopad_bin PATH '$')) AS k)"
);

export const rowsById: KeyedRows<types.SessionsRow> = {
  keyOf: (row) => [v.encodeText(row.id, "sessions.id", 64)],
  row,
  encodeKeys: v.encodeKeys,
  width: 1,
  sql: rowsByIdSql,
};

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
    return this.#executor.asOne(async (executor) => {
      await executor.run(upsertSql.one(given.mask), given.values);
      return row(only(await executor.rows(getSql, [v.encodeText(values.id, "sessions.id", 64)])));
    });
  }

  async patch(id: string, patch: types.SessionsPatch): Promise<types.SessionsRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeText(id, "sessions.id", 64)];
    return this.#executor.asOne(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
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

  async remove(id: string): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeText(id, "sessions.id", 64)]);
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
