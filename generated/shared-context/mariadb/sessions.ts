/** Helpers of Sessions. Generated from schema/shared-context; do not edit. */
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

const columns = "`id`, `purpose`, `created_at`, `updated_at`, `is_active`, `created_by`, `metadata`";
const select = "SELECT " + columns + " FROM `sessions`";

function row(r: Row): types.SessionsRow {
  return {
    id: v.decodeText(r[0], "sessions.id"),
    purpose: v.decodeText(r[1], "sessions.purpose"),
    createdAt: v.decodeTimestamp(r[2], "sessions.created_at"),
    updatedAt: v.decodeTimestamp(r[3], "sessions.updated_at"),
    isActive: v.decodeBoolean(r[4], "sessions.is_active"),
    createdBy: v.decodeText(r[5], "sessions.created_by"),
    metadata: r[6] === null ? null : v.decodeJson(r[6], "sessions.metadata"),
  };
}

const getSql = statement(select + " WHERE `id` = ?");
const existsSql = statement("SELECT 1 FROM `sessions` WHERE `id` = ?");
const countSql = statement("SELECT count(*) FROM `sessions`");
const listByCreatorSql = statement(select + " WHERE `created_by` = ? ORDER BY `id` LIMIT ?");
const listByActiveSql = statement(select + " WHERE `is_active` = 1 ORDER BY `id` LIMIT ?");
const listByRecentSql = statement(select + " ORDER BY `updated_at`, `id` LIMIT ?");

const pageByCreatorSql = {
  ascending: {
    first: statement(select + " WHERE `created_by` = ? ORDER BY `id` LIMIT ?"),
    after: statement(select + " WHERE `created_by` = ? AND `id` > ? ORDER BY `id` LIMIT ?"),
  },
  descending: {
    first: statement(select + " WHERE `created_by` = ? ORDER BY `id` DESC LIMIT ?"),
    after: statement(select + " WHERE `created_by` = ? AND `id` < ? ORDER BY `id` DESC LIMIT ?"),
  },
};

const pageByActiveSql = {
  ascending: {
    first: statement(select + " WHERE `is_active` = 1 ORDER BY `id` LIMIT ?"),
    after: statement(select + " WHERE `is_active` = 1 AND `id` > ? ORDER BY `id` LIMIT ?"),
  },
  descending: {
    first: statement(select + " WHERE `is_active` = 1 ORDER BY `id` DESC LIMIT ?"),
    after: statement(select + " WHERE `is_active` = 1 AND `id` < ? ORDER BY `id` DESC LIMIT ?"),
  },
};

const pageByRecentSql = {
  ascending: {
    first: statement(select + " ORDER BY `updated_at`, `id` LIMIT ?"),
    after: statement(
      select +
      " WHERE `updated_at` >= ? AND (`updated_at` > ? OR `id` > ?) ORDER BY `updated_at`, `id` LIMIT ?"
    ),
  },
  descending: {
    first: statement(select + " ORDER BY `updated_at` DESC, `id` DESC LIMIT ?"),
    after: statement(
      select +
      " WHERE `updated_at` <= ? AND (`updated_at` < ? OR `id` < ?) ORDER BY `updated_at` DESC, `id` DESC LIMIT ?"
    ),
  },
};

const writable = ["`id`", "`purpose`", "`created_at`", "`updated_at`", "`is_active`", "`created_by`", "`metadata`"];

const insertParts: InsertFragments = {
  into: "INSERT INTO `sessions`",
  columns: writable,
  placeholder: "?",
  empty: "() VALUES ()",
  after: " RETURNING " + columns,
};

const insertSql = inserts(insertParts);

