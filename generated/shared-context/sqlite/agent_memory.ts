/** Helpers of AgentMemory. Generated from schema/shared-context; do not edit. */
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
  nullBits,
  only,
  page,
  pageLimit,
  put,
  statement,
  updates,
  upserts,
  sqlite as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";

const columns = '"id", "agent_id", "session_id", "key", "value", "metadata", "created_at", "updated_at", "expires_at"';
const select = "SELECT " + columns + ' FROM "agent_memory"';

function row(r: Row): types.AgentMemoryRow {
  return {
    id: v.decodeNumber(r[0], "agent_memory.id"),
    agentId: v.decodeText(r[1], "agent_memory.agent_id"),
    sessionId: r[2] === null ? null : v.decodeText(r[2], "agent_memory.session_id"),
    key: v.decodeText(r[3], "agent_memory.key"),
    value: v.decodeText(r[4], "agent_memory.value"),
    metadata: r[5] === null ? null : v.decodeJson(r[5], "agent_memory.metadata"),
    createdAt: v.decodeTimestamp(r[6], "agent_memory.created_at"),
    updatedAt: v.decodeTimestamp(r[7], "agent_memory.updated_at"),
    expiresAt: r[8] === null ? null : v.decodeTimestamp(r[8], "agent_memory.expires_at"),
  };
}

const getSql = statement(select + ' WHERE "id" = ?');
const getBySlotSql = statement(select + ' WHERE "agent_id" = ? AND "session_id" IS ? AND "key" = ?');
const existsSql = statement('SELECT 1 FROM "agent_memory" WHERE "id" = ?');
const countSql = statement('SELECT count(*) FROM "agent_memory"');
const listByLookupSql = statement(select + ' WHERE "agent_id" = ? AND "session_id" IS ? AND "key" = ? ORDER BY "id" LIMIT ?');
const listByAgentGlobalSql = statement(select + ' WHERE "agent_id" = ? AND "session_id" IS NULL ORDER BY "id" LIMIT ?');
const listByExpirySql = statement(select + ' WHERE "expires_at" IS NOT NULL ORDER BY "expires_at", "id" LIMIT ?');
const listBySessionSql = statement(select + ' WHERE "session_id" IS ? ORDER BY "id" LIMIT ?');

const pageByLookupSql = {
  ascending: {
    first: statement(select + ' WHERE "agent_id" = ? AND "session_id" IS ? AND "key" = ? ORDER BY "id" LIMIT ?'),
    after: statement(
      select +
      ' WHERE "agent_id" = ? AND "session_id" IS ? AND "key" = ? AND "id" > ? ORDER BY "id" LIMIT ?'
    ),
  },
  descending: {
    first: statement(select + ' WHERE "agent_id" = ? AND "session_id" IS ? AND "key" = ? ORDER BY "id" DESC LIMIT ?'),
    after: statement(
      select +
      ' WHERE "agent_id" = ? AND "session_id" IS ? AND "key" = ? AND "id" < ? ORDER BY "id" DESC LIMIT ?'
    ),
  },
};

const pageByAgentGlobalSql = {
  ascending: {
    first: statement(select + ' WHERE "agent_id" = ? AND "session_id" IS NULL ORDER BY "id" LIMIT ?'),
    after: statement(select + ' WHERE "agent_id" = ? AND "session_id" IS NULL AND "id" > ? ORDER BY "id" LIMIT ?'),
  },
  descending: {
    first: statement(select + ' WHERE "agent_id" = ? AND "session_id" IS NULL ORDER BY "id" DESC LIMIT ?'),
    after: statement(select + ' WHERE "agent_id" = ? AND "session_id" IS NULL AND "id" < ? ORDER BY "id" DESC LIMIT ?'),
  },
};

const pageByExpirySql = {
  ascending: {
    first: statement(select + ' WHERE "expires_at" IS NOT NULL ORDER BY "expires_at", "id" LIMIT ?'),
    after: statement(
      select +
      ' WHERE "expires_at" IS NOT NULL AND ("expires_at", "id") > (?, ?) ORDER BY "expires_at", "id" LIMIT ?'
    ),
  },
  descending: {
    first: statement(select + ' WHERE "expires_at" IS NOT NULL ORDER BY "expires_at" DESC, "id" DESC LIMIT ?'),
    after: statement(
      select +
      ' WHERE "expires_at" IS NOT NULL AND ("expires_at", "id") < (?, ?) ORDER BY "expires_at" DESC, "id" DESC LIMIT ?'
    ),
  },
};

const pageBySessionSql = {
  ascending: {
    first: statement(select + ' WHERE "session_id" IS ? ORDER BY "id" LIMIT ?'),
    after: statement(select + ' WHERE "session_id" IS ? AND "id" > ? ORDER BY "id" LIMIT ?'),
  },
  descending: {
    first: statement(select + ' WHERE "session_id" IS ? ORDER BY "id" DESC LIMIT ?'),
    after: statement(select + ' WHERE "session_id" IS ? AND "id" < ? ORDER BY "id" DESC LIMIT ?'),
  },
};

