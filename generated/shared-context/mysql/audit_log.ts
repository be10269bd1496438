/** Helpers of AuditLog. Generated from schema/shared-context; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import {
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
  insertManyByKey,
  inserts,
  listRows,
  only,
  pageRows,
  pagedSelection,
  put,
  readByKey,
  removeRows,
  requireValues,
  statement,
  streamRows,
  updateRows,
  updates,
  upserts,
  withOneOrNull,
  mysql as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";
import * as sessionsModule from "./sessions.ts";

const writable = [
  "`id`",
  "`timestamp`",
  "`event_type`",
  "`agent_id`",
  "`session_id`",
  "`resource`",
  "`action`",
  "`result`",
  "`metadata`",
];
const columns = writable.join(", ");
const select = "SELECT " + columns + " FROM `audit_log`";

function row(r: Row): types.AuditLogRow {
  return {
    id: v.decodeNumber(r[0], "audit_log.id"),
    timestamp: v.decodeTimestamp(r[1], "audit_log.timestamp"),
    eventType: v.decodeText(r[2], "audit_log.event_type"),
    agentId: v.decodeText(r[3], "audit_log.agent_id"),
    sessionId: r[4] === null ? null : v.decodeText(r[4], "audit_log.session_id"),
    resource: r[5] === null ? null : v.decodeText(r[5], "audit_log.resource"),
    action: r[6] === null ? null : v.decodeText(r[6], "audit_log.action"),
    result: r[7] === null ? null : v.decodeText(r[7], "audit_log.result"),
    metadata: r[8] === null ? null : v.decodeJson(r[8], "audit_log.metadata"),
  };
}

const getSql = statement(select + " WHERE `id` = ?", { single: true });

const getManySql = statement(
  "SELECT " +
  columns +
  " FROM JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, key1 BIGINT PATH '$')) AS wanted STRAIGHT_JOIN " +
  "`audit_log` ON `audit_log`.`id` = key1 ORDER BY place"
);

const existsSql = statement("SELECT 1 FROM `audit_log` WHERE `id` = ?", { single: true });

const filters: Filters = {
  id: { column: "`id`", label: "audit_log.id", type: "number" },
  timestamp: { column: "`timestamp`", label: "audit_log.timestamp", type: "timestamp" },
  eventType: { column: "`event_type`", label: "audit_log.event_type", type: "text", max: 64 },
  agentId: { column: "`agent_id`", label: "audit_log.agent_id", type: "text", max: 255 },
  sessionId: { column: "`session_id`", label: "audit_log.session_id", type: "text", max: 64, nullable: true },
  resource: { column: "`resource`", label: "audit_log.resource", type: "text", nullable: true },
  action: { column: "`action`", label: "audit_log.action", type: "text", nullable: true },
  result: { column: "`result`", label: "audit_log.result", type: "text", nullable: true },
  metadata: { column: "`metadata`", label: "audit_log.metadata", type: "json", nullable: true },
};

const source: Source = {
  select,
  table: "`audit_log`",
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

const byTime = pagedSelection(source, row, {
  equals: [""],
  ascending: {
    order: " ORDER BY `timestamp`, `id`",
    after: { text: "`timestamp` >= ? AND (`timestamp` > ? OR `id` > ?)", places: [0, 0, 1] },
  },
  descending: {
    order: " ORDER BY `timestamp` DESC, `id` DESC",
    after: { text: "`timestamp` <= ? AND (`timestamp` < ? OR `id` < ?)", places: [0, 0, 1] },
  },
  ranged: "timestamp",
  ordered: ["timestamp", "id"],
  cursor: (last) => ({ timestamp: last.timestamp, id: last.id }),
});

const byAgentTime = pagedSelection(source, row, {
  by: ["agentId"],
  equals: ["`agent_id` = ?"],
  ascending: {
    order: " ORDER BY `timestamp`, `id`",
    after: { text: "`timestamp` >= ? AND (`timestamp` > ? OR `id` > ?)", places: [0, 0, 1] },
  },
  descending: {
    order: " ORDER BY `timestamp` DESC, `id` DESC",
    after: { text: "`timestamp` <= ? AND (`timestamp` < ? OR `id` < ?)", places: [0, 0, 1] },
  },
  ranged: "timestamp",
  ordered: ["timestamp", "id"],
  cursor: (last) => ({ timestamp: last.timestamp, id: last.id }),
});

const bySessionTime = pagedSelection(source, row, {
  by: ["sessionId"],
  equals: ["`session_id` <=> ?"],
  ascending: {
    order: " ORDER BY `timestamp`, `id`",
    after: { text: "`timestamp` >= ? AND (`timestamp` > ? OR `id` > ?)", places: [0, 0, 1] },
  },
  descending: {
    order: " ORDER BY `timestamp` DESC, `id` DESC",
    after: { text: "`timestamp` <= ? AND (`timestamp` < ? OR `id` < ?)", places: [0, 0, 1] },
  },
  ranged: "timestamp",
  ordered: ["timestamp", "id"],
  cursor: (last) => ({ timestamp: last.timestamp, id: last.id }),
});

const byEventTypeTime = pagedSelection(source, row, {
  by: ["eventType"],
  equals: ["`event_type` = ?"],
  ascending: {
    order: " ORDER BY `timestamp`, `id`",
    after: { text: "`timestamp` >= ? AND (`timestamp` > ? OR `id` > ?)", places: [0, 0, 1] },
  },
  descending: {
    order: " ORDER BY `timestamp` DESC, `id` DESC",
    after: { text: "`timestamp` <= ? AND (`timestamp` < ? OR `id` < ?)", places: [0, 0, 1] },
  },
  ranged: "timestamp",
  ordered: ["timestamp", "id"],
  cursor: (last) => ({ timestamp: last.timestamp, id: last.id }),
});

const insertParts: InsertFragments = {
  into: "INSERT INTO `audit_log`",
  columns: writable,
  placeholder: "?",
  empty: "() VALUES ()",
  after: "",
};

const insertSql = inserts(insertParts);

function patchValues(given: types.AuditLogPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
  requireValues(given);
  if (given.timestamp !== undefined) mask += put(values, 2, v.encodeTimestamp(given.timestamp, "audit_log.timestamp"));
  if (given.eventType !== undefined) mask += put(values, 4, v.encodeText(given.eventType, "audit_log.event_type", 64));
  if (given.agentId !== undefined) mask += put(values, 8, v.encodeText(given.agentId, "audit_log.agent_id", 255));
  if (fill || given.sessionId !== undefined) {
    mask += put(values, 16, given.sessionId == null ? null : v.encodeText(given.sessionId, "audit_log.session_id", 64));
  }
  if (fill || given.resource !== undefined) {
    mask += put(values, 32, given.resource == null ? null : v.encodeText(given.resource, "audit_log.resource"));
  }
  if (fill || given.action !== undefined) {
    mask += put(values, 64, given.action == null ? null : v.encodeText(given.action, "audit_log.action"));
  }
  if (fill || given.result !== undefined) {
    mask += put(values, 128, given.result == null ? null : v.encodeText(given.result, "audit_log.result"));
  }
  if (fill || given.metadata !== undefined) {
    mask += put(values, 256, given.metadata == null ? null : v.encodeJson(given.metadata, "audit_log.metadata"));
  }
  return { mask, values };
}

/** Encodes what is given; with `fill`, what is not given and has no default is null. */
function insertValues(given: types.AuditLogInsert, fill: boolean): Given {
  requireValues(given);
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeNumber(given.id, "audit_log.id"));
  return patchValues(given, fill, values, mask);
}

