/** Helpers of AgentMemory. Generated from schema/shared-context; do not edit. */
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

const columns = "`id`, `agent_id`, `session_id`, `key`, `value`, `metadata`, `created_at`, `updated_at`, `expires_at`";
const select = "SELECT " + columns + " FROM `agent_memory`";

function row(r: Row): types.AgentMemoryRow {
  return {
    id: v.decodeNumber(r[0], "agent_memory.id"),
    agentId: v.decodeText(r[1], "agent_memory.agent_id"),
    sessionId: r[2] === null ? null : v.decodeText(r[2], "agent_memory.session_id"),
    key: v.decodeText(r[3], "agent_memory.key"),
    value: v.decodeText(r[4], "agent_memory.value"),
    metadata: r[5] === null ? null : v.decodeJson(r[5], "agent_memory.metadata"),
    createdAt: v.decodeTimestamp(r[6], "agent_memory.created_at"),
    updatedAt: v.decodeTimestamp(r[7], "agent_memory.updated_at"),
    expiresAt: r[8] === null ? null : v.decodeTimestamp(r[8], "agent_memory.expires_at"),
  };
}

const getSql = statement(select + " WHERE `id` = ?", { single: true });

const getManySql = statement(
  "SELECT " +
  columns +
  " FROM JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, key1 BIGINT PATH '$')) AS wanted STRAIGHT_JOIN " +
  "`agent_memory` ON `agent_memory`.`id` = key1 ORDER BY place"
);

const getBySlotSql = statement(select + " WHERE `agent_id` = ? AND `session_id` <=> ? AND `key` = ?", { single: true });
const existsSql = statement("SELECT 1 FROM `agent_memory` WHERE `id` = ?", { single: true });

const writable = [
  "`id`",
  "`agent_id`",
  "`session_id`",
  "`key`",
  "`value`",
  "`metadata`",
  "`created_at`",
  "`updated_at`",
  "`expires_at`",
];

const filters: Filters = {
  id: { column: "`id`", label: "agent_memory.id", type: "number" },
  agentId: { column: "`agent_id`", label: "agent_memory.agent_id", type: "text", max: 255 },
  sessionId: { column: "`session_id`", label: "agent_memory.session_id", type: "text", max: 64, nullable: true },
  key: { column: "`key`", label: "agent_memory.key", type: "text", max: 255 },
  value: { column: "`value`", label: "agent_memory.value", type: "text" },
  metadata: { column: "`metadata`", label: "agent_memory.metadata", type: "json", nullable: true },
  createdAt: { column: "`created_at`", label: "agent_memory.created_at", type: "timestamp" },
  updatedAt: { column: "`updated_at`", label: "agent_memory.updated_at", type: "timestamp" },
  expiresAt: { column: "`expires_at`", label: "agent_memory.expires_at", type: "timestamp", nullable: true },
};

