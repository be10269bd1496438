/** A database for each contestant, with the same rows in it: files, or databases of a server that the environment names or that is started. */
import { rmSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { open } from "../../../generated/shared-context/index.ts";
import { createDatabase, dropDatabase, query } from "../../support/databases.ts";
import { databaseFolder } from "../../support/fast-disk.ts";
import { type ServerName, serverVariable, startServer } from "../../support/servers/server.ts";
import { type EngineName, firstRemoved, message, seeded, seededTime, sessionId } from "./workload.ts";

export interface Places {
  /** For the heading of a table. */
  readonly description: string;
  /** The URL of a new database that is migrated and seeded. */
  create(): Promise<string>;
  /** Runs statements beside the contestant. */
  run(url: string, statements: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export async function placesOf(engine: EngineName): Promise<Places> {
  return engine === "sqlite" ? files(await databaseFolder("colonnade-bench-")) : server(engine);
}

/** In memory where there is room: the disk would take longer than all that is compared. */
function files(folder: string): Places {
  const version = new Database(":memory:").prepare<[], string>("SELECT sqlite_version()").pluck().get();
  let made = 0;
  return {
    description: `SQLite ${version}, a file in memory, journal_mode WAL and synchronous NORMAL for all`,
    async create() {
      const url = `sqlite:${path.join(folder, `${++made}.db`)}`;
      await seed(url);
      return url;
    },
    async run(url, statements) {
      const database = new Database(url.slice("sqlite:".length));
      for (const sql of statements) database.exec(sql);
      database.close();
    },
    async close() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function server(engine: ServerName): Promise<Places> {
  const given = process.env[serverVariable(engine)];
  const running = given === undefined ? await startServer(engine) : undefined;
  const url = given ?? running?.url ?? "";
  const prefix = `bench_helpers_${process.pid}_`;
  const names: string[] = [];
  return {
    description: running?.description.split(" at ")[0] ?? `${engine}, a server that the environment names`,
    async create() {
      const name = `${prefix}${names.length}`;
      names.push(name);
      const made = await createDatabase(url, name);
      await seed(made);
      return made;
    },
    async run(place, statements) {
      for (const sql of statements) await query(place, sql);
    },
    async close() {
      for (const name of names) await dropDatabase(url, name);
      await running?.stop();
    },
  };
}

async function seed(url: string): Promise<void> {
  const db = await open(url);
  await db.upgrade();
  for (let i = 0; i < seeded.sessions; i++)
    await db.sessions.insert({
      id: sessionId(i),
      purpose: `Session ${i}`,
      createdBy: "bench",
      metadata: { tags: ["bench"] },
    });
  const count = seeded.sessions * seeded.messagesOfSession;
  await db.messages.insertMany(Array.from({ length: count }, (_, i) => ({ ...message(i), timestamp: seededTime(i) })));
  await db.secureTokens.insertMany(
    Array.from({ length: seeded.tokens }, (_, i) => ({
      tokenId: `token-${i}`,
      encryptedJwt: Buffer.alloc(200, i),
      agentId: `agent-${i % 7}`,
      expiresAt: seededTime(i),
    })),
  );
  await db.close();
}

/** Takes away what contestants added. */
export const cleaning: readonly string[] = [
  `DELETE FROM messages WHERE id > ${seeded.sessions * seeded.messagesOfSession}`,
];

/** Puts rows there to be removed. */
export function removable(count: number, from: number): readonly string[] {
  const rows = Array.from(
    { length: count },
    (_, i) => `(${firstRemoved + from + i}, 'session-1', 'bench', 'to be removed')`,
  );
  return [`INSERT INTO messages (id, session_id, sender, content) VALUES ${rows.join(", ")}`];
}
