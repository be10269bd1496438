/** Helpers of AuditLog. Generated from schema/shared-context; do not edit. */
import {
  type Executor,
  type Given,
  type InsertFragments,
  type ListOptions,
  type Page,
  type PageOptions,
  type Row,
  type Value,
  insertManyByKey,
  inserts,
  listLimit,
  only,
  page,
  pageLimit,
  put,
  readByKey,
  statement,
  updates,
  upserts,
  mysql as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";

const columns = "`id`, `timestamp`, `event_type`, `agent_id`, `session_id`, `resource`, `action`, `result`, `metadata`";
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

const getSql = statement(select + " WHERE `id` = ?");
const existsSql = statement("SELECT 1 FROM `audit_log` WHERE `id` = ?");
const countSql = statement("SELECT count(*) FROM `audit_log`");
const listByTimeSql = statement(select + " ORDER BY `timestamp`, `id` LIMIT ?");
const listByAgentTimeSql = statement(select + " WHERE `agent_id` = ? ORDER BY `timestamp`, `id` LIMIT ?");
const listBySessionTimeSql = statement(select + " WHERE `session_id` <=> ? ORDER BY `timestamp`, `id` LIMIT ?");
const listByEventTypeTimeSql = statement(select + " WHERE `event_type` = ? ORDER BY `timestamp`, `id` LIMIT ?");

const pageByTimeSql = {
  ascending: {
    first: statement(select + " ORDER BY `timestamp`, `id` LIMIT ?"),
    after: statement(
      select +
      " WHERE `timestamp` >= ? AND (`timestamp` > ? OR `id` > ?) ORDER BY `timestamp`, `id` LIMIT ?"
    ),
  },
  descending: {
    first: statement(select + " ORDER BY `timestamp` DESC, `id` DESC LIMIT ?"),
    after: statement(
      select +
      " WHERE `timestamp` <= ? AND (`timestamp` < ? OR `id` < ?) ORDER BY `timestamp` DESC, `id` DESC LIMIT ?"
    ),
  },
};

const pageByAgentTimeSql = {
  ascending: {
    first: statement(select + " WHERE `agent_id` = ? ORDER BY `timestamp`, `id` LIMIT ?"),
    after: statement(
      select +
      " WHERE `agent_id` = ? AND `timestamp` >= ? AND (`timestamp` > ? OR `id` > ?) ORDER BY `timestamp`, `id` LIMIT ?"
    ),
  },
  descending: {
    first: statement(select + " WHERE `agent_id` = ? ORDER BY `timestamp` DESC, `id` DESC LIMIT ?"),
    after: statement(
      select +
      " WHERE `agent_id` = ? AND `timestamp` <= ? AND (`timestamp` < ? OR `id` < ?) ORDER BY `timestamp` DESC, `id` " +
      "DESC LIMIT ?"
    ),
  },
};

const pageBySessionTimeSql = {
  ascending: {
    first: statement(select + " WHERE `session_id` <=> ? ORDER BY `timestamp`, `id` LIMIT ?"),
    after: statement(
      select +
      " WHERE `session_id` <=> ? AND `timestamp` >= ? AND (`timestamp` > ? OR `id` > ?) ORDER BY `timestamp`, `id` " +
      "LIMIT ?"
    ),
  },
  descending: {
    first: statement(select + " WHERE `session_id` <=> ? ORDER BY `timestamp` DESC, `id` DESC LIMIT ?"),
    after: statement(
      select +
      " WHERE `session_id` <=> ? AND `timestamp` <= ? AND (`timestamp` < ? OR `id` < ?) ORDER BY `timestamp` DESC, `id` " +
      "DESC LIMIT ?"
    ),
  },
};

const pageByEventTypeTimeSql = {
  ascending: {
    first: statement(select + " WHERE `event_type` = ? ORDER BY `timestamp`, `id` LIMIT ?"),
    after: statement(
      select +
      " WHERE `event_type` = ? AND `timestamp` >= ? AND (`timestamp` > ? OR `id` > ?) ORDER BY `timestamp`, `id` LIMIT " +
      "?"
    ),
  },
  descending: {
    first: statement(select + " WHERE `event_type` = ? ORDER BY `timestamp` DESC, `id` DESC LIMIT ?"),
    after: statement(
      select +
      " WHERE `event_type` = ? AND `timestamp` <= ? AND (`timestamp` < ? OR `id` < ?) ORDER BY `timestamp` DESC, `id` " +
      "DESC LIMIT ?"
    ),
  },
};

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

const insertParts: InsertFragments = {
  into: "INSERT INTO `audit_log`",
  columns: writable,
  placeholder: "?",
  empty: "() VALUES ()",
  after: "",
};

const insertSql = inserts(insertParts);

function patchValues(given: types.AuditLogPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
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

const assignments = [
  "`id` = `inserted row`.`id`",
  "`timestamp` = `inserted row`.`timestamp`",
  "`event_type` = `inserted row`.`event_type`",
  "`agent_id` = `inserted row`.`agent_id`",
  "`session_id` = `inserted row`.`session_id`",
  "`resource` = `inserted row`.`resource`",
  "`action` = `inserted row`.`action`",
  "`result` = `inserted row`.`result`",
  "`metadata` = `inserted row`.`metadata`",
];

const upsertSql = upserts({
  ...insertParts,
  after: "",
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

export class AuditLogTable implements types.AuditLogTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async get(id: number): Promise<types.AuditLogRow | undefined> {
    const [found] = await this.#executor.rows(getSql, [v.encodeNumber(id, "audit_log.id")]);
    return found && row(found);
  }

  async exists(id: number): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeNumber(id, "audit_log.id")]);
    return rows.length > 0;
  }

  async count(): Promise<number> {
    return Number(only(await this.#executor.rows(countSql, []))[0]);
  }

  async listByTime(options?: ListOptions): Promise<types.AuditLogRow[]> {
    const rows = await this.#executor.rows(listByTimeSql, [listLimit(options, 9223372036854775807n)]);
    return rows.map(row);
  }

  async listByAgentTime(agentId: string, options?: ListOptions): Promise<types.AuditLogRow[]> {
    const rows = await this.#executor.rows(listByAgentTimeSql, [
      v.encodeText(agentId, "audit_log.agent_id", 255),
      listLimit(options, 9223372036854775807n),
    ]);
    return rows.map(row);
  }

  async listBySessionTime(sessionId: string | null, options?: ListOptions): Promise<types.AuditLogRow[]> {
    const rows = await this.#executor.rows(listBySessionTimeSql, [
      sessionId === null ? null : v.encodeText(sessionId, "audit_log.session_id", 64),
      listLimit(options, 9223372036854775807n),
    ]);
    return rows.map(row);
  }

  async listByEventTypeTime(eventType: string, options?: ListOptions): Promise<types.AuditLogRow[]> {
    const rows = await this.#executor.rows(listByEventTypeTimeSql, [
      v.encodeText(eventType, "audit_log.event_type", 64),
      listLimit(options, 9223372036854775807n),
    ]);
    return rows.map(row);
  }

  async pageByTime(
    options: PageOptions<types.AuditLogTimeCursor> = {},
  ): Promise<Page<types.AuditLogRow, types.AuditLogTimeCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByTimeSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [limit + 1]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeTimestamp(after.timestamp, "audit_log.timestamp"),
      v.encodeTimestamp(after.timestamp, "audit_log.timestamp"),
      v.encodeNumber(after.id, "audit_log.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ timestamp: last.timestamp, id: last.id }));
  }

  async pageByAgentTime(
    agentId: string,
    options: PageOptions<types.AuditLogAgentTimeCursor> = {},
  ): Promise<Page<types.AuditLogRow, types.AuditLogAgentTimeCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByAgentTimeSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeText(agentId, "audit_log.agent_id", 255),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeText(agentId, "audit_log.agent_id", 255),
      v.encodeTimestamp(after.timestamp, "audit_log.timestamp"),
      v.encodeTimestamp(after.timestamp, "audit_log.timestamp"),
      v.encodeNumber(after.id, "audit_log.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ timestamp: last.timestamp, id: last.id }));
  }

  async pageBySessionTime(
    sessionId: string | null,
    options: PageOptions<types.AuditLogSessionTimeCursor> = {},
  ): Promise<Page<types.AuditLogRow, types.AuditLogSessionTimeCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageBySessionTimeSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      sessionId === null ? null : v.encodeText(sessionId, "audit_log.session_id", 64),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      sessionId === null ? null : v.encodeText(sessionId, "audit_log.session_id", 64),
      v.encodeTimestamp(after.timestamp, "audit_log.timestamp"),
      v.encodeTimestamp(after.timestamp, "audit_log.timestamp"),
      v.encodeNumber(after.id, "audit_log.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ timestamp: last.timestamp, id: last.id }));
  }

  async pageByEventTypeTime(
    eventType: string,
    options: PageOptions<types.AuditLogEventTypeTimeCursor> = {},
  ): Promise<Page<types.AuditLogRow, types.AuditLogEventTypeTimeCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByEventTypeTimeSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeText(eventType, "audit_log.event_type", 64),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeText(eventType, "audit_log.event_type", 64),
      v.encodeTimestamp(after.timestamp, "audit_log.timestamp"),
      v.encodeTimestamp(after.timestamp, "audit_log.timestamp"),
      v.encodeNumber(after.id, "audit_log.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ timestamp: last.timestamp, id: last.id }));
  }

  async insert(values: types.AuditLogInsert): Promise<types.AuditLogRow> {
    const given = insertValues(values, true);
    return this.#executor.atomically(async (executor) => {
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
    return this.#executor.atomically(async (executor) => {
      await executor.run(upsertSql.one(given.mask), given.values);
      return row(only(await executor.rows(getSql, [v.encodeNumber(values.id, "audit_log.id")])));
    });
  }

  async patch(id: number, patch: types.AuditLogPatch): Promise<types.AuditLogRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeNumber(id, "audit_log.id")];
    return this.#executor.atomically(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  async remove(id: number): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeNumber(id, "audit_log.id")]);
    return rows > 0;
  }
}
