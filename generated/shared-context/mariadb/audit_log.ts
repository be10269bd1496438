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
  insertMany,
  inserts,
  listLimit,
  only,
  page,
  pageLimit,
  put,
  statement,
  updates,
  upserts,
  mariadb as v,
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
  after: " RETURNING " + columns,
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

const limits = { parameters: 65535, rows: 1024 };

const assignments = [
  "`id` = VALUES(`id`)",
  "`timestamp` = VALUES(`timestamp`)",
  "`event_type` = VALUES(`event_type`)",
  "`agent_id` = VALUES(`agent_id`)",
  "`session_id` = VALUES(`session_id`)",
  "`resource` = VALUES(`resource`)",
  "`action` = VALUES(`action`)",
  "`result` = VALUES(`result`)",
  "`metadata` = VALUES(`metadata`)",
];

const upsertSql = upserts({
  ...insertParts,
  after: "",
  conflict: [" ON DUPLICATE KEY UPDATE "],
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
    return row(only(await this.#executor.rows(insertSql.one(given.mask), given.values)));
  }

  async insertMany(rows: readonly types.AuditLogInsert[]): Promise<types.AuditLogRow[]> {
    const given = rows.map((values) => insertValues(values, true));
    const inserted = await insertMany(this.#executor, given, insertSql, limits);
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
