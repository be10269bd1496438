/** Sessions beside a run: one that keeps a table locked, and what a server says of the sessions that are there. */
import type { EngineName } from "../../support/matrix.ts";
import { openRaw, type Raw } from "../../support/raw.ts";

export interface Holder {
  /** Lets go, and closes. */
  release(): Promise<void>;
}

/** Has read the table in a transaction that stays open: whoever wants to alter it has to wait. On SQLite the whole database is kept. */
export async function hold(engine: EngineName, url: string, table: string): Promise<Holder> {
  const raw = await openRaw(url);
  await raw.run(engine === "sqlite" ? "BEGIN IMMEDIATE" : "BEGIN");
  await raw.rows(`SELECT * FROM ${table}`);
  return {
    async release() {
      await raw.run("ROLLBACK");
      await raw.close();
    },
  };
}

/** Ends the other sessions of the database, as an administrator would. */
export async function killOthers(raw: Raw, engine: EngineName, database: string): Promise<number> {
  if (engine === "postgres") {
    const rows = await raw.rows(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}' AND pid <> pg_backend_pid()`,
    );
    return rows.length;
  }
  const rows = await raw.rows("SHOW PROCESSLIST");
  const [[own] = []] = await raw.rows("SELECT connection_id()");
  const others = rows.filter(([id, , , db]) => db === database && String(id) !== String(own));
  for (const [id] of others) await raw.run(`KILL ${id}`).catch(() => {});
  return others.length;
}

export const databaseOf = (url: string): string => new URL(url).pathname.slice(1);
