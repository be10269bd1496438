/** Helpers of Memory. Generated from tests/helpers/fixture.ts; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import {
  type Executor,
  type Filters,
  type FindOptions,
  type Given,
  type InsertFragments,
  type KeyedRows,
  type ListOptions,
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
  listLimit,
  listRows,
  nullBits,
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
  withOneOrNull,
  sqlite as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";
import * as sessionsModule from "./sessions.ts";

export const writable = [
  '"id"',
  '"agent"',
  '"session_id"',
  '"key"',
  '"value"',
  '"metadata"',
  '"hits"',
  '"updated_at"',
  '"expires_at"',
];
export const columns = writable.join(", ");
export const select = "SELECT " + columns + ' FROM "memory"';

export function row(r: Row): types.MemoryRow {
  return {
    id: v.decodeNumber(r[0], "memory.id"),
    agent: v.decodeText(r[1], "memory.agent"),
    sessionId: r[2] === null ? null : v.decodeText(r[2], "memory.session_id"),
    key: v.decodeText(r[3], "memory.key"),
    value: v.decodeText(r[4], "memory.value"),
    metadata: r[5] === null ? null : v.decodeJson(r[5], "memory.metadata"),
    hits: v.decodeInteger(r[6], "memory.hits"),
    updatedAt: v.decodeTimestamp(r[7], "memory.updated_at"),
    expiresAt: r[8] === null ? null : v.decodeTimestamp(r[8], "memory.expires_at"),
  };
}

export const getSql = statement(select + ' WHERE "id" = ?', { single: true });

export const getManySql = statement(
  "SELECT " +
  columns +
  ' FROM (SELECT key AS place, value AS key1 FROM json_each(?)) CROSS JOIN "memory" ON "memory"."id" = key1 ORDER ' +
  "BY place"
);

export const getBySlotSql = statement(select + ' WHERE "agent" = ? AND "session_id" IS ? AND "key" = ?', { single: true });
export const existsSql = statement('SELECT 1 FROM "memory" WHERE "id" = ?', { single: true });

export const filters: Filters = {
  id: { column: '"id"', label: "memory.id", type: "number" },
  agent: { column: '"agent"', label: "memory.agent", type: "text", max: 100 },
  sessionId: { column: '"session_id"', label: "memory.session_id", type: "text", max: 64, nullable: true },
  key: { column: '"key"', label: "memory.key", type: "text", max: 100 },
  value: { column: '"value"', label: "memory.value", type: "text" },
  metadata: { column: '"metadata"', label: "memory.metadata", type: "json", nullable: true },
  hits: { column: '"hits"', label: "memory.hits", type: "integer" },
  updatedAt: { column: '"updated_at"', label: "memory.updated_at", type: "timestamp" },
  expiresAt: { column: '"expires_at"', label: "memory.expires_at", type: "timestamp", nullable: true },
};

export const source: Source = {
  select,
  table: '"memory"',
  placeholder: "?",
  unlimited: -1,
  filters,
  codec: v,
  writable,
};

export const everyRow = pagedSelection(source, row, {
  equals: [""],
  ascending: { order: ' ORDER BY "id"', after: { text: '"id" > ?', places: [0] } },
  descending: { order: ' ORDER BY "id" DESC', after: { text: '"id" < ?', places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
});

export const byLookup = pagedSelection(source, row, {
  by: ["agent", "sessionId"],
  equals: ['"agent" = ? AND "session_id" IS ?'],
  ascending: { order: ' ORDER BY "id"', after: { text: '"id" > ?', places: [0] } },
  descending: { order: ' ORDER BY "id" DESC', after: { text: '"id" < ?', places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
});

export const bySession = pagedSelection(source, row, {
  by: ["sessionId"],
  equals: ['"session_id" IS ?'],
  ascending: { order: ' ORDER BY "id"', after: { text: '"id" > ?', places: [0] } },
  descending: { order: ' ORDER BY "id" DESC', after: { text: '"id" < ?', places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
});

export const byExpiry = pagedSelection(source, row, {
  equals: [""],
  ascending: {
    order: ' ORDER BY "expires_at", "id"',
    after: { text: '("expires_at", "id") > (?, ?)', places: [0, 1] },
    afterNull: { text: '("expires_at" IS NOT NULL OR "id" > ?)', places: [1] },
  },
  descending: {
    order: ' ORDER BY "expires_at" DESC, "id" DESC',
    after: { text: '(("expires_at", "id") < (?, ?) OR "expires_at" IS NULL)', places: [0, 1] },
    afterNull: { text: '"expires_at" IS NULL AND "id" < ?', places: [1] },
  },
  ranged: "expiresAt",
  ordered: ["expiresAt", "id"],
  cursor: (last) => ({ expiresAt: last.expiresAt, id: last.id }),
});

export const insertParts: InsertFragments = {
  into: 'INSERT INTO "memory"',
  columns: writable,
  placeholder: "?",
  empty: "DEFAULT VALUES",
  after: " RETURNING " + columns,
};

export const insertSql = inserts(insertParts);

export function patchValues(given: types.MemoryPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
  requireValues(given);
  if (given.agent !== undefined) mask += put(values, 2, v.encodeText(given.agent, "memory.agent", 100));
  if (fill || given.sessionId !== undefined) {
    mask += put(values, 4, given.sessionId == null ? null : v.encodeText(given.sessionId, "memory.session_id", 64));
  }
  if (given.key !== undefined) mask += put(values, 8, v.encodeText(given.key, "memory.key", 100));
  if (given.value !== undefined) mask += put(values, 16, v.encodeText(given.value, "memory.value"));
  if (fill || given.metadata !== undefined) {
    mask += put(values, 32, given.metadata == null ? null : v.encodeJson(given.metadata, "memory.metadata"));
  }
  if (given.hits !== undefined) mask += put(values, 64, v.encodeInteger(given.hits, "memory.hits"));
  if (given.updatedAt !== undefined) mask += put(values, 128, v.encodeTimestamp(given.updatedAt, "memory.updated_at"));
  if (fill || given.expiresAt !== undefined) {
    mask += put(values, 256, given.expiresAt == null ? null : v.encodeTimestamp(given.expiresAt, "memory.expires_at"));
  }
  return { mask, values };
}

/** Encodes what is given; with `fill`, what is not given and has no default is null. */
export function insertValues(given: types.MemoryInsert, fill: boolean): Given {
  requireValues(given);
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeNumber(given.id, "memory.id"));
  return patchValues(given, fill, values, mask);
}

