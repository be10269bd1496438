/** Databases for a trial: in memory, or on a server that the user named, under random names, and gone afterwards. */
import { randomBytes } from "node:crypto";
import { connect } from "../../runtime/connect.ts";
import type { Driver } from "../../runtime/driver.ts";
import { ColonnadeError } from "../../runtime/errors.ts";
import { type DatabaseUrl, parseUrl, type ServerUrl } from "../../runtime/url.ts";
import type { Dialect } from "../dialects/dialect.ts";

/** Where databases for one dialect can be had. */
export interface Place {
  /** For people: without a password. */
  readonly title: string;
  /** Gives `work` an empty database, which is gone when it returns or throws. */
  scratch<T>(work: (driver: Driver) => Promise<T>): Promise<T>;
}

/** What keeps a trial from being made: it says nothing about the migrations. */
class ScratchError extends ColonnadeError {
  readonly kind = "database";
}

/** What the databases are for, as an error says it. */
export interface Purpose {
  /** `a trial needs one of its own` */
  readonly need: string;
  /** What the user can do besides allowing it. */
  readonly advice: string;
  /** Whether they are created as the database of the URL was. */
  readonly alike?: boolean;
}

const trial: Purpose = { need: "a trial needs one of its own", advice: "give the URL of a user that may" };

/** The places for a dialect among the URLs that were given. */
export function placesFor(
  { name, scratch }: Dialect,
  urls: readonly DatabaseUrl[],
  purpose: Purpose = trial,
): readonly Place[] {
  if ("url" in scratch) {
    return [{ title: "in memory", scratch: (work) => withDriver(parseUrl(scratch.url), work) }];
  }
  return urls
    .filter((url): url is ServerUrl => url.form === "server" && url.dialect === name)
    .map((url) => ({ title: url.redacted, scratch: (work) => withDatabase(url, scratch, purpose, work) }));
}

type OnServer = Exclude<Dialect["scratch"], { readonly url: string }>;

async function withDatabase<T>(
  url: ServerUrl,
  sql: OnServer,
  purpose: Purpose,
  work: (driver: Driver) => Promise<T>,
): Promise<T> {
  const database = `colonnade_scratch_${process.pid}_${randomBytes(8).toString("hex")}`;
  await withDriver(url, async (driver) => {
    const likeness = purpose.alike && sql.likeness !== undefined ? await ask(driver, sql.likeness) : undefined;
    await create(driver, url, sql.create(database, likeness), sql, purpose);
  });
  try {
    return await withDriver({ ...url, database }, work);
  } finally {
    await drop(url, sql, database);
  }
}

async function create(
  driver: Driver,
  { redacted }: ServerUrl,
  statement: string,
  sql: OnServer,
  { need, advice }: Purpose,
): Promise<void> {
  try {
    await execute(driver, statement);
  } catch (error) {
    const code = error instanceof ColonnadeError ? error.code : undefined;
    if (code === undefined || !sql.denied.includes(code)) throw error;
    throw new ScratchError(`the user of ${redacted} may not create databases, and ${need}`, {
      hint: `${advice}, or allow it: ${sql.allow}`,
      code,
    });
  }
}

/** A database that could not be dropped is named: nothing is left behind silently. */
async function drop(url: ServerUrl, sql: OnServer, database: string): Promise<void> {
  try {
    await withDriver(url, (driver) => execute(driver, sql.drop(database)));
  } catch (error) {
    const reason = error instanceof ColonnadeError ? error.reason : String(error);
    throw new ScratchError(`the scratch database ${database} on ${url.redacted} could not be dropped: ${reason}`, {
      hint: `drop it by hand: ${sql.drop(database)}`,
      cause: error,
    });
  }
}

async function ask(driver: Driver, query: string): Promise<string | undefined> {
  const connection = await driver.acquire();
  try {
    const [[answer] = []] = await connection.select(query);
    return answer === undefined || answer === null ? undefined : String(answer);
  } finally {
    driver.release(connection);
  }
}

async function execute(driver: Driver, statement: string): Promise<void> {
  const connection = await driver.acquire();
  try {
    await connection.execute(statement);
  } finally {
    driver.release(connection);
  }
}

async function withDriver<T>(url: DatabaseUrl, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = await connect(url);
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
