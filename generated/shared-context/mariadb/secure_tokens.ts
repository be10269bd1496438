/** Helpers of SecureTokens. Generated from schema/shared-context; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import {
  type Executor,
  type Filters,
  type FindOptions,
  type Given,
  type InsertFragments,
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
  mariadb as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";

const writable = ["`id`", "`token_id`", "`encrypted_jwt`", "`agent_id`", "`expires_at`", "`created_at`"];
const columns = writable.join(", ");
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

const getSql = statement(select + " WHERE `id` = ?", { single: true });

const getManySql = statement(
  "SELECT " +
  columns +
  " FROM JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, key1 BIGINT PATH '$')) AS wanted STRAIGHT_JOIN " +
  "`secure_tokens` ON `secure_tokens`.`id` = key1 ORDER BY place"
);

const getByTokenSql = statement(select + " WHERE `token_id` = ?", { single: true });
const existsSql = statement("SELECT 1 FROM `secure_tokens` WHERE `id` = ?", { single: true });

const filters: Filters = {
  id: { column: "`id`", label: "secure_tokens.id", type: "number" },
  tokenId: { column: "`token_id`", label: "secure_tokens.token_id", type: "text", max: 255 },
  encryptedJwt: { column: "`encrypted_jwt`", label: "secure_tokens.encrypted_jwt", type: "bytes" },
  agentId: { column: "`agent_id`", label: "secure_tokens.agent_id", type: "text", max: 255 },
  expiresAt: { column: "`expires_at`", label: "secure_tokens.expires_at", type: "timestamp" },
  createdAt: { column: "`created_at`", label: "secure_tokens.created_at", type: "timestamp" },
};

const source: Source = {
  select,
  table: "`secure_tokens`",
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

const byAgentExpires = pagedSelection(source, row, {
  by: ["agentId"],
  equals: ["`agent_id` = ?"],
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

const byExpiry = pagedSelection(source, row, {
  equals: [""],
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

const insertParts: InsertFragments = {
  into: "INSERT INTO `secure_tokens`",
  columns: writable,
  placeholder: "?",
  empty: "() VALUES ()",
  after: " RETURNING " + columns,
};

const insertSql = inserts(insertParts);

function patchValues(given: types.SecureTokensPatch, _fill: boolean, values: Value[] = [], mask = 0): Given {
  requireValues(given);
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
  requireValues(given);
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeNumber(given.id, "secure_tokens.id"));
  return patchValues(given, fill, values, mask);
}

const limits = { parameters: 65535, rows: 1024 };
const assignments = writable.map((column) => column + " = VALUES(" + column + ")");

const upsertSql = upserts({
  ...insertParts,
  after: "",
  conflict: [
    " ON DUPLICATE KEY UPDATE `id` = IF(`secure_tokens`.`id` <=> VALUES(`id`), `secure_tokens`.`id`, (SELECT 1 " +
      "UNION ALL SELECT 2)), ",
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
    " ON DUPLICATE KEY UPDATE `token_id` = IF(`secure_tokens`.`token_id` <=> VALUES(`token_id`), " +
      "`secure_tokens`.`token_id`, (SELECT 1 UNION ALL SELECT 2)), ",
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
const removeExpiredLimitedSql = statement("DELETE FROM `secure_tokens` WHERE `expires_at` <= ? LIMIT ?");

export class SecureTokensTable implements types.SecureTokensTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async get(id: number): Promise<types.SecureTokensRow | undefined> {
    const [found] = await this.#executor.rows(getSql, [v.encodeNumber(id, "secure_tokens.id")]);
    return found && row(found);
  }

  async getOrThrow(id: number): Promise<types.SecureTokensRow> {
    return existing(await this.get(id), "secure_tokens", ["id"]);
  }

  async getMany(keys: readonly number[]): Promise<types.SecureTokensRow[]> {
    if (keys.length === 0) return [];
    const given = keys.map((id) => [v.encodeNumber(id, "secure_tokens.id")]);
    return (await this.#executor.rows(getManySql, v.encodeKeys(given, 1))).map(row);
  }

  async getByToken(tokenId: string): Promise<types.SecureTokensRow | undefined> {
    const [found] = await this.#executor.rows(getByTokenSql, [v.encodeText(tokenId, "secure_tokens.token_id", 255)]);
    return found && row(found);
  }

  async getByTokenOrThrow(tokenId: string): Promise<types.SecureTokensRow> {
    return existing(await this.getByToken(tokenId), "secure_tokens", ["token_id"]);
  }

  async exists(id: number): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeNumber(id, "secure_tokens.id")]);
    return rows.length > 0;
  }

  list(options?: FindOptions<types.SecureTokensWhere, number>) {
    return listRows(this.#executor, everyRow, [], options);
  }

  listByAgentExpires(agentId: string, options?: FindOptions<types.SecureTokensWhere, Date>) {
    return listRows(this.#executor, byAgentExpires, [agentId], options);
  }

  listByExpiry(options?: FindOptions<types.SecureTokensWhere, Date>) {
    return listRows(this.#executor, byExpiry, [], options);
  }

  page(options?: PageOptions<types.SecureTokensCursor, types.SecureTokensWhere, number>) {
    return pageRows(this.#executor, everyRow, [], options);
  }

  pageByAgentExpires(
    agentId: string,
    options?: PageOptions<types.SecureTokensAgentExpiresCursor, types.SecureTokensWhere, Date>,
  ) {
    return pageRows(this.#executor, byAgentExpires, [agentId], options);
  }

  pageByExpiry(options?: PageOptions<types.SecureTokensExpiryCursor, types.SecureTokensWhere, Date>) {
    return pageRows(this.#executor, byExpiry, [], options);
  }

  stream(options?: StreamOptions<types.SecureTokensWhere, number>) {
    return streamRows(this.#executor, everyRow, [], options);
  }

  streamByAgentExpires(agentId: string, options?: StreamOptions<types.SecureTokensWhere, Date>) {
    return streamRows(this.#executor, byAgentExpires, [agentId], options);
  }

  streamByExpiry(options?: StreamOptions<types.SecureTokensWhere, Date>) {
    return streamRows(this.#executor, byExpiry, [], options);
  }

  count(where?: Where<types.SecureTokensWhere>) {
    return countRows(this.#executor, everyRow, [], { where });
  }

  countByAgentExpires(agentId: string, options?: MatchOptions<types.SecureTokensWhere, Date>) {
    return countRows(this.#executor, byAgentExpires, [agentId], options);
  }

  countByExpiry(options?: MatchOptions<types.SecureTokensWhere, Date>) {
    return countRows(this.#executor, byExpiry, [], options);
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
    const keyValues = [v.encodeNumber(values.id, "secure_tokens.id")];
    return this.#executor.asOne(async (executor) => {
      await upsertByKey(executor, upsertSql, given, keyValues);
      return row(only(await executor.rows(getSql, keyValues)));
    });
  }

  async upsertByToken(values: types.SecureTokensInsert): Promise<types.SecureTokensRow> {
    const given = insertValues(values, false);
    const keyValues = [v.encodeText(values.tokenId, "secure_tokens.token_id", 255)];
    return this.#executor.asOne(async (executor) => {
      await upsertByKey(executor, upsertByTokenSql, given, keyValues);
      return row(only(await executor.rows(getByTokenSql, keyValues)));
    });
  }

  async patch(id: number, patch: types.SecureTokensPatch): Promise<types.SecureTokensRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeNumber(id, "secure_tokens.id")];
    return this.#executor.asOne(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  updateWhere(where: Where<types.SecureTokensWhere>, patch: types.SecureTokensPatch) {
    return updateRows(this.#executor, everyRow, [], { where }, () => patchValues(patch, false));
  }

  updateByAgentExpires(
    agentId: string,
    patch: types.SecureTokensPatch,
    options?: MatchOptions<types.SecureTokensWhere, Date>,
  ) {
    return updateRows(this.#executor, byAgentExpires, [agentId], options, () => patchValues(patch, false));
  }

  updateByExpiry(patch: types.SecureTokensPatch, options: MatchOptions<types.SecureTokensWhere, Date>) {
    return updateRows(this.#executor, byExpiry, [], options, () => patchValues(patch, false));
  }

  async remove(id: number): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeNumber(id, "secure_tokens.id")]);
    return rows > 0;
  }

  removeWhere(where: Where<types.SecureTokensWhere>) {
    return removeRows(this.#executor, everyRow, [], { where });
  }

  removeByAgentExpires(agentId: string, options?: MatchOptions<types.SecureTokensWhere, Date>) {
    return removeRows(this.#executor, byAgentExpires, [agentId], options);
  }

  removeByExpiry(options: MatchOptions<types.SecureTokensWhere, Date>) {
    return removeRows(this.#executor, byExpiry, [], options);
  }

  async removeExpired(now: Date = new Date(), options?: ListOptions): Promise<number> {
    if (options?.limit !== undefined) {
      const { rows } = await this.#executor.run(removeExpiredLimitedSql, [
        v.encodeTimestamp(now, "secure_tokens.expires_at"),
        listLimit(options, 9223372036854775807n),
      ]);
      return rows;
    }
    const { rows } = await this.#executor.run(removeExpiredSql, [v.encodeTimestamp(now, "secure_tokens.expires_at")]);
    return rows;
  }
}