export const limits = { parameters: 32766, rows: 128, numberedBy: { cell: 0, mayBeGiven: true } };
export const assignments = writable.map((column) => column + " = excluded." + column);

export const upsertSql = upserts({
  ...insertParts,
  after: "",
  conflict: [' ON CONFLICT ("id") DO UPDATE SET '],
  assignments,
  kept: [0],
  idle: '"id" = "memory"."id"',
  update: 'UPDATE "memory" SET ',
  where: ['"id" = '],
});

export const upsertBySlotSql = upserts({
  ...insertParts,
  after: "",
  conflict: [
    ' ON CONFLICT ("agent", "session_id", "key") DO UPDATE SET ',
    ' ON CONFLICT ("agent", "key") WHERE "session_id" IS NULL DO UPDATE SET ',
  ],
  assignments,
  kept: [0, 1, 2, 3],
  idle: '"agent" = "memory"."agent"',
  update: 'UPDATE "memory" SET ',
  where: ['"agent" = ', '"session_id" IS ', '"key" = '],
});

export const patchSql = updates({
  update: 'UPDATE "memory" SET ',
  columns: writable,
  where: ['"id" = '],
  placeholder: "?",
  after: "",
});

export const removeSql = statement('DELETE FROM "memory" WHERE "id" = ?');
export const removeExpiredSql = statement('DELETE FROM "memory" WHERE "expires_at" <= ?');
export const removeExpiredLimitedSql = statement('DELETE FROM "memory" WHERE "id" IN (SELECT "id" FROM "memory" WHERE "expires_at" <= ? LIMIT ?)');
export const rowsBySessionIdSql = statement(select + ' WHERE "session_id" IN (SELECT value FROM json_each(?)) ORDER BY "session_id", "id"');

