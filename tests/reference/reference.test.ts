/** The reference schemas on real databases: they load without a warning, hold what the seeds name, and go down to nothing. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import * as chatGateway from "../../generated/chat-gateway/index.ts";
import * as sharedContext from "../../generated/shared-context/index.ts";
import type { Catalog } from "../../generator/catalog/catalog.ts";
import { split } from "../../runtime/split.ts";
import { type Engine, matrix } from "../support/matrix.ts";
import { assertEqualCatalogs, introspectUrl, withRaw } from "../support/proof.ts";

const generated = path.resolve(import.meta.dirname, "../../generated");

const schemas = [
  { name: "shared-context", open: sharedContext.open, head: 1 },
  { name: "chat-gateway", open: chatGateway.open, head: 3 },
] as const;

/** By table, as the seed documents list them. */
const seedIndexes = {
  "shared-context": {
    messages: [
      "idx_messages_session_id",
      "idx_messages_session_time",
      "idx_messages_sender_timestamp",
      "idx_messages_visibility_session",
      "idx_messages_parent_id",
      "idx_messages_sender_type",
    ],
    agent_memory: [
      "idx_agent_memory_lookup",
      "idx_agent_memory_agent_global",
      "idx_agent_memory_expiry",
      "idx_agent_memory_session",
    ],
    audit_log: [
      "idx_audit_log_timestamp",
      "idx_audit_log_agent_time",
      "idx_audit_log_session_time",
      "idx_audit_log_event_type",
    ],
    sessions: ["idx_sessions_created_by", "idx_sessions_active", "idx_sessions_updated_at"],
    secure_tokens: ["idx_token_id", "idx_agent_expires", "idx_expires_cleanup"],
  },
  "chat-gateway": {
    sessions: ["idx_sessions_user_id", "idx_sessions_created_time", "idx_sessions_updated_time"],
    chat_messages: [
      "idx_chat_messages_session_id",
      "idx_chat_messages_created_time",
      "idx_chat_messages_session_created",
    ],
  },
} as const;

const seedForeignKeys = {
  "shared-context": [
    "agent_memory.session_id -> sessions.id on delete cascade",
    "audit_log.session_id -> sessions.id on delete set null",
    "messages.parent_message_id -> messages.id on delete set null",
    "messages.session_id -> sessions.id on delete cascade",
  ],
  "chat-gateway": ["chat_messages.session_id -> sessions.id on delete cascade"],
} as const;

matrix("reference schemas", (test, engine) => {
  for (const schema of schemas) {
    test(`${schema.name}: schema.sql loads without error and without warning`, async () => {
      const { url, drop } = await engine.database();
      const text = readFileSync(path.join(generated, schema.name, engine.name, "schema.sql"), "utf8");
      const statements = split(text, engine.name);
      assert.ok(statements.length >= 8);
      assert.deepEqual(await warningsOf(engine, url, statements), []);
      await drop();
    });

    test(`${schema.name}: up, down to nothing, and up again`, async () => {
      const { url, drop } = await engine.database();
      const before = await introspectUrl(engine, url);
      const db = await schema.open(url);
      await db.upgrade();
      assert.equal((await db.current())?.version, schema.head);
      const first = await introspectUrl(engine, url, bookkeeping);
      assertHoldsSeed(first, schema.name);
      await db.downgrade("base");
      assertEqualCatalogs(before, await introspectUrl(engine, url));
      await db.upgrade();
      assertEqualCatalogs(first, await introspectUrl(engine, url, bookkeeping));
      await db.close();
      await drop();
    });
  }

  test("the migrations of chat-gateway lead to its schema.sql", async () => {
    const [migrated, loaded] = [await engine.database(), await engine.database()];
    const db = await chatGateway.open(migrated.url);
    await db.upgrade();
    await db.close();
    const text = readFileSync(path.join(generated, "chat-gateway", engine.name, "schema.sql"), "utf8");
    await warningsOf(engine, loaded.url, split(text, engine.name));
    assertEqualCatalogs(
      await introspectUrl(engine, loaded.url),
      await introspectUrl(engine, migrated.url, bookkeeping),
    );
    await migrated.drop();
    await loaded.drop();
  });
});

const bookkeeping = ["schema_version", "schema_version_journal"];

function assertHoldsSeed(catalog: Catalog, name: keyof typeof seedIndexes): void {
  const tables = new Map(catalog.tables.map((table) => [table.name, table]));
  for (const [table, indexes] of Object.entries(seedIndexes[name])) {
    const found = tables.get(table);
    // MySQL and MariaDB make no difference between a unique constraint and a unique index.
    const present = [...(found?.indexes ?? []), ...(found?.uniques ?? [])].map((index) => index.name);
    assert.deepEqual(
      indexes.filter((index: string) => !present.includes(index)),
      [],
      `indexes of ${table}`,
    );
  }
  const foreignKeys = catalog.tables.flatMap((table) =>
    table.foreignKeys.map(
      ({ columns, references, onDelete }) =>
        `${table.name}.${columns.join()} -> ${references.name}.${references.columns.join()} on delete ${onDelete}`,
    ),
  );
  assert.deepEqual(foreignKeys.sort(), [...seedForeignKeys[name]]);
  if (name === "chat-gateway") return;
  const checks = catalog.tables.flatMap((table) => table.checks.map((check) => check.name));
  const own = ["ck_sessions_purpose", "ck_messages_sender", "ck_messages_content", "ck_agent_memory_key"];
  assert.deepEqual(
    [...own, "ck_messages_visibility__values"].filter((check) => !checks.includes(check)),
    [],
  );
  for (const table of ["sessions", "agent_memory"]) assertKeptCurrent(tables.get(table));
  assert.deepEqual(catalog.views.map((view) => view.name).sort(), ["active_sessions", "agent_memory_summary"]);
}

/** `updated_at` has a trigger, or the column's own ON UPDATE where the engine has that. */
function assertKeptCurrent(table: Catalog["tables"][number] | undefined): void {
  const column = table?.columns.find(({ name }) => name === "updated_at");
  const trigger = table?.triggers.some(({ name }) => name === `trg_${table.name}_updated_at`);
  assert.ok(column?.onUpdate !== undefined || trigger);
}

/** Runs statements one by one; what each engine has to say about them without refusing. SQLite has no warnings. */
async function warningsOf(engine: Engine, url: string, statements: readonly string[]): Promise<readonly unknown[]> {
  if (engine.name === "postgres") return noticesOf(url, statements);
  const warnings: unknown[] = [];
  await withRaw(url, async (raw) => {
    for (const statement of statements) {
      await raw.run(statement);
      if (engine.name !== "sqlite") warnings.push(...(await raw.rows("show warnings")));
    }
  });
  return warnings;
}

async function noticesOf(url: string, statements: readonly string[]): Promise<readonly string[]> {
  const notices: string[] = [];
  const client = new pg.Client(url);
  client.on("notice", ({ message }) => notices.push(message ?? ""));
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
  return notices;
}