const source: Source = {
  select,
  table: "`agent_memory`",
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
  equals: ["`agent_id` = ? AND `session_id` <=> ? AND `key` = ?"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

const byAgentGlobal = lookup(source, {
  equals: ["`agent_id` = ? AND `session_id` IS NULL"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

const byExpiry = lookup(source, {
  equals: ["`expires_at` IS NOT NULL"],
  ascending: {
    order: " ORDER BY `expires_at`, `id`",
    after: { text: "`expires_at` >= ? AND (`expires_at` > ? OR `id` > ?)", places: [0, 0, 1] },
  },
  descending: {
    order: " ORDER BY `expires_at` DESC, `id` DESC",
    after: { text: "`expires_at` <= ? AND (`expires_at` < ? OR `id` < ?)", places: [0, 0, 1] },
  },
  ranged: "expiresAt",
  ordered: ["expiresAt", "id"],
});

const bySession = lookup(source, {
  equals: ["`session_id` <=> ?"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
});

const insertParts: InsertFragments = {
  into: "INSERT INTO `agent_memory`",
  columns: writable,
  placeholder: "?",
  empty: "() VALUES ()",
  after: " RETURNING " + columns,
};

const insertSql = inserts(insertParts);

function patchValues(given: types.AgentMemoryPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
  if (given.agentId !== undefined) mask += put(values, 2, v.encodeText(given.agentId, "agent_memory.agent_id", 255));
  if (fill || given.sessionId !== undefined) {
    mask += put(values, 4, given.sessionId == null ? null : v.encodeText(given.sessionId, "agent_memory.session_id", 64));
  }
  if (given.key !== undefined) mask += put(values, 8, v.encodeText(given.key, "agent_memory.key", 255));
  if (given.value !== undefined) mask += put(values, 16, v.encodeText(given.value, "agent_memory.value"));
  if (fill || given.metadata !== undefined) {
    mask += put(values, 32, given.metadata == null ? null : v.encodeJson(given.metadata, "agent_memory.metadata"));
  }
  if (given.createdAt !== undefined) {
    mask += put(values, 64, v.encodeTimestamp(given.createdAt, "agent_memory.created_at"));
  }
  if (given.updatedAt !== undefined) {
    mask += put(values, 128, v.encodeTimestamp(given.updatedAt, "agent_memory.updated_at"));
  }
  if (fill || given.expiresAt !== undefined) {
    mask += put(values, 256, given.expiresAt == null ? null : v.encodeTimestamp(given.expiresAt, "agent_memory.expires_at"));
  }
  return { mask, values };
}

/** Encodes what is given; with `fill`, what is not given and has no default is null. */
function insertValues(given: types.AgentMemoryInsert, fill: boolean): Given {
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeNumber(given.id, "agent_memory.id"));
  return patchValues(given, fill, values, mask);
}

const limits = { parameters: 65535, rows: 1024 };

const assignments = [
  "`id` = VALUES(`id`)",
  "`agent_id` = VALUES(`agent_id`)",
  "`session_id` = VALUES(`session_id`)",
  "`key` = VALUES(`key`)",
  "`value` = VALUES(`value`)",
  "`metadata` = VALUES(`metadata`)",
  "`created_at` = VALUES(`created_at`)",
  "`updated_at` = VALUES(`updated_at`)",
  "`expires_at` = VALUES(`expires_at`)",
];

const upsertSql = upserts({
  ...insertParts,
  after: "",
  conflict: [
    " ON DUPLICATE KEY UPDATE `id` = IF(`agent_memory`.`id` <=> VALUES(`id`), `agent_memory`.`id`, (SELECT 1 UNION " +
      "ALL SELECT 2)), ",
  ],
  assignments,
  kept: [0],
  idle: "`id` = `agent_memory`.`id`",
  update: "UPDATE `agent_memory` SET ",
  where: ["`id` = "],
  guard: "1242",
});

const upsertBySlotSql = upserts({
  ...insertParts,
  after: "",
  conflict: [
    " ON DUPLICATE KEY UPDATE `agent_id` = IF(`agent_memory`.`agent_id` <=> VALUES(`agent_id`) AND " +
      "`agent_memory`.`session_id` <=> VALUES(`session_id`) AND `agent_memory`.`key` <=> VALUES(`key`), " +
      "`agent_memory`.`agent_id`, (SELECT 1 UNION ALL SELECT 2)), ",
  ],
  assignments,
  kept: [0, 1, 2, 3],
  idle: "`agent_id` = `agent_memory`.`agent_id`",
  update: "UPDATE `agent_memory` SET ",
  where: ["`agent_id` = ", "`session_id` <=> ", "`key` = "],
  guard: "1242",
});

const patchSql = updates({
  update: "UPDATE `agent_memory` SET ",
  columns: writable,
  where: ["`id` = "],
  placeholder: "?",
  after: "",
});

const removeSql = statement("DELETE FROM `agent_memory` WHERE `id` = ?");
const removeExpiredSql = statement("DELETE FROM `agent_memory` WHERE `expires_at` <= ?");
const removeExpiredLimitedSql = statement("DELETE FROM `agent_memory` WHERE `expires_at` <= ? LIMIT ?");

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
  ", row_number() OVER (PARTITION BY `session_id` ORDER BY `id`) AS `place` FROM `agent_memory` WHERE `session_id` " +
  "IN (SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 varchar(64) CHARACTER SET utf8mb4 COLLATE " +
  "utf8mb4_nopad_bin PATH '$')) AS k)) AS `placed` WHERE `place` <= ? ORDER BY `session_id`, `id`"
);

/** Rows by many keys, for relations. */
export async function rowsBySessionId(
  executor: Executor,
  keys: readonly Key[],
  limit?: number,
): Promise<types.AgentMemoryRow[]> {
  const values = v.encodeKeys(keys, 1);
  const rows = limit === undefined
    ? await executor.rows(rowsBySessionIdSql, values)
    : await executor.rows(rowsBySessionIdLimitedSql, [...values, limit]);
  return rows.map(row);
}

export class AgentMemoryTable implements types.AgentMemoryTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async get(id: number): Promise<types.AgentMemoryRow | undefined> {
    const [found] = await this.#executor.rows(getSql, [v.encodeNumber(id, "agent_memory.id")]);
    return found && row(found);
  }

  async getOrThrow(id: number): Promise<types.AgentMemoryRow> {
    return existing(await this.get(id), "agent_memory", ["id"]);
  }

  async getMany(keys: readonly number[]): Promise<types.AgentMemoryRow[]> {
    if (keys.length === 0) return [];
    const given = keys.map((id) => [v.encodeNumber(id, "agent_memory.id")]);
    return (await this.#executor.rows(getManySql, v.encodeKeys(given, 1))).map(row);
  }

  async getBySlot(key: types.AgentMemorySlotKey): Promise<types.AgentMemoryRow | undefined> {
    const [found] = await this.#executor.rows(getBySlotSql, [
      v.encodeText(key.agentId, "agent_memory.agent_id", 255),
      key.sessionId === null ? null : v.encodeText(key.sessionId, "agent_memory.session_id", 64),
      v.encodeText(key.key, "agent_memory.key", 255),
    ]);
    return found && row(found);
  }

  async getBySlotOrThrow(key: types.AgentMemorySlotKey): Promise<types.AgentMemoryRow> {
    return existing(await this.getBySlot(key), "agent_memory", ["agent_id", "session_id", "key"]);
  }

  async exists(id: number): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeNumber(id, "agent_memory.id")]);
    return rows.length > 0;
  }

  async list(options?: FindOptions<types.AgentMemoryWhere, number>): Promise<types.AgentMemoryRow[]> {
    const { sql, values } = listQuery(everyRow, [], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: FindOptions<types.AgentMemoryWhere, number>,
  ): Promise<types.AgentMemoryRow[]> {
    const { sql, values } = listQuery(byLookup, [
      v.encodeText(agentId, "agent_memory.agent_id", 255),
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
      v.encodeText(key, "agent_memory.key", 255),
    ], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByAgentGlobal(
    agentId: string,
    options?: FindOptions<types.AgentMemoryWhere, number>,
  ): Promise<types.AgentMemoryRow[]> {
    const { sql, values } = listQuery(byAgentGlobal, [v.encodeText(agentId, "agent_memory.agent_id", 255)], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listByExpiry(options?: FindOptions<types.AgentMemoryWhere, Date>): Promise<types.AgentMemoryRow[]> {
    const { sql, values } = listQuery(byExpiry, [], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async listBySession(
    sessionId: string | null,
    options?: FindOptions<types.AgentMemoryWhere, number>,
  ): Promise<types.AgentMemoryRow[]> {
    const { sql, values } = listQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
    ], options);
    return (await this.#executor.rows(sql, values)).map(row);
  }

  async page(
    options: PageOptions<types.AgentMemoryCursor, types.AgentMemoryWhere, number> = {},
  ): Promise<Page<types.AgentMemoryRow, types.AgentMemoryCursor>> {
    const query = pageQuery(everyRow, [], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async pageByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options: PageOptions<types.AgentMemoryLookupCursor, types.AgentMemoryWhere, number> = {},
  ): Promise<Page<types.AgentMemoryRow, types.AgentMemoryLookupCursor>> {
    const query = pageQuery(byLookup, [
      v.encodeText(agentId, "agent_memory.agent_id", 255),
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
      v.encodeText(key, "agent_memory.key", 255),
    ], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async pageByAgentGlobal(
    agentId: string,
    options: PageOptions<types.AgentMemoryAgentGlobalCursor, types.AgentMemoryWhere, number> = {},
  ): Promise<Page<types.AgentMemoryRow, types.AgentMemoryAgentGlobalCursor>> {
    const query = pageQuery(byAgentGlobal, [v.encodeText(agentId, "agent_memory.agent_id", 255)], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async pageByExpiry(
    options: PageOptions<types.AgentMemoryExpiryCursor, types.AgentMemoryWhere, Date> = {},
  ): Promise<Page<types.AgentMemoryRow, types.AgentMemoryExpiryCursor>> {
    const query = pageQuery(byExpiry, [], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ expiresAt: last.expiresAt, id: last.id }));
  }

  async pageBySession(
    sessionId: string | null,
    options: PageOptions<types.AgentMemorySessionCursor, types.AgentMemoryWhere, number> = {},
  ): Promise<Page<types.AgentMemoryRow, types.AgentMemorySessionCursor>> {
    const query = pageQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
    ], options);
    const rows = await this.#executor.rows(query.sql, query.values);
    return pageOf(rows, query.limit, row, (last) => ({ id: last.id }));
  }

  async *stream(options: StreamOptions<types.AgentMemoryWhere, number> = {}): AsyncGenerator<types.AgentMemoryRow> {
    let batch: Batch | undefined = batchQuery(everyRow, [], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options: StreamOptions<types.AgentMemoryWhere, number> = {},
  ): AsyncGenerator<types.AgentMemoryRow> {
    let batch: Batch | undefined = batchQuery(byLookup, [
      v.encodeText(agentId, "agent_memory.agent_id", 255),
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
      v.encodeText(key, "agent_memory.key", 255),
    ], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByAgentGlobal(
    agentId: string,
    options: StreamOptions<types.AgentMemoryWhere, number> = {},
  ): AsyncGenerator<types.AgentMemoryRow> {
    let batch: Batch | undefined = batchQuery(byAgentGlobal, [
      v.encodeText(agentId, "agent_memory.agent_id", 255),
    ], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamByExpiry(
    options: StreamOptions<types.AgentMemoryWhere, Date> = {},
  ): AsyncGenerator<types.AgentMemoryRow> {
    let batch: Batch | undefined = batchQuery(byExpiry, [], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async *streamBySession(
    sessionId: string | null,
    options: StreamOptions<types.AgentMemoryWhere, number> = {},
  ): AsyncGenerator<types.AgentMemoryRow> {
    let batch: Batch | undefined = batchQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
    ], options);
    while (batch !== undefined) {
      const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);
      yield* rows;
      batch = batch.next(rows);
    }
  }

  async count(where?: Where<types.AgentMemoryWhere>): Promise<number> {
    const { sql, values } = countQuery(everyRow, [], { where });
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: MatchOptions<types.AgentMemoryWhere, number>,
  ): Promise<number> {
    const { sql, values } = countQuery(byLookup, [
      v.encodeText(agentId, "agent_memory.agent_id", 255),
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
      v.encodeText(key, "agent_memory.key", 255),
    ], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByAgentGlobal(agentId: string, options?: MatchOptions<types.AgentMemoryWhere, number>): Promise<number> {
    const { sql, values } = countQuery(byAgentGlobal, [v.encodeText(agentId, "agent_memory.agent_id", 255)], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countByExpiry(options?: MatchOptions<types.AgentMemoryWhere, Date>): Promise<number> {
    const { sql, values } = countQuery(byExpiry, [], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async countBySession(
    sessionId: string | null,
    options?: MatchOptions<types.AgentMemoryWhere, number>,
  ): Promise<number> {
    const { sql, values } = countQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
    ], options);
    return Number(only(await this.#executor.rows(sql, values))[0]);
  }

  async withSession<T extends types.AgentMemoryRow>(
    rows: readonly T[],
  ): Promise<(T & { readonly session: types.SessionsRow | null })[]> {
    const asked = askedKeys(rows, (row) => [row.sessionId === null ? null : v.encodeText(row.sessionId, "agent_memory.session_id", 64)]);
    const others = await related(
      asked,
      (other: types.SessionsRow) => [v.encodeText(other.id, "sessions.id", 64)],
      (keys) => sessionsModule.rowsById(this.#executor, keys),
    );
    return withOneOrNull(rows, asked, others, (row, other) => ({ ...row, session: other }));
  }

  async insert(values: types.AgentMemoryInsert): Promise<types.AgentMemoryRow> {
    const given = insertValues(values, true);
    return row(only(await this.#executor.rows(insertSql.one(given.mask), given.values)));
  }

  async insertMany(rows: readonly types.AgentMemoryInsert[]): Promise<types.AgentMemoryRow[]> {
    const given = rows.map((values) => insertValues(values, true));
    const inserted = await insertMany(this.#executor, given, insertSql, limits);
    return inserted.map(row);
  }

  async upsert(values: types.AgentMemoryInsert & { readonly id: number }): Promise<types.AgentMemoryRow> {
    const given = insertValues(values, false);
    const keyValues = [v.encodeNumber(values.id, "agent_memory.id")];
    return this.#executor.atomically(async (executor) => {
      await upsertByKey(executor, upsertSql, given, keyValues);
      return row(only(await executor.rows(getSql, keyValues)));
    });
  }

  async upsertBySlot(values: types.AgentMemoryInsert): Promise<types.AgentMemoryRow> {
    const sessionId = values.sessionId ?? null;
    const given = insertValues({ ...values, sessionId }, false);
    const keyValues = [
      v.encodeText(values.agentId, "agent_memory.agent_id", 255),
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
      v.encodeText(values.key, "agent_memory.key", 255),
    ];
    return this.#executor.atomically(async (executor) => {
      await upsertByKey(executor, upsertBySlotSql, given, keyValues);
      return row(only(await executor.rows(getBySlotSql, keyValues)));
    });
  }

  async patch(id: number, patch: types.AgentMemoryPatch): Promise<types.AgentMemoryRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeNumber(id, "agent_memory.id")];
    return this.#executor.atomically(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  async updateWhere(where: Where<types.AgentMemoryWhere>, patch: types.AgentMemoryPatch): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(everyRow, [], { where }, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    patch: types.AgentMemoryPatch,
    options?: MatchOptions<types.AgentMemoryWhere, number>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byLookup, [
      v.encodeText(agentId, "agent_memory.agent_id", 255),
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
      v.encodeText(key, "agent_memory.key", 255),
    ], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByAgentGlobal(
    agentId: string,
    patch: types.AgentMemoryPatch,
    options?: MatchOptions<types.AgentMemoryWhere, number>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byAgentGlobal, [
      v.encodeText(agentId, "agent_memory.agent_id", 255),
    ], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateByExpiry(
    patch: types.AgentMemoryPatch,
    options?: MatchOptions<types.AgentMemoryWhere, Date>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(byExpiry, [], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async updateBySession(
    sessionId: string | null,
    patch: types.AgentMemoryPatch,
    options?: MatchOptions<types.AgentMemoryWhere, number>,
  ): Promise<number> {
    const given = patchValues(patch, false);
    if (given.values.length === 0) return 0;
    const { sql, values } = updateQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
    ], options, given);
    return (await this.#executor.run(sql, values)).rows;
  }

  async remove(id: number): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeNumber(id, "agent_memory.id")]);
    return rows > 0;
  }

  async removeWhere(where: Where<types.AgentMemoryWhere>): Promise<number> {
    const { sql, values } = removeQuery(everyRow, [], { where });
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: MatchOptions<types.AgentMemoryWhere, number>,
  ): Promise<number> {
    const { sql, values } = removeQuery(byLookup, [
      v.encodeText(agentId, "agent_memory.agent_id", 255),
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
      v.encodeText(key, "agent_memory.key", 255),
    ], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByAgentGlobal(agentId: string, options?: MatchOptions<types.AgentMemoryWhere, number>): Promise<number> {
    const { sql, values } = removeQuery(byAgentGlobal, [v.encodeText(agentId, "agent_memory.agent_id", 255)], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeByExpiry(options?: MatchOptions<types.AgentMemoryWhere, Date>): Promise<number> {
    const { sql, values } = removeQuery(byExpiry, [], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeBySession(
    sessionId: string | null,
    options?: MatchOptions<types.AgentMemoryWhere, number>,
  ): Promise<number> {
    const { sql, values } = removeQuery(bySession, [
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
    ], options);
    return (await this.#executor.run(sql, values)).rows;
  }

  async removeExpired(now: Date = new Date(), options?: ListOptions): Promise<number> {
    if (options?.limit !== undefined) {
      const { rows } = await this.#executor.run(removeExpiredLimitedSql, [
        v.encodeTimestamp(now, "agent_memory.expires_at"),
        listLimit(options, 9223372036854775807n),
      ]);
      return rows;
    }
    const { rows } = await this.#executor.run(removeExpiredSql, [v.encodeTimestamp(now, "agent_memory.expires_at")]);
    return rows;
  }
}
