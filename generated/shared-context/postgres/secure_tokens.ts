/** Helpers of SecureTokens. Generated from schema/shared-context; do not edit. */
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

const columns = '"id", "token_id", "encrypted_jwt", "agent_id", "expires_at", "created_at"';
const select = "SELECT " + columns + ' FROM "secure_tokens"';

function row(r: Row): types.SecureTokensRow {
  return {
    id: v.decodeNumber(r[0], "secure_tokens.id"),
    tokenId: v.decodeText(r[1], "secure_tokens.token_id"),
    encryptedJwt: v.decodeBytes(r[2], "secure_tokens.encrypted_jwt"),
    agentId: v.decodeText(r[3], "secure_tokens.agent_id"),
    expiresAt: v.decodeTimestamp(r[4], "secure_tokens.expires_at"),
    createdAt: v.decodeTimestamp(r[5], "secure_tokens.created_at"),
  };
}

const getSql = statement(select + ' WHERE "id" = $1');
const getByTokenSql = statement(select + ' WHERE "token_id" = $1');
const existsSql = statement('SELECT 1 FROM "secure_tokens" WHERE "id" = $1');
const countSql = statement('SELECT count(*) FROM "secure_tokens"');
const listByAgentExpiresSql = statement(select + ' WHERE "agent_id" = $1 ORDER BY "expires_at", "id" LIMIT $2');
const listByExpirySql = statement(select + ' ORDER BY "expires_at", "id" LIMIT $1');

const pageByAgentExpiresSql = {
  ascending: {
    first: statement(select + ' WHERE "agent_id" = $1 ORDER BY "expires_at", "id" LIMIT $2'),
    after: statement(
      select +
      ' WHERE "agent_id" = $1 AND ("expires_at", "id") > ($2, $3) ORDER BY "expires_at", "id" LIMIT $4'
    ),
  },
  descending: {
    first: statement(select + ' WHERE "agent_id" = $1 ORDER BY "expires_at" DESC, "id" DESC LIMIT $2'),
    after: statement(
      select +
      ' WHERE "agent_id" = $1 AND ("expires_at", "id") < ($2, $3) ORDER BY "expires_at" DESC, "id" DESC LIMIT $4'
    ),
  },
};

const pageByExpirySql = {
  ascending: {
    first: statement(select + ' ORDER BY "expires_at", "id" LIMIT $1'),
    after: statement(select + ' WHERE ("expires_at", "id") > ($1, $2) ORDER BY "expires_at", "id" LIMIT $3'),
  },
  descending: {
    first: statement(select + ' ORDER BY "expires_at" DESC, "id" DESC LIMIT $1'),
    after: statement(select + ' WHERE ("expires_at", "id") < ($1, $2) ORDER BY "expires_at" DESC, "id" DESC LIMIT $3'),
  },
};

const writable = ['"id"', '"token_id"', '"encrypted_jwt"', '"agent_id"', '"expires_at"', '"created_at"'];

const insertParts: InsertFragments = {
  into: 'INSERT INTO "secure_tokens"',
  columns: writable,
  placeholder: "$",
  empty: "DEFAULT VALUES",
  after: " RETURNING " + columns,
};

const insertSql = inserts(insertParts);

function patchValues(given: types.SecureTokensPatch, _fill: boolean, values: Value[] = [], mask = 0): Given {
  if (given.tokenId !== undefined) mask += put(values, 2, v.encodeText(given.tokenId, "secure_tokens.token_id", 255));
  if (given.encryptedJwt !== undefined) {
    mask += put(values, 4, v.encodeBytes(given.encryptedJwt, "secure_tokens.encrypted_jwt"));
  }
  if (given.agentId !== undefined) mask += put(values, 8, v.encodeText(given.agentId, "secure_tokens.agent_id", 255));
  if (given.expiresAt !== undefined) {
    mask += put(values, 16, v.encodeTimestamp(given.expiresAt, "secure_tokens.expires_at"));
  }
  if (given.createdAt !== undefined) {
    mask += put(values, 32, v.encodeTimestamp(given.createdAt, "secure_tokens.created_at"));
  }
  return { mask, values };
}

/** Encodes what is given; with `fill`, what is not given and has no default is null. */
function insertValues(given: types.SecureTokensInsert, fill: boolean): Given {
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeNumber(given.id, "secure_tokens.id"));
  return patchValues(given, fill, values, mask);
}

const limits = { parameters: 65535, rows: 1024 };

const assignments = [
  '"id" = excluded."id"',
  '"token_id" = excluded."token_id"',
  '"encrypted_jwt" = excluded."encrypted_jwt"',
  '"agent_id" = excluded."agent_id"',
  '"expires_at" = excluded."expires_at"',
  '"created_at" = excluded."created_at"',
];

const upsertSql = upserts({
  ...insertParts,
  after: " RETURNING " + columns,
  conflict: [' ON CONFLICT ("id") DO UPDATE SET '],
  assignments,
  kept: [0],
  idle: '"id" = "secure_tokens"."id"',
  update: 'UPDATE "secure_tokens" SET ',
  where: ['"id" = '],
});

