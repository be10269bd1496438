/** Helpers of Memory. Generated from tests/helpers/fixture.ts; do not edit. */
import {
  type Batch,
  type Executor,
  type Filters,
  type FindOptions,
  type Given,
  type InsertFragments,
  type Key,
  type ListOptions,
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
  countQuery,
  existing,
  insertMany,
  inserts,
  listLimit,
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
  upsertByKey,
  upserts,
  withOneOrNull,
  mariadb as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";
import * as sessionsModule from "./sessions.ts";

const columns = "`id`, `agent`, `session_id`, `key`, `value`, `metadata`, `hits`, `updated_at`, `expires_at`";
const select = "SELECT " + columns + " FROM `memory`";

function row(r: Row): types.MemoryRow {
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

const getSql = statement(select + " WHERE `id` = ?", { single: true });

const getManySql = statement(
  "SELECT " +
  columns +
  " FROM JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, key1 BIGINT PATH '$')) AS wanted STRAIGHT_JOIN " +
  "`memory` ON `memory`.`id` = key1 ORDER BY place"
);

const getBySlotSql = statement(select + " WHERE `agent` = ? AND `session_id` <=> ? AND `key` = ?", { single: true });
const existsSql = statement("SELECT 1 FROM `memory` WHERE `id` = ?", { single: true });

const writable = [
  "`id`",
  "`agent`",
  "`session_id`",
  "`key`",
  "`value`",
  "`metadata`",
  "`hits`",
  "`updated_at`",
  "`expires_at`",
];

const filters: Filters = {
  id: { column: "`id`", label: "memory.id", type: "number" },
  agent: { column: "`agent`", label: "memory.agent", type: "text", max: 100 },
  sessionId: { column: "`session_id`", label: "memory.session_id", type: "text", max: 64, nullable: true },
  key: { column: "`key`", label: "memory.key", type: "text", max: 100 },
  value: { column: "`value`", label: "memory.value", type: "text" },
  metadata: { column: "`metadata`", label: "memory.metadata", type: "json", nullable: true },
  hits: { column: "`hits`", label: "memory.hits", type: "integer" },
  updatedAt: { column: "`updated_at`", label: "memory.updated_at", type: "timestamp" },
  expiresAt: { column: "`expires_at`", label: "memory.expires_at", type: "timestamp", nullable: true },
};

const source: Source = {
  select,
  table: "`memory`",
  placeholder: "?",
  unlimited: 9223372036854775807n,
  filters,
  codec: v,
  writable,
};

const everyRow = lookup(source, {
  equals: [""],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

const byLookup = lookup(source, {
  equals: ["`agent` = ? AND `session_id` <=> ?"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

const bySession = lookup(source, {
  equals: ["`session_id` <=> ?"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

const byExpiry = lookup(source, {
  equals: [""],
  ascending: {
    order: " ORDER BY `expires_at`, `id`",
    after: { text: "`expires_at` >= ? AND (`expires_at` > ? OR `id` > ?)", places: [0, 0, 1] },
    afterNull: { text: "(`expires_at` IS NOT NULL OR `id` > ?)", places: [1] },
  },
  descending: {
    order: " ORDER BY `expires_at` DESC, `id` DESC",
    after: { text: "(`expires_at` <= ? AND (`expires_at` < ? OR `id` < ?) OR `expires_at` IS NULL)", places: [0, 0, 1] },
    afterNull: { text: "`expires_at` IS NULL AND `id` < ?", places: [1] },
  },
  ranged: "expiresAt",
  ordered: ["expiresAt", "id"],
});

const insertParts: InsertFragments = {
  into: "INSERT INTO `memory`",
  columns: writable,
  placeholder: "?",
  empty: "() VALUES ()",
  after: " RETURNING " + columns,
};

const insertSql = inserts(insertParts);

function patchValues(given: types.MemoryPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
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
function insertValues(given: types.MemoryInsert, fill: boolean): Given {
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeNumber(given.id, "memory.id"));
  return patchValues(given, fill, values, mask);
}

const limits = { parameters: 65535, rows: 1024 };

const assignments = [
  "`id` = VALUES(`id`)",
  "`agent` = VALUES(`agent`)",
  "`session_id` = VALUES(`session_id`)",
  "`key` = VALUES(`key`)",
  "`value` = VALUES(`value`)",
  "`metadata` = VALUES(`metadata`)",
  "`hits` = VALUES(`hits`)",
  "`updated_at` = VALUES(`updated_at`)",
  "`expires_at` = VALUES(`expires_at`)",
];

const upsertSql = upserts({
  ...insertParts,
  after: "",
  conflict: [
    " ON DUPLICATE KEY UPDATE `id` = IF(`memory`.`id` <=> VALUES(`id`), `memory`.`id`, (SELECT 1 UNION ALL SELECT " +
      "2)), ",
  ],
  assignments,
  kept: [0],
  idle: "`id` = `memory`.`id`",
  update: "UPDATE `memory` SET ",
  where: ["`id` = "],
  guard: "1242",
});

const upsertBySlotSql = upserts({
  ...insertParts,
  after: "",
  conflict: [
    " ON DUPLICATE KEY UPDATE `agent` = IF(`memory`.`agent` <=> VALUES(`agent`) AND `memory`.`session_id` <=> " +
      "VALUES(`session_id`) AND `memory`.`key` <=> VALUES(`key`), `memory`.`agent`, (SELECT 1 UNION ALL SELECT 2)), ",
  ],
  assignments,
  kept: [0, 1, 2, 3],
  idle: "`agent` = `memory`.`agent`",
  update: "UPDATE `memory` SET ",
  where: ["`agent` = ", "`session_id` <=> ", "`key` = "],
  guard: "1242",
});

const patchSql = updates({
  update: "UPDATE `memory` SET ",
  columns: writable,
  where: ["`id` = "],
  placeholder: "?",
  after: "",
});

const removeSql = statement("DELETE FROM `memory` WHERE `id` = ?");
const removeExpiredSql = statement("DELETE FROM `memory` WHERE `expires_at` <= ?");
const removeExpiredLimitedSql = statement("DELETE FROM `memory` WHERE `expires_at` <= ? LIMIT ?");

const rowsBySessionIdSql = statement(
  select +
  " WHERE `session_id` IN (SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 varchar(64) CHARACTER SET utf8mb4 " +
  "COLLATE utf8mb4_nopad_bin PATH '$')) AS k) ORDER BY `session_id`, `id`"
);

const rowsBySessionIdLimitedSql = statement(
  "SELECT " +
  columns +
  " FROM (SELECT " +
  columns +
  ", row_number() OVER (PARTITION BY `session_id` ORDER BY `id`) AS `place` FROM `memory` WHERE `session_id` IN " +
  "(SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin " +
  "PATH '$')) AS k)) AS `placed` WHERE `place` <= ? ORDER BY `session_id`, `id`"
);

/** Rows by many keys, for relations. */
export async function rowsBySessionId(
  executor: Executor,
  keys: readonly Key[],
  limit?: number,
): Promise<types.MemoryRow[]> {
  const values = v.encodeKeys(keys, 1);
  const rows = limit === undefined
    ? await executor.rows(rowsBySessionIdSql, values)
    : await executor.rows(rowsBySessionIdLimitedSql, [...values, limit]);
  return rows.map(row);
}

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

  async list(options?: FindOptions<types.MemoryWhere, number>): Promise<types.MemoryRow[]> {
    const { sql, values } = listQuery(everyRow, [], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByLookup(
    agent: string,
    sessionId: string | null,
    options?: FindOptions<types.MemoryWhere, number>,
  ): Promise<types.MemoryRow[]> {
    const { sql, values } = listQuery(byLookup, [
      v.encodeText(agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listBySession(
    sessionId: string | null,
    options?: FindOptions<types.MemoryWhere, number>,
  ): Promise<types.MemoryRow[]> {
    const { sql, values } = listQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByExpiry(options?: FindOptions<types.MemoryWhere, Date>): Promise<types.MemoryRow[]> {
    const { sql, values } = listQuery(byExpiry, [], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async page(
    options: PageOptions<types.MemoryCursor, types.MemoryWhere, number> = {},
  ): Promise<Page<types.MemoryRow, types.MemoryCursor>> {
    const query = pageQuery(everyRow, [], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async pageByLookup(
    agent: string,
    sessionId: string | null,
    options: PageOptions<types.MemoryLookupCursor, types.MemoryWhere, number> = {},
  ): Promise<Page<types.MemoryRow, types.MemoryLookupCursor>> {
    const query = pageQuery(byLookup, [
      v.encodeText(agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async pageBySession(
    sessionId: string | null,
    options: PageOptions<types.MemorySessionCursor, types.MemoryWhere, number> = {},
  ): Promise<Page<types.MemoryRow, types.MemorySessionCursor>> {
    const query = pageQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async pageByExpiry(
    options: PageOptions<types.MemoryExpiryCursor, types.MemoryWhere, Date> = {},
  ): Promise<Page<types.MemoryRow, types.MemoryExpiryCursor>> {
    const query = pageQuery(byExpiry, [], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ expiresAt: last.expiresAt, id: last.id }));
  }

  async *stream(options: StreamOptions<types.MemoryWhere, number> = {}): AsyncGenerator<types.MemoryRow> {
    let batch: Batch | undefined = batchQuery(everyRow, [], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByLookup(
    agent: string,
    sessionId: string | null,
    options: StreamOptions<types.MemoryWhere, number> = {},
  ): AsyncGenerator<types.MemoryRow> {
    let batch: Batch | undefined = batchQuery(byLookup, [
      v.encodeText(agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamBySession(
    sessionId: string | null,
    options: StreamOptions<types.MemoryWhere, number> = {},
  ): AsyncGenerator<types.MemoryRow> {
    let batch: Batch | undefined = batchQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByExpiry(options: StreamOptions<types.MemoryWhere, Date> = {}): AsyncGenerator<types.MemoryRow> {
    let batch: Batch | undefined = batchQuery(byExpiry, [], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async count(where?: Where<types.MemoryWhere>): Promise<number> {
    const { sql, values } = countQuery(everyRow, [], { where });
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByLookup(
    agent: string,
    sessionId: string | null,
    options?: MatchOptions<types.MemoryWhere, number>,
  ): Promise<number> {
    const { sql, values } = countQuery(byLookup, [
      v.encodeText(agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countBySession(sessionId: string | null, options?: MatchOptions<types.MemoryWhere, number>): Promise<number> {
    const { sql, values } = countQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByExpiry(options?: MatchOptions<types.MemoryWhere, Date>): Promise<number> {
    const { sql, values } = countQuery(byExpiry, [], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async withSession<T extends types.MemoryRow>(
    rows: readonly T[],
  ): Promise<(T & { readonly session: types.SessionsRow | null })[]> {
    const asked = askedKeys(rows, (row) => [row.sessionId === null ? null : v.encodeText(row.sessionId, "memory.session_id", 64)]);
    const others = await related(
      asked,
      (other: types.SessionsRow) => [v.encodeText(other.id, "sessions.id", 64)],
      (keys) => sessionsModule.rowsById(this.#executor, keys),
    );
    return withOneOrNull(rows, asked, others, (row, other) => ({ ...row, session: other }));
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
    const keyValues = [v.encodeNumber(values.id, "memory.id")];
    return this.#executor.atomically(async (executor) => {
      await upsertByKey(executor, upsertSql, given, keyValues);
      return row(only(await executor.rows(getSql, keyValues)));
    });
  }

  async upsertBySlot(values: types.MemoryInsert): Promise<types.MemoryRow> {
    const sessionId = values.sessionId ?? null;
    const given = insertValues({ ...values, sessionId }, false);
    const keyValues = [
      v.encodeText(values.agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
      v.encodeText(values.key, "memory.key", 100),
    ];
    return this.#executor.atomically(async (executor) => {
      await upsertByKey(executor, upsertBySlotSql, given, keyValues);
      return row(only(await executor.rows(getBySlotSql, keyValues)));
    });
  }

  async patch(id: number, patch: types.MemoryPatch): Promise<types.MemoryRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeNumber(id, "memory.id")];
    return this.#executor.atomically(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  async updateWhere(where: Where<types.MemoryWhere>, patch: types.MemoryPatch): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(everyRow, [], { where }, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByLookup(
    agent: string,
    sessionId: string | null,
    patch: types.MemoryPatch,
    options?: MatchOptions<types.MemoryWhere, number>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byLookup, [
      v.encodeText(agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateBySession(
    sessionId: string | null,
    patch: types.MemoryPatch,
    options?: MatchOptions<types.MemoryWhere, number>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByExpiry(patch: types.MemoryPatch, options: MatchOptions<types.MemoryWhere, Date>): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byExpiry, [], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async remove(id: number): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeNumber(id, "memory.id")]);
    return rows > 0;
  }

  async removeWhere(where: Where<types.MemoryWhere>): Promise<number> {
    const { sql, values } = removeQuery(everyRow, [], { where });
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByLookup(
    agent: string,
    sessionId: string | null,
    options?: MatchOptions<types.MemoryWhere, number>,
  ): Promise<number> {
    const { sql, values } = removeQuery(byLookup, [
      v.encodeText(agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeBySession(sessionId: string | null, options?: MatchOptions<types.MemoryWhere, number>): Promise<number> {
    const { sql, values } = removeQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
    ], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByExpiry(options: MatchOptions<types.MemoryWhere, Date>): Promise<number> {
    const { sql, values } = removeQuery(byExpiry, [], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeExpired(now: Date = new Date(), options?: ListOptions): Promise<number> {
    if (options?.limit !== undefined) {
      const { rows } = await this.#executor.run(removeExpiredLimitedSql, [
        v.encodeTimestamp(now, "memory.expires_at"),
        listLimit(options, 9223372036854775807n),
      ]);
      return rows;
    }
    const { rows } = await this.#executor.run(removeExpiredSql, [v.encodeTimestamp(now, "memory.expires_at")]);
    return rows;
  }
}