function insertKey(given: types.AuditLogInsert, insertId: bigint): Value[] {
  return [given.id === undefined ? insertId : v.encodeNumber(given.id, "audit_log.id")];
}

const limits = { parameters: 65535, rows: 1024 };

const readInserted = readByKey({
  one: getSql,
  select: select + " WHERE `id` IN ",
  columns: 1,
  placeholder: "?",
  keyOf: (cells: Row) => [v.encodeNumber(v.decodeNumber(cells[0], "audit_log.id"), "audit_log.id")],
});

const assignments = writable.map((column) => column + " = `inserted row`." + column);

const upsertSql = upserts({
  ...insertParts,
  conflict: [" AS `inserted row` ON DUPLICATE KEY UPDATE "],
  assignments,
  kept: [0],
  idle: "`id` = `audit_log`.`id`",
  update: "UPDATE `audit_log` SET ",
  where: ["`id` = "],
  guard: "1242",
});

const patchSql = updates({
  update: "UPDATE `audit_log` SET ",
  columns: writable,
  where: ["`id` = "],
  placeholder: "?",
  after: "",
});

const removeSql = statement("DELETE FROM `audit_log` WHERE `id` = ?");

const rowsBySessionIdSql = statement(
  select +
  " WHERE `session_id` IN (SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 varchar(64) CHARACTER SET utf8mb4 " +
  "COLLATE utf8mb4_0900_bin PATH '$')) AS k) ORDER BY `session_id`, `id`"
);