export const rowsBySessionIdLimitedSql = statement(
  "SELECT " +
  columns +
  " FROM (SELECT " +
  columns +
  ', row_number() OVER (PARTITION BY "session_id" ORDER BY "id") AS "place" FROM "memory" WHERE "session_id" IN ' +
  '(SELECT value FROM json_each(?))) AS "placed" WHERE "place" <= ? ORDER BY "session_id", "id"'
);

export const rowsBySessionId: KeyedRows<types.MemoryRow> = {
  keyOf: (row) => [row.sessionId === null ? null : v.encodeText(row.sessionId, "memory.session_id", 64)],
  row,
  encodeKeys: v.encodeKeys,
  width: 1,
  sql: rowsBySessionIdSql,
  limited: rowsBySessionIdLimitedSql,
};

export class MemoryTable implements types.MemoryTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async get(id: number): Promise<types.MemoryRow | undefined> {
    const [found] = await this.#executor.rows(getSql, [v.encodeNumber(id, "memory.id")]);
    return found && row(found);
  }

  async getOrThrow(id: number): Promise<types.MemoryRow> {
    return existing(await this.get(id), "memory", ["id"]);
  }

  async getMany(keys: readonly number[]): Promise<types.MemoryRow[]> {
    if (keys.length === 0) return [];
    const given = keys.map((id) => [v.encodeNumber(id, "memory.id")]);
    return (await this.#executor.rows(getManySql, v.encodeKeys(given, 1))).map(row);
  }

  async getBySlot(key: types.MemorySlotKey): Promise<types.MemoryRow | undefined> {
    const [found] = await this.#executor.rows(getBySlotSql, [
      v.encodeText(key.agent, "memory.agent", 100),
      key.sessionId === null ? null : v.encodeText(key.sessionId, "memory.session_id", 64),
      v.encodeText(key.key, "memory.key", 100),
    ]);
    return found && row(found);
  }

  async getBySlotOrThrow(key: types.MemorySlotKey): Promise<types.MemoryRow> {
    return existing(await this.getBySlot(key), "memory", ["agent", "session_id", "key"]);
  }

  async exists(id: number): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeNumber(id, "memory.id")]);
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

  async insert(values: types.MemoryInsert): Promise<types.MemoryRow> {
    const given = insertValues(values, true);
    return row(only(await this.#executor.rows(insertSql.one(given.mask), given.values)));
  }

  async insertMany(rows: readonly types.MemoryInsert[]): Promise<types.MemoryRow[]> {
    const given = rows.map((values) => insertValues(values, true));
    const inserted = await insertMany(this.#executor, given, insertSql, limits);
    return inserted.map(row);
  }

  async upsert(values: types.MemoryInsert & { readonly id: number }): Promise<types.MemoryRow> {
    const given = insertValues(values, false);
    return this.#executor.asOne(async (executor) => {
      await executor.run(upsertSql.one(given.mask), given.values);
      return row(only(await executor.rows(getSql, [v.encodeNumber(values.id, "memory.id")])));
    });
  }

  async upsertBySlot(values: types.MemoryInsert): Promise<types.MemoryRow> {
    const sessionId = values.sessionId ?? null;
    const given = insertValues({ ...values, sessionId }, false);
    return this.#executor.asOne(async (executor) => {
      await executor.run(upsertBySlotSql.one(given.mask, nullBits(values.sessionId ?? null)), given.values);
      return row(only(await executor.rows(getBySlotSql, [
        v.encodeText(values.agent, "memory.agent", 100),
        sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
        v.encodeText(values.key, "memory.key", 100),
      ])));
    });
  }

  async patch(id: number, patch: types.MemoryPatch): Promise<types.MemoryRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeNumber(id, "memory.id")];
    return this.#executor.asOne(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
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

  async remove(id: number): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeNumber(id, "memory.id")]);
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

  async removeExpired(now: Date = new Date(), options?: ListOptions): Promise<number> {
    if (options?.limit !== undefined) {
      const { rows } = await this.#executor.run(removeExpiredLimitedSql, [
        v.encodeTimestamp(now, "memory.expires_at"),
        listLimit(options, -1),
      ]);
      return rows;
    }
    const { rows } = await this.#executor.run(removeExpiredSql, [v.encodeTimestamp(now, "memory.expires_at")]);
    return rows;
  }
}
