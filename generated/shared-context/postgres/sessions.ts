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
  postgres as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";

const columns = '"id", "purpose", "created_at", "updated_at", "is_active", "created_by", "metadata"';
const select = "SELECT " + columns + ' FROM "sessions"';

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

const getSql = statement(select + ' WHERE "id" = $1');
const existsSql = statement('SELECT 1 FROM "sessions" WHERE "id" = $1');
const countSql = statement('SELECT count(*) FROM "sessions"');
const listByCreatorSql = statement(select + ' WHERE "created_by" = $1 ORDER BY "id" LIMIT $2');
const listByActiveSql = statement(select + ' WHERE "is_active" ORDER BY "id" LIMIT $1');
const listByRecentSql = statement(select + ' ORDER BY "updated_at", "id" LIMIT $1');

const pageByCreatorSql = {
  ascending: {
    first: statement(select + ' WHERE "created_by" = $1 ORDER BY "id" LIMIT $2'),
    after: statement(select + ' WHERE "created_by" = $1 AND "id" > $2 ORDER BY "id" LIMIT $3'),
  },
  descending: {
    first: statement(select + ' WHERE "created_by" = $1 ORDER BY "id" DESC LIMIT $2'),
    after: statement(select + ' WHERE "created_by" = $1 AND "id" < $2 ORDER BY "id" DESC LIMIT $3'),
  },
};

const pageByActiveSql = {
  ascending: {
    first: statement(select + ' WHERE "is_active" ORDER BY "id" LIMIT $1'),
    after: statement(select + ' WHERE "is_active" AND "id" > $1 ORDER BY "id" LIMIT $2'),
  },
  descending: {
    first: statement(select + ' WHERE "is_active" ORDER BY "id" DESC LIMIT $1'),
    after: statement(select + ' WHERE "is_active" AND "id" < $1 ORDER BY "id" DESC LIMIT $2'),
  },
};

const pageByRecentSql = {
  ascending: {
    first: statement(select + ' ORDER BY "updated_at", "id" LIMIT $1'),
    after: statement(select + ' WHERE ("updated_at", "id") > ($1, $2) ORDER BY "updated_at", "id" LIMIT $3'),
  },
  descending: {
    first: statement(select + ' ORDER BY "updated_at" DESC, "id" DESC LIMIT $1'),
    after: statement(select + ' WHERE ("updated_at", "id") < ($1, $2) ORDER BY "updated_at" DESC, "id" DESC LIMIT $3'),
  },
};

const writable = ['"id"', '"purpose"', '"created_at"', '"updated_at"', '"is_active"', '"created_by"', '"metadata"'];

const insertParts: InsertFragments = {
  into: 'INSERT INTO "sessions"',
  columns: writable,
  placeholder: "$",
  empty: "DEFAULT VALUES",
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
  '"id" = excluded."id"',
  '"purpose" = excluded."purpose"',
  '"created_at" = excluded."created_at"',
  '"updated_at" = excluded."updated_at"',
  '"is_active" = excluded."is_active"',
  '"created_by" = excluded."created_by"',
  '"metadata" = excluded."metadata"',
];

const upsertSql = upserts({
  ...insertParts,
  after: " RETURNING " + columns,
  conflict: [' ON CONFLICT ("id") DO UPDATE SET '],
  assignments,
  kept: [0],
  idle: '"id" = "sessions"."id"',
  update: 'UPDATE "sessions" SET ',
  where: ['"id" = '],
});

const patchSql = updates({
  update: 'UPDATE "sessions" SET ',
  columns: writable,
  where: ['"id" = '],
  placeholder: "$",
  after: " RETURNING " + columns,
});

const removeSql = statement('DELETE FROM "sessions" WHERE "id" = $1');

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
    const sql = upsertSql.one(given.mask);
    return row(only(await this.#executor.rows(sql, given.values)));
  }

  async patch(id: string, patch: types.SessionsPatch): Promise<types.SessionsRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeText(id, "sessions.id", 64)];
    const rows = given.values.length === 0
      ? await this.#executor.rows(getSql, keyValues)
      : await this.#executor.rows(patchSql(given.mask), [...given.values, ...keyValues]);
    const [found] = rows;
    return found && row(found);
  }

  async remove(id: string): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeText(id, "sessions.id", 64)]);
    return rows > 0;
  }
}
