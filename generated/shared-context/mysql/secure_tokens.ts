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
  upsertByKey,
  upserts,
  mysql as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";

const columns = "`id`, `token_id`, `encrypted_jwt`, `agent_id`, `expires_at`, `created_at`";
const select = "SELECT " + columns + " FROM `secure_tokens`";

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

const getSql = statement(select + " WHERE `id` = ?");
const getByTokenSql = statement(select + " WHERE `token_id` = ?");
const existsSql = statement("SELECT 1 FROM `secure_tokens` WHERE `id` = ?");
const countSql = statement("SELECT count(*) FROM `secure_tokens`");
const listByAgentExpiresSql = statement(select + " WHERE `agent_id` = ? ORDER BY `expires_at`, `id` LIMIT ?");
const listByExpirySql = statement(select + " ORDER BY `expires_at`, `id` LIMIT ?");

const pageByAgentExpiresSql = {
  ascending: {
    first: statement(select + " WHERE `agent_id` = ? ORDER BY `expires_at`, `id` LIMIT ?"),
    after: statement(
      select +
      " WHERE `agent_id` = ? AND `expires_at` >= ? AND (`expires_at` > ? OR `id` > ?) ORDER BY `expires_at`, `id` LIMIT " +
      "?"
    ),
  },
  descending: {
    first: statement(select + " WHERE `agent_id` = ? ORDER BY `expires_at` DESC, `id` DESC LIMIT ?"),
    after: statement(
      select +
      " WHERE `agent_id` = ? AND `expires_at` <= ? AND (`expires_at` < ? OR `id` < ?) ORDER BY `expires_at` DESC, `id` " +
      "DESC LIMIT ?"
    ),
  },
};

const pageByExpirySql = {
  ascending: {
    first: statement(select + " ORDER BY `expires_at`, `id` LIMIT ?"),
    after: statement(
      select +
      " WHERE `expires_at` >= ? AND (`expires_at` > ? OR `id` > ?) ORDER BY `expires_at`, `id` LIMIT ?"
    ),
  },
  descending: {
    first: statement(select + " ORDER BY `expires_at` DESC, `id` DESC LIMIT ?"),
    after: statement(
      select +
      " WHERE `expires_at` <= ? AND (`expires_at` < ? OR `id` < ?) ORDER BY `expires_at` DESC, `id` DESC LIMIT ?"
    ),
  },
};

const writable = ["`id`", "`token_id`", "`encrypted_jwt`", "`agent_id`", "`expires_at`", "`created_at`"];

const insertParts: InsertFragments = {
  into: "INSERT INTO `secure_tokens`",
  columns: writable,
  placeholder: "?",
  empty: "() VALUES ()",
  after: "",
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

function insertKey(given: types.SecureTokensInsert, insertId: bigint): Value[] {
  return [given.id === undefined ? insertId : v.encodeNumber(given.id, "secure_tokens.id")];
}

const limits = { parameters: 65535, rows: 1024 };

const readInserted = readByKey({
  one: getSql,
  select: select + " WHERE `id` IN ",
  columns: 1,
  placeholder: "?",
  keyOf: (cells: Row) => [v.encodeNumber(v.decodeNumber(cells[0], "secure_tokens.id"), "secure_tokens.id")],
});

const assignments = [
  "`id` = `inserted row`.`id`",
  "`token_id` = `inserted row`.`token_id`",
  "`encrypted_jwt` = `inserted row`.`encrypted_jwt`",
  "`agent_id` = `inserted row`.`agent_id`",
  "`expires_at` = `inserted row`.`expires_at`",
  "`created_at` = `inserted row`.`created_at`",
];

const upsertSql = upserts({
  ...insertParts,
  after: "",
  conflict: [
    " AS `inserted row` ON DUPLICATE KEY UPDATE `id` = IF(`secure_tokens`.`id` <=> `inserted row`.`id`, " +
      "`secure_tokens`.`id`, (SELECT 1 UNION ALL SELECT 2)), ",
  ],
  assignments,
  kept: [0],
  idle: "`id` = `secure_tokens`.`id`",
  update: "UPDATE `secure_tokens` SET ",
  where: ["`id` = "],
  guard: "1242",
});

const upsertByTokenSql = upserts({
  ...insertParts,
  after: "",
  conflict: [
    " AS `inserted row` ON DUPLICATE KEY UPDATE `token_id` = IF(`secure_tokens`.`token_id` <=> `inserted " +
      "row`.`token_id`, `secure_tokens`.`token_id`, (SELECT 1 UNION ALL SELECT 2)), ",
  ],
  assignments,
  kept: [0, 1],
  idle: "`token_id` = `secure_tokens`.`token_id`",
  update: "UPDATE `secure_tokens` SET ",
  where: ["`token_id` = "],
  guard: "1242",
});

const patchSql = updates({
  update: "UPDATE `secure_tokens` SET ",
  columns: writable,
  where: ["`id` = "],
  placeholder: "?",
  after: "",
});

const removeSql = statement("DELETE FROM `secure_tokens` WHERE `id` = ?");
const removeExpiredSql = statement("DELETE FROM `secure_tokens` WHERE `expires_at` <= ?");

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
      v.encodeTimestamp(after.expiresAt, "secure_tokens.expires_at"),
      v.encodeNumber(after.id, "secure_tokens.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ expiresAt: last.expiresAt, id: last.id }));
  }

  async insert(values: types.SecureTokensInsert): Promise<types.SecureTokensRow> {
    const given = insertValues(values, true);
    return this.#executor.atomically(async (executor) => {
      const { insertId } = await executor.run(insertSql.one(given.mask), given.values);
      return row(only(await executor.rows(getSql, insertKey(values, insertId))));
    });
  }

  async insertMany(rows: readonly types.SecureTokensInsert[]): Promise<types.SecureTokensRow[]> {
    const given = rows.map((values) => {
      const key = (insertId: bigint) => insertKey(values, insertId);
      return { ...insertValues(values, true), isNumbered: values.id === undefined, key };
    });
    const inserted = await insertManyByKey(this.#executor, given, insertSql, limits, readInserted);
    return inserted.map(row);
  }

  async upsert(values: types.SecureTokensInsert & { readonly id: number }): Promise<types.SecureTokensRow> {
    const given = insertValues(values, false);
    const keyValues = [v.encodeNumber(values.id, "secure_tokens.id")];
    return this.#executor.atomically(async (executor) => {
      await upsertByKey(executor, upsertSql, given, keyValues);
      return row(only(await executor.rows(getSql, keyValues)));
    });
  }

  async upsertByToken(values: types.SecureTokensInsert): Promise<types.SecureTokensRow> {
    const given = insertValues(values, false);
    const keyValues = [v.encodeText(values.tokenId, "secure_tokens.token_id", 255)];
    return this.#executor.atomically(async (executor) => {
      await upsertByKey(executor, upsertByTokenSql, given, keyValues);
      return row(only(await executor.rows(getByTokenSql, keyValues)));
    });
  }

  async patch(id: number, patch: types.SecureTokensPatch): Promise<types.SecureTokensRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeNumber(id, "secure_tokens.id")];
    return this.#executor.atomically(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
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