const writable = [
  '"id"',
  '"agent_id"',
  '"session_id"',
  '"key"',
  '"value"',
  '"metadata"',
  '"created_at"',
  '"updated_at"',
  '"expires_at"',
];

const insertParts: InsertFragments = {
  into: 'INSERT INTO "agent_memory"',
  columns: writable,
  placeholder: "?",
  empty: "DEFAULT VALUES",
  after: " RETURNING " + columns,
};

const insertSql = inserts(insertParts);

function patchValues(given: types.AgentMemoryPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
  if (given.agentId !== undefined) mask += put(values, 2, v.encodeText(given.agentId, "agent_memory.agent_id", 255));
  if (fill || given.sessionId !== undefined) {
    mask += put(values, 4, given.sessionId == null ? null : v.encodeText(given.sessionId, "agent_memory.session_id", 64));
  }
  if (given.key !== undefined) mask += put(values, 8, v.encodeText(given.key, "agent_memory.key", 255));
  if (given.value !== undefined) mask += put(values, 16, v.encodeText(given.value, "agent_memory.value"));
  if (fill || given.metadata !== undefined) {
    mask += put(values, 32, given.metadata == null ? null : v.encodeJson(given.metadata, "agent_memory.metadata"));
  }
  if (given.createdAt !== undefined) {
    mask += put(values, 64, v.encodeTimestamp(given.createdAt, "agent_memory.created_at"));
  }
  if (given.updatedAt !== undefined) {
    mask += put(values, 128, v.encodeTimestamp(given.updatedAt, "agent_memory.updated_at"));
  }
  if (fill || given.expiresAt !== undefined) {
    mask += put(values, 256, given.expiresAt == null ? null : v.encodeTimestamp(given.expiresAt, "agent_memory.expires_at"));
  }
  return { mask, values };
}

/** Encodes what is given; with `fill`, what is not given and has no default is null. */
function insertValues(given: types.AgentMemoryInsert, fill: boolean): Given {
  const values: Value[] = [];
  let mask = 0;
  if (given.id !== undefined) mask += put(values, 1, v.encodeNumber(given.id, "agent_memory.id"));
  return patchValues(given, fill, values, mask);
}

const limits = { parameters: 32766, rows: 1 };

const assignments = [
  '"id" = excluded."id"',
  '"agent_id" = excluded."agent_id"',
  '"session_id" = excluded."session_id"',
  '"key" = excluded."key"',
  '"value" = excluded."value"',
  '"metadata" = excluded."metadata"',
  '"created_at" = excluded."created_at"',
  '"updated_at" = excluded."updated_at"',
  '"expires_at" = excluded."expires_at"',
];

const upsertSql = upserts({
  ...insertParts,
  after: "",
  conflict: [' ON CONFLICT ("id") DO UPDATE SET '],
  assignments,
  kept: [0],
  idle: '"id" = "agent_memory"."id"',
  update: 'UPDATE "agent_memory" SET ',
  where: ['"id" = '],
});

const upsertBySlotSql = upserts({
  ...insertParts,
  after: "",
  conflict: [
    ' ON CONFLICT ("agent_id", "session_id", "key") DO UPDATE SET ',
    ' ON CONFLICT ("agent_id", "key") WHERE "session_id" IS NULL DO UPDATE SET ',
  ],
  assignments,
  kept: [0, 1, 2, 3],
  idle: '"agent_id" = "agent_memory"."agent_id"',
  update: 'UPDATE "agent_memory" SET ',
  where: ['"agent_id" = ', '"session_id" IS ', '"key" = '],
});

const patchSql = updates({
  update: 'UPDATE "agent_memory" SET ',
  columns: writable,
  where: ['"id" = '],
  placeholder: "?",
  after: "",
});

const removeSql = statement('DELETE FROM "agent_memory" WHERE "id" = ?');
const removeExpiredSql = statement('DELETE FROM "agent_memory" WHERE "expires_at" <= ?');

