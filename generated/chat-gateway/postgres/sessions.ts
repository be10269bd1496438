/** Helpers of Sessions. Generated from schema/chat-gateway; do not edit. */
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

const columns = '"id", "name", "user_id", "agent_id", "created_time", "updated_time"';
const select = "SELECT " + columns + ' FROM "sessions"';

function row(r: Row): types.SessionsRow {
  return {
    id: v.decodeText(r[0], "sessions.id"),
    name: r[1] === null ? null : v.decodeText(r[1], "sessions.name"),
    userId: v.decodeText(r[2], "sessions.user_id"),
    agentId: r[3] === null ? null : v.decodeText(r[3], "sessions.agent_id"),
    createdTime: v.decodeNumber(r[4], "sessions.created_time"),
    updatedTime: v.decodeNumber(r[5], "sessions.updated_time"),
  };
}

const getSql = statement(select + ' WHERE "id" = $1');
const existsSql = statement('SELECT 1 FROM "sessions" WHERE "id" = $1');
const countSql = statement('SELECT count(*) FROM "sessions"');
const listByUserSql = statement(select + ' WHERE "user_id" = $1 ORDER BY "id" LIMIT $2');
const listByCreatedSql = statement(select + ' ORDER BY "created_time", "id" LIMIT $1');
const listByUpdatedSql = statement(select + ' ORDER BY "updated_time", "id" LIMIT $1');

const pageByUserSql = {
  ascending: {
    first: statement(select + ' WHERE "user_id" = $1 ORDER BY "id" LIMIT $2'),
    after: statement(select + ' WHERE "user_id" = $1 AND "id" > $2 ORDER BY "id" LIMIT $3'),
  },
  descending: {
    first: statement(select + ' WHERE "user_id" = $1 ORDER BY "id" DESC LIMIT $2'),
    after: statement(select + ' WHERE "user_id" = $1 AND "id" < $2 ORDER BY "id" DESC LIMIT $3'),
  },
};

const pageByCreatedSql = {
  ascending: {
    first: statement(select + ' ORDER BY "created_time", "id" LIMIT $1'),
    after: statement(select + ' WHERE ("created_time", "id") > ($1, $2) ORDER BY "created_time", "id" LIMIT $3'),
  },
  descending: {
    first: statement(select + ' ORDER BY "created_time" DESC, "id" DESC LIMIT $1'),
    after: statement(select + ' WHERE ("created_time", "id") < ($1, $2) ORDER BY "created_time" DESC, "id" DESC LIMIT $3'),
  },
};

const pageByUpdatedSql = {
  ascending: {
    first: statement(select + ' ORDER BY "updated_time", "id" LIMIT $1'),
    after: statement(select + ' WHERE ("updated_time", "id") > ($1, $2) ORDER BY "updated_time", "id" LIMIT $3'),
  },
  descending: {
    first: statement(select + ' ORDER BY "updated_time" DESC, "id" DESC LIMIT $1'),
    after: statement(select + ' WHERE ("updated_time", "id") < ($1, $2) ORDER BY "updated_time" DESC, "id" DESC LIMIT $3'),
  },
};

const writable = ['"id"', '"name"', '"user_id"', '"agent_id"', '"created_time"', '"updated_time"'];

const insertParts: InsertFragments = {
  into: 'INSERT INTO "sessions"',
  columns: writable,
  placeholder: "$",
  empty: "DEFAULT VALUES",
  after: " RETURNING " + columns,
};

const insertSql = inserts(insertParts);

function patchValues(given: types.SessionsPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
  if (fill || given.name !== undefined) {
    mask += put(values, 2, given.name == null ? null : v.encodeText(given.name, "sessions.name", 255));
  }
  if (given.userId !== undefined) mask += put(values, 4, v.encodeText(given.userId, "sessions.user_id", 255));
  if (fill || given.agentId !== undefined) {
    mask += put(values, 8, given.agentId == null ? null : v.encodeText(given.agentId, "sessions.agent_id", 255));
  }
  if (given.createdTime !== undefined) {
    mask += put(values, 16, v.encodeNumber(given.createdTime, "sessions.created_time"));
  }
  if (given.updatedTime !== undefined) {
    mask += put(values, 32, v.encodeNumber(given.updatedTime, "sessions.updated_time"));
  }
  return { mask, values };
}

/** Encodes what is given; with `fill`, what is not given and has no default is null. */
function insertValues(given: types.SessionsInsert, fill: boolean): Given {
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeText(given.id, "sessions.id", 255));
  return patchValues(given, fill, values, mask);
}

const limits = { parameters: 65535, rows: 1024 };

const assignments = [
  '"id" = excluded."id"',
  '"name" = excluded."name"',
  '"user_id" = excluded."user_id"',
  '"agent_id" = excluded."agent_id"',
  '"created_time" = excluded."created_time"',
  '"updated_time" = excluded."updated_time"',
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
    const [found] = await this.#executor.rows(getSql, [v.encodeText(id, "sessions.id", 255)]);
    return found && row(found);
  }

  async exists(id: string): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeText(id, "sessions.id", 255)]);
    return rows.length > 0;
  }

  async count(): Promise<number> {
    return Number(only(await this.#executor.rows(countSql, []))[0]);
  }

  async listByUser(userId: string, options?: ListOptions): Promise<types.SessionsRow[]> {
    const rows = await this.#executor.rows(listByUserSql, [
      v.encodeText(userId, "sessions.user_id", 255),
      listLimit(options, 9223372036854775807n),
    ]);
    return rows.map(row);
  }

  async listByCreated(options?: ListOptions): Promise<types.SessionsRow[]> {
    const rows = await this.#executor.rows(listByCreatedSql, [listLimit(options, 9223372036854775807n)]);
    return rows.map(row);
  }

  async listByUpdated(options?: ListOptions): Promise<types.SessionsRow[]> {
    const rows = await this.#executor.rows(listByUpdatedSql, [listLimit(options, 9223372036854775807n)]);
    return rows.map(row);
  }

  async pageByUser(
    userId: string,
    options: PageOptions<types.SessionsUserCursor> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsUserCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByUserSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeText(userId, "sessions.user_id", 255),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeText(userId, "sessions.user_id", 255),
      v.encodeText(after.id, "sessions.id", 255),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ id: last.id }));
  }

  async pageByCreated(
    options: PageOptions<types.SessionsCreatedCursor> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsCreatedCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByCreatedSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [limit + 1]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeNumber(after.createdTime, "sessions.created_time"),
      v.encodeText(after.id, "sessions.id", 255),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ createdTime: last.createdTime, id: last.id }));
  }

  async pageByUpdated(
    options: PageOptions<types.SessionsUpdatedCursor> = {},
  ): Promise<Page<types.SessionsRow, types.SessionsUpdatedCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByUpdatedSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [limit + 1]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeNumber(after.updatedTime, "sessions.updated_time"),
      v.encodeText(after.id, "sessions.id", 255),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ updatedTime: last.updatedTime, id: last.id }));
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
    const keyValues = [v.encodeText(id, "sessions.id", 255)];
    const rows = given.values.length === 0
      ? await this.#executor.rows(getSql, keyValues)
      : await this.#executor.rows(patchSql(given.mask), [...given.values, ...keyValues]);
    const [found] = rows;
    return found && row(found);
  }

  async remove(id: string): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeText(id, "sessions.id", 255)]);
    return rows > 0;
  }
}
