/** Helpers of Memory. Generated from tests/helpers/fixture.ts; do not edit. */
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
  upsertByKey,
  upserts,
  mariadb as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";

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

const getSql = statement(select + " WHERE `id` = ?");
const getBySlotSql = statement(select + " WHERE `agent` = ? AND `session_id` <=> ? AND `key` = ?");
const existsSql = statement("SELECT 1 FROM `memory` WHERE `id` = ?");
const countSql = statement("SELECT count(*) FROM `memory`");
const listByLookupSql = statement(select + " WHERE `agent` = ? AND `session_id` <=> ? ORDER BY `id` LIMIT ?");
const listBySessionSql = statement(select + " WHERE `session_id` <=> ? ORDER BY `id` LIMIT ?");
const listByExpirySql = statement(select + " ORDER BY `expires_at`, `id` LIMIT ?");

const pageByLookupSql = {
  ascending: {
    first: statement(select + " WHERE `agent` = ? AND `session_id` <=> ? ORDER BY `id` LIMIT ?"),
    after: statement(select + " WHERE `agent` = ? AND `session_id` <=> ? AND `id` > ? ORDER BY `id` LIMIT ?"),
  },
  descending: {
    first: statement(select + " WHERE `agent` = ? AND `session_id` <=> ? ORDER BY `id` DESC LIMIT ?"),
    after: statement(select + " WHERE `agent` = ? AND `session_id` <=> ? AND `id` < ? ORDER BY `id` DESC LIMIT ?"),
  },
};

const pageBySessionSql = {
  ascending: {
    first: statement(select + " WHERE `session_id` <=> ? ORDER BY `id` LIMIT ?"),
    after: statement(select + " WHERE `session_id` <=> ? AND `id` > ? ORDER BY `id` LIMIT ?"),
  },
  descending: {
    first: statement(select + " WHERE `session_id` <=> ? ORDER BY `id` DESC LIMIT ?"),
    after: statement(select + " WHERE `session_id` <=> ? AND `id` < ? ORDER BY `id` DESC LIMIT ?"),
  },
};

const pageByExpirySql = {
  ascending: {
    first: statement(select + " ORDER BY `expires_at`, `id` LIMIT ?"),
    after: statement(
      select +
      " WHERE `expires_at` >= ? AND (`expires_at` > ? OR `id` > ?) ORDER BY `expires_at`, `id` LIMIT ?"
    ),
    afterNull: statement(select + " WHERE (`expires_at` IS NOT NULL OR `id` > ?) ORDER BY `expires_at`, `id` LIMIT ?"),
  },
  descending: {
    first: statement(select + " ORDER BY `expires_at` DESC, `id` DESC LIMIT ?"),
    after: statement(
      select +
      " WHERE (`expires_at` <= ? AND (`expires_at` < ? OR `id` < ?) OR `expires_at` IS NULL) ORDER BY `expires_at` " +
      "DESC, `id` DESC LIMIT ?"
    ),
    afterNull: statement(select + " WHERE `expires_at` IS NULL AND `id` < ? ORDER BY `expires_at` DESC, `id` DESC LIMIT ?"),
  },
};

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

export class MemoryTable implements types.MemoryTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async get(id: number): Promise<types.MemoryRow | undefined> {
    const [found] = await this.#executor.rows(getSql, [v.encodeNumber(id, "memory.id")]);
    return found && row(found);
  }

  async getBySlot(key: types.MemorySlotKey): Promise<types.MemoryRow | undefined> {
    const [found] = await this.#executor.rows(getBySlotSql, [
      v.encodeText(key.agent, "memory.agent", 100),
      key.sessionId === null ? null : v.encodeText(key.sessionId, "memory.session_id", 64),
      v.encodeText(key.key, "memory.key", 100),
    ]);
    return found && row(found);
  }

  async exists(id: number): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeNumber(id, "memory.id")]);
    return rows.length > 0;
  }

  async count(): Promise<number> {
    return Number(only(await this.#executor.rows(countSql, []))[0]);
  }

  async listByLookup(agent: string, sessionId: string | null, options?: ListOptions): Promise<types.MemoryRow[]> {
    const rows = await this.#executor.rows(listByLookupSql, [
      v.encodeText(agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
      listLimit(options, 9223372036854775807n),
    ]);
    return rows.map(row);
  }

  async listBySession(sessionId: string | null, options?: ListOptions): Promise<types.MemoryRow[]> {
    const rows = await this.#executor.rows(listBySessionSql, [
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
      listLimit(options, 9223372036854775807n),
    ]);
    return rows.map(row);
  }

  async listByExpiry(options?: ListOptions): Promise<types.MemoryRow[]> {
    const rows = await this.#executor.rows(listByExpirySql, [listLimit(options, 9223372036854775807n)]);
    return rows.map(row);
  }

  async pageByLookup(
    agent: string,
    sessionId: string | null,
    options: PageOptions<types.MemoryLookupCursor> = {},
  ): Promise<Page<types.MemoryRow, types.MemoryLookupCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByLookupSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeText(agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeText(agent, "memory.agent", 100),
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
      v.encodeNumber(after.id, "memory.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ id: last.id }));
  }

  async pageBySession(
    sessionId: string | null,
    options: PageOptions<types.MemorySessionCursor> = {},
  ): Promise<Page<types.MemoryRow, types.MemorySessionCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageBySessionSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      sessionId === null ? null : v.encodeText(sessionId, "memory.session_id", 64),
      v.encodeNumber(after.id, "memory.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ id: last.id }));
  }

  async pageByExpiry(
    options: PageOptions<types.MemoryExpiryCursor> = {},
  ): Promise<Page<types.MemoryRow, types.MemoryExpiryCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByExpirySql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [limit + 1]);
    else if (after.expiresAt === null) rows = await this.#executor.rows(sql.afterNull, [
      v.encodeNumber(after.id, "memory.id"),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeTimestamp(after.expiresAt, "memory.expires_at"),
      v.encodeTimestamp(after.expiresAt, "memory.expires_at"),
      v.encodeNumber(after.id, "memory.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ expiresAt: last.expiresAt, id: last.id }));
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

  async remove(id: number): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeNumber(id, "memory.id")]);
    return rows > 0;
  }

  async removeExpired(now: Date = new Date()): Promise<number> {
    const { rows } = await this.#executor.run(removeExpiredSql, [v.encodeTimestamp(now, "memory.expires_at")]);
    return rows;
  }
}