const rowsBySessionIdLimitedSql = statement(
  "SELECT " +
  columns +
  " FROM (SELECT " +
  columns +
  ", row_number() OVER (PARTITION BY `session_id` ORDER BY `id`) AS `place` FROM `audit_log` WHERE `session_id` IN " +
  "(SELECT k.c0 FROM JSON_TABLE(?, '$[*]' COLUMNS (c0 varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin " +
  "PATH '$')) AS k)) AS `placed` WHERE `place` <= ? ORDER BY `session_id`, `id`"
);

export const rowsBySessionId: KeyedRows<types.AuditLogRow> = {
  keyOf: (row) => [row.sessionId === null ? null : v.encodeText(row.sessionId, "audit_log.session_id", 64)],
  row,
  encodeKeys: v.encodeKeys,
  width: 1,
  sql: rowsBySessionIdSql,
  limited: rowsBySessionIdLimitedSql,
};

export class AuditLogTable implements types.AuditLogTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async get(id: number): Promise<types.AuditLogRow | undefined> {
    const [found] = await this.#executor.rows(getSql, [v.encodeNumber(id, "audit_log.id")]);
    return found && row(found);
  }

  async getOrThrow(id: number): Promise<types.AuditLogRow> {
    return existing(await this.get(id), "audit_log", ["id"]);
  }

  async getMany(keys: readonly number[]): Promise<types.AuditLogRow[]> {
    if (keys.length === 0) return [];
    const given = keys.map((id) => [v.encodeNumber(id, "audit_log.id")]);
    return (await this.#executor.rows(getManySql, v.encodeKeys(given, 1))).map(row);
  }

  async exists(id: number): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeNumber(id, "audit_log.id")]);
    return rows.length > 0;
  }

  list(options?: FindOptions<types.AuditLogWhere, number>) {
    return listRows(this.#executor, everyRow, [], options);
  }

  listByTime(options?: FindOptions<types.AuditLogWhere, Date>) {
    return listRows(this.#executor, byTime, [], options);
  }

  listByAgentTime(agentId: string, options?: FindOptions<types.AuditLogWhere, Date>) {
    return listRows(this.#executor, byAgentTime, [agentId], options);
  }

  listBySessionTime(sessionId: string | null, options?: FindOptions<types.AuditLogWhere, Date>) {
    return listRows(this.#executor, bySessionTime, [sessionId], options);
  }

  listByEventTypeTime(eventType: string, options?: FindOptions<types.AuditLogWhere, Date>) {
    return listRows(this.#executor, byEventTypeTime, [eventType], options);
  }

  page(options?: PageOptions<types.AuditLogCursor, types.AuditLogWhere, number>) {
    return pageRows(this.#executor, everyRow, [], options);
  }

  pageByTime(options?: PageOptions<types.AuditLogTimeCursor, types.AuditLogWhere, Date>) {
    return pageRows(this.#executor, byTime, [], options);
  }

  pageByAgentTime(agentId: string, options?: PageOptions<types.AuditLogAgentTimeCursor, types.AuditLogWhere, Date>) {
    return pageRows(this.#executor, byAgentTime, [agentId], options);
  }

  pageBySessionTime(
    sessionId: string | null,
    options?: PageOptions<types.AuditLogSessionTimeCursor, types.AuditLogWhere, Date>,
  ) {
    return pageRows(this.#executor, bySessionTime, [sessionId], options);
  }

  pageByEventTypeTime(
    eventType: string,
    options?: PageOptions<types.AuditLogEventTypeTimeCursor, types.AuditLogWhere, Date>,
  ) {
    return pageRows(this.#executor, byEventTypeTime, [eventType], options);
  }

  stream(options?: StreamOptions<types.AuditLogWhere, number>) {
    return streamRows(this.#executor, everyRow, [], options);
  }

  streamByTime(options?: StreamOptions<types.AuditLogWhere, Date>) {
    return streamRows(this.#executor, byTime, [], options);
  }

  streamByAgentTime(agentId: string, options?: StreamOptions<types.AuditLogWhere, Date>) {
    return streamRows(this.#executor, byAgentTime, [agentId], options);
  }

  streamBySessionTime(sessionId: string | null, options?: StreamOptions<types.AuditLogWhere, Date>) {
    return streamRows(this.#executor, bySessionTime, [sessionId], options);
  }

  streamByEventTypeTime(eventType: string, options?: StreamOptions<types.AuditLogWhere, Date>) {
    return streamRows(this.#executor, byEventTypeTime, [eventType], options);
  }

  count(where?: Where<types.AuditLogWhere>) {
    return countRows(this.#executor, everyRow, [], { where });
  }

  countByTime(options?: MatchOptions<types.AuditLogWhere, Date>) {
    return countRows(this.#executor, byTime, [], options);
  }

  countByAgentTime(agentId: string, options?: MatchOptions<types.AuditLogWhere, Date>) {
    return countRows(this.#executor, byAgentTime, [agentId], options);
  }

  countBySessionTime(sessionId: string | null, options?: MatchOptions<types.AuditLogWhere, Date>) {
    return countRows(this.#executor, bySessionTime, [sessionId], options);
  }

  countByEventTypeTime(eventType: string, options?: MatchOptions<types.AuditLogWhere, Date>) {
    return countRows(this.#executor, byEventTypeTime, [eventType], options);
  }

  withSession<T extends types.AuditLogRow>(rows: readonly T[]) {
    return withOneOrNull(
      this.#executor,
      rows,
      rowsBySessionId,
      sessionsModule.rowsById,
      (own, other) => ({ ...own, session: other }),
    );
  }

  async insert(values: types.AuditLogInsert): Promise<types.AuditLogRow> {
    const given = insertValues(values, true);
    return this.#executor.asOne(async (executor) => {
      const { insertId } = await executor.run(insertSql.one(given.mask), given.values);
      return row(only(await executor.rows(getSql, insertKey(values, insertId))));
    });
  }

  async insertMany(rows: readonly types.AuditLogInsert[]): Promise<types.AuditLogRow[]> {
    const given = rows.map((values) => {
      const key = (insertId: bigint) => insertKey(values, insertId);
      return { ...insertValues(values, true), isNumbered: values.id === undefined, key };
    });
    const inserted = await insertManyByKey(this.#executor, given, insertSql, limits, readInserted);
    return inserted.map(row);
  }

  async upsert(values: types.AuditLogInsert & { readonly id: number }): Promise<types.AuditLogRow> {
    const given = insertValues(values, false);
    return this.#executor.asOne(async (executor) => {
      await executor.run(upsertSql.one(given.mask), given.values);
      return row(only(await executor.rows(getSql, [v.encodeNumber(values.id, "audit_log.id")])));
    });
  }

  async patch(id: number, patch: types.AuditLogPatch): Promise<types.AuditLogRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeNumber(id, "audit_log.id")];
    return this.#executor.asOne(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  updateWhere(where: Where<types.AuditLogWhere>, patch: types.AuditLogPatch) {
    return updateRows(this.#executor, everyRow, [], { where }, () => patchValues(patch, false));
  }

  updateByTime(patch: types.AuditLogPatch, options: MatchOptions<types.AuditLogWhere, Date>) {
    return updateRows(this.#executor, byTime, [], options, () => patchValues(patch, false));
  }

  updateByAgentTime(agentId: string, patch: types.AuditLogPatch, options?: MatchOptions<types.AuditLogWhere, Date>) {
    return updateRows(this.#executor, byAgentTime, [agentId], options, () => patchValues(patch, false));
  }

  updateBySessionTime(
    sessionId: string | null,
    patch: types.AuditLogPatch,
    options?: MatchOptions<types.AuditLogWhere, Date>,
  ) {
    return updateRows(this.#executor, bySessionTime, [sessionId], options, () => patchValues(patch, false));
  }

  updateByEventTypeTime(
    eventType: string,
    patch: types.AuditLogPatch,
    options?: MatchOptions<types.AuditLogWhere, Date>,
  ) {
    return updateRows(this.#executor, byEventTypeTime, [eventType], options, () => patchValues(patch, false));
  }

  async remove(id: number): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeNumber(id, "audit_log.id")]);
    return rows > 0;
  }

  removeWhere(where: Where<types.AuditLogWhere>) {
    return removeRows(this.#executor, everyRow, [], { where });
  }

  removeByTime(options: MatchOptions<types.AuditLogWhere, Date>) {
    return removeRows(this.#executor, byTime, [], options);
  }

  removeByAgentTime(agentId: string, options?: MatchOptions<types.AuditLogWhere, Date>) {
    return removeRows(this.#executor, byAgentTime, [agentId], options);
  }

  removeBySessionTime(sessionId: string | null, options?: MatchOptions<types.AuditLogWhere, Date>) {
    return removeRows(this.#executor, bySessionTime, [sessionId], options);
  }

  removeByEventTypeTime(eventType: string, options?: MatchOptions<types.AuditLogWhere, Date>) {
    return removeRows(this.#executor, byEventTypeTime, [eventType], options);
  }
}
