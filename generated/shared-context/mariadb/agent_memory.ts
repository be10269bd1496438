/** Helpers of AgentMemory. Generated from schema/shared-context; do not edit. */
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
  upsertByKey,
  upserts,
  withOneOrNull,
  mariadb as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";
import * as sessionsModule from "./sessions.ts";

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
const columns = writable.join(", ");
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

const everyRow = pagedSelection(source, row, {
  equals: [""],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
});

const byLookup = pagedSelection(source, row, {
  by: ["agentId", "sessionId", "key"],
  equals: ["`agent_id` = ? AND `session_id` <=> ? AND `key` = ?"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
});

const byAgentGlobal = pagedSelection(source, row, {
  by: ["agentId"],
  equals: ["`agent_id` = ? AND `session_id` IS NULL"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
});

const byExpiry = pagedSelection(source, row, {
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
  cursor: (last) => ({ expiresAt: last.expiresAt, id: last.id }),
});

const bySession = pagedSelection(source, row, {
  by: ["sessionId"],
  equals: ["`session_id` <=> ?"],
  ascending: { order: " ORDER BY `id`", after: { text: "`id` > ?", places: [0] } },
  descending: { order: " ORDER BY `id` DESC", after: { text: "`id` < ?", places: [0] } },
  ranged: "id",
  ordered: ["id"],
  cursor: (last) => ({ id: last.id }),
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
  requireValues(given);
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
  requireValues(given);
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeNumber(given.id, "agent_memory.id"));
  return patchValues(given, fill, values, mask);
}

const limits = { parameters: 65535, rows: 1024 };
const assignments = writable.map((column) => column + " = VALUES(" + column + ")");

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

export const rowsBySessionId: KeyedRows<types.AgentMemoryRow> = {
  keyOf: (row) => [row.sessionId === null ? null : v.encodeText(row.sessionId, "agent_memory.session_id", 64)],
  row,
  encodeKeys: v.encodeKeys,
  width: 1,
  sql: rowsBySessionIdSql,
  limited: rowsBySessionIdLimitedSql,
};

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

  list(options?: FindOptions<types.AgentMemoryWhere, number>) {
    return listRows(this.#executor, everyRow, [], options);
  }

  listByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: FindOptions<types.AgentMemoryWhere, number>,
  ) {
    return listRows(this.#executor, byLookup, [agentId, sessionId, key], options);
  }

  listByAgentGlobal(agentId: string, options?: FindOptions<types.AgentMemoryWhere, number>) {
    return listRows(this.#executor, byAgentGlobal, [agentId], options);
  }

  listByExpiry(options?: FindOptions<types.AgentMemoryWhere, Date>) {
    return listRows(this.#executor, byExpiry, [], options);
  }

  listBySession(sessionId: string | null, options?: FindOptions<types.AgentMemoryWhere, number>) {
    return listRows(this.#executor, bySession, [sessionId], options);
  }

  page(options?: PageOptions<types.AgentMemoryCursor, types.AgentMemoryWhere, number>) {
    return pageRows(this.#executor, everyRow, [], options);
  }

  pageByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: PageOptions<types.AgentMemoryLookupCursor, types.AgentMemoryWhere, number>,
  ) {
    return pageRows(this.#executor, byLookup, [agentId, sessionId, key], options);
  }

  pageByAgentGlobal(
    agentId: string,
    options?: PageOptions<types.AgentMemoryAgentGlobalCursor, types.AgentMemoryWhere, number>,
  ) {
    return pageRows(this.#executor, byAgentGlobal, [agentId], options);
  }

  pageByExpiry(options?: PageOptions<types.AgentMemoryExpiryCursor, types.AgentMemoryWhere, Date>) {
    return pageRows(this.#executor, byExpiry, [], options);
  }

  pageBySession(
    sessionId: string | null,
    options?: PageOptions<types.AgentMemorySessionCursor, types.AgentMemoryWhere, number>,
  ) {
    return pageRows(this.#executor, bySession, [sessionId], options);
  }

  stream(options?: StreamOptions<types.AgentMemoryWhere, number>) {
    return streamRows(this.#executor, everyRow, [], options);
  }

  streamByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: StreamOptions<types.AgentMemoryWhere, number>,
  ) {
    return streamRows(this.#executor, byLookup, [agentId, sessionId, key], options);
  }

  streamByAgentGlobal(agentId: string, options?: StreamOptions<types.AgentMemoryWhere, number>) {
    return streamRows(this.#executor, byAgentGlobal, [agentId], options);
  }

  streamByExpiry(options?: StreamOptions<types.AgentMemoryWhere, Date>) {
    return streamRows(this.#executor, byExpiry, [], options);
  }

  streamBySession(sessionId: string | null, options?: StreamOptions<types.AgentMemoryWhere, number>) {
    return streamRows(this.#executor, bySession, [sessionId], options);
  }

  count(where?: Where<types.AgentMemoryWhere>) {
    return countRows(this.#executor, everyRow, [], { where });
  }

  countByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: MatchOptions<types.AgentMemoryWhere, number>,
  ) {
    return countRows(this.#executor, byLookup, [agentId, sessionId, key], options);
  }

  countByAgentGlobal(agentId: string, options?: MatchOptions<types.AgentMemoryWhere, number>) {
    return countRows(this.#executor, byAgentGlobal, [agentId], options);
  }

  countByExpiry(options?: MatchOptions<types.AgentMemoryWhere, Date>) {
    return countRows(this.#executor, byExpiry, [], options);
  }

  countBySession(sessionId: string | null, options?: MatchOptions<types.AgentMemoryWhere, number>) {
    return countRows(this.#executor, bySession, [sessionId], options);
  }

  withSession<T extends types.AgentMemoryRow>(rows: readonly T[]) {
    return withOneOrNull(
      this.#executor,
      rows,
      rowsBySessionId,
      sessionsModule.rowsById,
      (own, other) => ({ ...own, session: other }),
    );
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
    return this.#executor.asOne(async (executor) => {
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
    return this.#executor.asOne(async (executor) => {
      await upsertByKey(executor, upsertBySlotSql, given, keyValues);
      return row(only(await executor.rows(getBySlotSql, keyValues)));
    });
  }

  async patch(id: number, patch: types.AgentMemoryPatch): Promise<types.AgentMemoryRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeNumber(id, "agent_memory.id")];
    return this.#executor.asOne(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  updateWhere(where: Where<types.AgentMemoryWhere>, patch: types.AgentMemoryPatch) {
    return updateRows(this.#executor, everyRow, [], { where }, () => patchValues(patch, false));
  }

  updateByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    patch: types.AgentMemoryPatch,
    options?: MatchOptions<types.AgentMemoryWhere, number>,
  ) {
    return updateRows(this.#executor, byLookup, [agentId, sessionId, key], options, () => patchValues(patch, false));
  }

  updateByAgentGlobal(
    agentId: string,
    patch: types.AgentMemoryPatch,
    options?: MatchOptions<types.AgentMemoryWhere, number>,
  ) {
    return updateRows(this.#executor, byAgentGlobal, [agentId], options, () => patchValues(patch, false));
  }

  updateByExpiry(patch: types.AgentMemoryPatch, options?: MatchOptions<types.AgentMemoryWhere, Date>) {
    return updateRows(this.#executor, byExpiry, [], options, () => patchValues(patch, false));
  }

  updateBySession(
    sessionId: string | null,
    patch: types.AgentMemoryPatch,
    options?: MatchOptions<types.AgentMemoryWhere, number>,
  ) {
    return updateRows(this.#executor, bySession, [sessionId], options, () => patchValues(patch, false));
  }

  async remove(id: number): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeNumber(id, "agent_memory.id")]);
    return rows > 0;
  }

  removeWhere(where: Where<types.AgentMemoryWhere>) {
    return removeRows(this.#executor, everyRow, [], { where });
  }

  removeByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: MatchOptions<types.AgentMemoryWhere, number>,
  ) {
    return removeRows(this.#executor, byLookup, [agentId, sessionId, key], options);
  }

  removeByAgentGlobal(agentId: string, options?: MatchOptions<types.AgentMemoryWhere, number>) {
    return removeRows(this.#executor, byAgentGlobal, [agentId], options);
  }

  removeByExpiry(options?: MatchOptions<types.AgentMemoryWhere, Date>) {
    return removeRows(this.#executor, byExpiry, [], options);
  }

  removeBySession(sessionId: string | null, options?: MatchOptions<types.AgentMemoryWhere, number>) {
    return removeRows(this.#executor, bySession, [sessionId], options);
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
