/** Recognises a pooler that gives each transaction another server session: what a session holds would then be lost between statements. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Connection, Driver } from "../driver.ts";
import { ServerError } from "../errors.ts";

type Connecting = Pick<Driver, "connect" | "disconnect">;

/** Milliseconds for a second connection; a pooler that keeps sessions apart may have none to give. */
const longestWait = 3000;
const rounds = 4;

/**
 * Asks on a second connection, inside a transaction, which server session that one has: the first connection's own one, and the pooler
 * shares it. Where transactions are refused altogether, it shares them even by statement. https://www.postgresql.org/docs/current/protocol-flow.html
 */
export async function refusePooler(connection: Connection, driver: Connecting): Promise<void> {
  const first = await sessionOf(connection);
  const other = await openSoon(driver);
  if (other === undefined) return;
  try {
    for (let round = 0; round < rounds; round++) {
      const second = await sessionInTransaction(other);
      if (second === undefined) throw shared("statement");
      if (second === first) throw shared("transaction");
      // The pooler may have no session left for this one while the other holds its own.
      const asking = sessionOf(connection);
      await Promise.race([asking, sleep(longestWait / rounds)]);
      await other.rollback();
      if ((await asking) !== first) throw shared("transaction");
    }
  } finally {
    await driver.disconnect(other);
  }
}

async function sessionOf(connection: Connection): Promise<unknown> {
  const [[pid] = []] = await connection.select("SELECT pg_backend_pid()");
  return pid;
}

/** The session of a transaction, which stays open; undefined where none is to be had. */
async function sessionInTransaction(connection: Connection): Promise<unknown> {
  try {
    await connection.begin();
    return await sessionOf(connection);
  } catch {
    return undefined;
  }
}

/** Undefined where the pooler has no other session: then this one is nobody else's. What comes later is closed. */
async function openSoon(driver: Connecting): Promise<Connection | undefined> {
  const timer = new AbortController();
  const opening = driver.connect();
  const late = sleep(longestWait, undefined, { signal: timer.signal }).catch(() => {});
  const opened = await Promise.race([opening, late]);
  timer.abort();
  if (opened === undefined) opening.then((connection) => driver.disconnect(connection)).catch(() => {});
  return opened ?? undefined;
}

function shared(by: "statement" | "transaction"): ServerError {
  return new ServerError(
    `a pooler stands before the database and changes sessions between ${by}s: no lock would keep other runners out\nnothing was changed`,
    {
      hint: "run migrations on the database's own URL, or on one where the pooler keeps a session for each client (PgBouncer: pool_mode = session)",
    },
  );
}