export class AgentMemoryTable implements types.AgentMemoryTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async get(id: number): Promise<types.AgentMemoryRow | undefined> {
    const [found] = await this.#executor.rows(getSql, [v.encodeNumber(id, "agent_memory.id")]);
    return found && row(found);
  }

  async getBySlot(key: types.AgentMemorySlotKey): Promise<types.AgentMemoryRow | undefined> {
    const [found] = await this.#executor.rows(getBySlotSql, [
      v.encodeText(key.agentId, "agent_memory.agent_id", 255),
      key.sessionId === null ? null : v.encodeText(key.sessionId, "agent_memory.session_id", 64),
      v.encodeText(key.key, "agent_memory.key", 255),
    ]);
    return found && row(found);
  }

  async exists(id: number): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeNumber(id, "agent_memory.id")]);
    return rows.length > 0;
  }

  async count(): Promise<number> {
    return Number(only(await this.#executor.rows(countSql, []))[0]);
  }

  async listByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options?: ListOptions,
  ): Promise<types.AgentMemoryRow[]> {
    const rows = await this.#executor.rows(listByLookupSql, [
      v.encodeText(agentId, "agent_memory.agent_id", 255),
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
      v.encodeText(key, "agent_memory.key", 255),
      listLimit(options, -1),
    ]);
    return rows.map(row);
  }

  async listByAgentGlobal(agentId: string, options?: ListOptions): Promise<types.AgentMemoryRow[]> {
    const rows = await this.#executor.rows(listByAgentGlobalSql, [
      v.encodeText(agentId, "agent_memory.agent_id", 255),
      listLimit(options, -1),
    ]);
    return rows.map(row);
  }

  async listByExpiry(options?: ListOptions): Promise<types.AgentMemoryRow[]> {
    const rows = await this.#executor.rows(listByExpirySql, [listLimit(options, -1)]);
    return rows.map(row);
  }

  async listBySession(sessionId: string | null, options?: ListOptions): Promise<types.AgentMemoryRow[]> {
    const rows = await this.#executor.rows(listBySessionSql, [
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
      listLimit(options, -1),
    ]);
    return rows.map(row);
  }

  async pageByLookup(
    agentId: string,
    sessionId: string | null,
    key: string,
    options: PageOptions<types.AgentMemoryLookupCursor> = {},
  ): Promise<Page<types.AgentMemoryRow, types.AgentMemoryLookupCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByLookupSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeText(agentId, "agent_memory.agent_id", 255),
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
      v.encodeText(key, "agent_memory.key", 255),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeText(agentId, "agent_memory.agent_id", 255),
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
      v.encodeText(key, "agent_memory.key", 255),
      v.encodeNumber(after.id, "agent_memory.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ id: last.id }));
  }

  async pageByAgentGlobal(
    agentId: string,
    options: PageOptions<types.AgentMemoryAgentGlobalCursor> = {},
  ): Promise<Page<types.AgentMemoryRow, types.AgentMemoryAgentGlobalCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByAgentGlobalSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      v.encodeText(agentId, "agent_memory.agent_id", 255),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      v.encodeText(agentId, "agent_memory.agent_id", 255),
      v.encodeNumber(after.id, "agent_memory.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ id: last.id }));
  }

  async pageByExpiry(
    options: PageOptions<types.AgentMemoryExpiryCursor> = {},
  ): Promise<Page<types.AgentMemoryRow, types.AgentMemoryExpiryCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByExpirySql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [limit + 1]);
    else rows = await this.#executor.rows(sql.after, [
      after.expiresAt === null ? null : v.encodeTimestamp(after.expiresAt, "agent_memory.expires_at"),
      v.encodeNumber(after.id, "agent_memory.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ expiresAt: last.expiresAt, id: last.id }));
  }

  async pageBySession(
    sessionId: string | null,
    options: PageOptions<types.AgentMemorySessionCursor> = {},
  ): Promise<Page<types.AgentMemoryRow, types.AgentMemorySessionCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageBySessionSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
      v.encodeNumber(after.id, "agent_memory.id"),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ id: last.id }));
  }

  async insert(values: types.AgentMemoryInsert): Promise<types.AgentMemoryRow> {
    const given = insertValues(values, true);
    return row(only(await this.#executor.rows(insertSql.one(given.mask), given.values)));
  }

  async insertMany(rows: readonly types.AgentMemoryInsert[]): Promise<types.AgentMemoryRow[]> {
    const given = rows.map((values) => insertValues(values, true));
    const inserted = await insertMany(this.#executor, given, insertSql, limits);
    return inserted.map(row);
  }

  async upsert(values: types.AgentMemoryInsert & { readonly id: number }): Promise<types.AgentMemoryRow> {
    const given = insertValues(values, false);
    return this.#executor.atomically(async (executor) => {
      await executor.run(upsertSql.one(given.mask), given.values);
      return row(only(await executor.rows(getSql, [v.encodeNumber(values.id, "agent_memory.id")])));
    });
  }

  async upsertBySlot(values: types.AgentMemoryInsert): Promise<types.AgentMemoryRow> {
    const sessionId = values.sessionId ?? null;
    const given = insertValues({ ...values, sessionId }, false);
    return this.#executor.atomically(async (executor) => {
      await executor.run(upsertBySlotSql.one(given.mask, nullBits(values.sessionId ?? null)), given.values);
      return row(only(await executor.rows(getBySlotSql, [
        v.encodeText(values.agentId, "agent_memory.agent_id", 255),
        sessionId === null ? null : v.encodeText(sessionId, "agent_memory.session_id", 64),
        v.encodeText(values.key, "agent_memory.key", 255),
      ])));
    });
  }

  async patch(id: number, patch: types.AgentMemoryPatch): Promise<types.AgentMemoryRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeNumber(id, "agent_memory.id")];
    return this.#executor.atomically(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  async remove(id: number): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeNumber(id, "agent_memory.id")]);
    return rows > 0;
  }

  async removeExpired(now: Date = new Date()): Promise<number> {
    const { rows } = await this.#executor.run(removeExpiredSql, [v.encodeTimestamp(now, "agent_memory.expires_at")]);
    return rows;
  }
}