const upsertByTokenSql = upserts({
  ...insertParts,
  after: " RETURNING " + columns,
  conflict: [' ON CONFLICT ("token_id") DO UPDATE SET '],
  assignments,
  kept: [0, 1],
  idle: '"token_id" = "secure_tokens"."token_id"',
  update: 'UPDATE "secure_tokens" SET ',
  where: ['"token_id" = '],
});

const patchSql = updates({
  update: 'UPDATE "secure_tokens" SET ',
  columns: writable,
  where: ['"id" = '],
  placeholder: "$",
  after: " RETURNING " + columns,
});

const removeSql = statement('DELETE FROM "secure_tokens" WHERE "id" = $1');
const removeExpiredSql = statement('DELETE FROM "secure_tokens" WHERE "expires_at" <= $1');

export class SecureTokensTable implements types.SecureTokensTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async get(id: number): Promise<types.SecureTokensRow | undefined> {
    const [found] = await this.#executor.rows(getSql, [v.encodeNumber(id, "secure_tokens.id")]);
    return found && row(found);
  }

  async getByToken(tokenId: string): Promise<types.SecureTokensRow | undefined> {
    const [found] = await this.#executor.rows(getByTokenSql, [v.encodeText(tokenId, "secure_tokens.token_id", 255)]);
    return found && row(found);
  }

  async exists(id: number): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeNumber(id, "secure_tokens.id")]);
    return rows.length > 0;
  }

  async count(): Promise<number> {
    return Number(only(await this.#executor.rows(countSql, []))[0]);
  }

  async listByAgentExpires(agentId: string, options?: ListOptions): Promise<types.SecureTokensRow[]> {
    const rows = await this.#executor.rows(listByAgentExpiresSql, [
      v.encodeText(agentId, "secure_tokens.agent_id", 255),
      listLimit(options, 9223372036854775807n),
    ]);
    return rows.map(row);
  }

  async listByExpiry(options?: ListOptions): Promise<types.SecureTokensRow[]> {
    const rows = await this.#executor.rows(listByExpirySql, [listLimit(options, 9223372036854775807n)]);
    return rows.map(row);
  }

  async pageByAgentExpires(
    agentId: string,
    options: PageOptions<types.SecureTokensAgentExpiresCursor> = {},
  ): Promise<Page<types.SecureTokensRow, types.SecureTokensAgentExpiresCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByAgentExpiresSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeText(agentId, "secure_tokens.agent_id", 255),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeText(agentId, "secure_tokens.agent_id", 255),
      v.encodeTimestamp(after.expiresAt, "secure_tokens.expires_at"),
      v.encodeNumber(after.id, "secure_tokens.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ expiresAt: last.expiresAt, id: last.id }));
  }

  async pageByExpiry(
    options: PageOptions<types.SecureTokensExpiryCursor> = {},
  ): Promise<Page<types.SecureTokensRow, types.SecureTokensExpiryCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByExpirySql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [limit + 1]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeTimestamp(after.expiresAt, "secure_tokens.expires_at"),
      v.encodeNumber(after.id, "secure_tokens.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ expiresAt: last.expiresAt, id: last.id }));
  }

  async insert(values: types.SecureTokensInsert): Promise<types.SecureTokensRow> {
    const given = insertValues(values, true);
    return row(only(await this.#executor.rows(insertSql.one(given.mask), given.values)));
  }

  async insertMany(rows: readonly types.SecureTokensInsert[]): Promise<types.SecureTokensRow[]> {
    const given = rows.map((values) => insertValues(values, true));
    const inserted = await insertMany(this.#executor, given, insertSql, limits);
    return inserted.map(row);
  }

  async upsert(values: types.SecureTokensInsert & { readonly id: number }): Promise<types.SecureTokensRow> {
    const given = insertValues(values, false);
    const sql = upsertSql.one(given.mask);
    return row(only(await this.#executor.rows(sql, given.values)));
  }

  async upsertByToken(values: types.SecureTokensInsert): Promise<types.SecureTokensRow> {
    const given = insertValues(values, false);
    const sql = upsertByTokenSql.one(given.mask);
    return row(only(await this.#executor.rows(sql, given.values)));
  }

  async patch(id: number, patch: types.SecureTokensPatch): Promise<types.SecureTokensRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeNumber(id, "secure_tokens.id")];
    const rows = given.values.length === 0
      ? await this.#executor.rows(getSql, keyValues)
      : await this.#executor.rows(patchSql(given.mask), [...given.values, ...keyValues]);
    const [found] = rows;
    return found && row(found);
  }

  async remove(id: number): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeNumber(id, "secure_tokens.id")]);
    return rows > 0;
  }

  async removeExpired(now: Date = new Date()): Promise<number> {
    const { rows } = await this.#executor.run(removeExpiredSql, [v.encodeTimestamp(now, "secure_tokens.expires_at")]);
    return rows;
  }
}