function patchValues(given: types.SessionsPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
  if (given.purpose !== undefined) mask += put(values, 2, v.encodeText(given.purpose, "sessions.purpose"));
  if (given.createdAt !== undefined) mask += put(values, 4, v.encodeTimestamp(given.createdAt, "sessions.created_at"));
  if (given.updatedAt !== undefined) mask += put(values, 8, v.encodeTimestamp(given.updatedAt, "sessions.updated_at"));
  if (given.isActive !== undefined) mask += put(values, 16, v.encodeBoolean(given.isActive, "sessions.is_active"));
  if (given.createdBy !== undefined) mask += put(values, 32, v.encodeText(given.createdBy, "sessions.created_by", 255));
  if (fill || given.metadata !== undefined) {
    mask += put(values, 64, given.metadata == null ? null : v.encodeJson(given.metadata, "sessions.metadata"));
  }
  return { mask, values };
}

/** Encodes what is given; with `fill`, what is not given and has no default is null. */
function insertValues(given: types.SessionsInsert, fill: boolean): Given {
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeText(given.id, "sessions.id", 64));
  return patchValues(given, fill, values, mask);
}

const limits = { parameters: 65535, rows: 1024 };

const assignments = [
  "`id` = VALUES(`id`)",
  "`purpose` = VALUES(`purpose`)",
  "`created_at` = VALUES(`created_at`)",
  "`updated_at` = VALUES(`updated_at`)",
  "`is_active` = VALUES(`is_active`)",
  "`created_by` = VALUES(`created_by`)",
  "`metadata` = VALUES(`metadata`)",
];

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

export class SessionsTable implements types.SessionsTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async get(id: string): Promise<types.SessionsRow | undefined> {
    const [found] = await this.#executor.rows(getSql, [v.encodeText(id, "sessions.id", 64)]);
    return found && row(found);
  }

  async exists(id: string): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeText(id, "sessions.id", 64)]);
    return rows.length > 0;
  }

  async count(): Promise<number> {
    return Number(only(await this.#executor.rows(countSql, []))[0]);
  }

  async listByCreator(createdBy: string, options?: ListOptions): Promise<types.SessionsRow[]> {
    const rows = await this.#executor.rows(listByCreatorSql, [
      v.encodeText(createdBy, "sessions.created_by", 255),
      listLimit(options, 9223372036854775807n),
    ]);
    return rows.map(row);
  }

  async listByActive(options?: ListOptions): Promise<types.SessionsRow[]> {
    const rows = await this.#executor.rows(listByActiveSql, [listLimit(options, 9223372036854775807n)]);
    return rows.map(row);
  }

  async listByRecent(options?: ListOptions): Promise<types.SessionsRow[]> {
    const rows = await this.#executor.rows(listByRecentSql, [listLimit(options, 9223372036854775807n)]);
    return rows.map(row);
  }

  async pageByCreator(
    createdBy: string,
    options: PageOptions<types.SessionsCreatorCursor> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsCreatorCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByCreatorSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeText(createdBy, "sessions.created_by", 255),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeText(createdBy, "sessions.created_by", 255),
      v.encodeText(after.id, "sessions.id", 64),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ id: last.id }));
  }

  async pageByActive(
    options: PageOptions<types.SessionsActiveCursor> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsActiveCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByActiveSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [limit + 1]);
    else rows = await this.#executor.rows(sql.after, [v.encodeText(after.id, "sessions.id", 64), limit + 1]);
    return page(rows, limit, row, (last) => ({ id: last.id }));
  }

  async pageByRecent(
    options: PageOptions<types.SessionsRecentCursor> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsRecentCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByRecentSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [limit + 1]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeTimestamp(after.updatedAt, "sessions.updated_at"),
      v.encodeTimestamp(after.updatedAt, "sessions.updated_at"),
      v.encodeText(after.id, "sessions.id", 64),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ updatedAt: last.updatedAt, id: last.id }));
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
    return this.#executor.atomically(async (executor) => {
      await executor.run(upsertSql.one(given.mask), given.values);
      return row(only(await executor.rows(getSql, [v.encodeText(values.id, "sessions.id", 64)])));
    });
  }

  async patch(id: string, patch: types.SessionsPatch): Promise<types.SessionsRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeText(id, "sessions.id", 64)];
    return this.#executor.atomically(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  async remove(id: string): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeText(id, "sessions.id", 64)]);
    return rows > 0;
  }
}
