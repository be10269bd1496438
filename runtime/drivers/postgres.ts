/** PostgreSQL by pg: named prepared statements, rows as arrays, values as the server writes them. */
import { readFile } from "node:fs/promises";
import type pg from "pg";
import type { ConnectOptions } from "../connect.ts";
import type { BeginOptions, Connection, Driver, Row, Statement, Value } from "../driver.ts";
import { loadPackage } from "../drivers.ts";
import { ServerError, UsageError } from "../errors.ts";
import { heardOut } from "../pipeline.ts";
import { rowObjects } from "../row-objects.ts";
import type { DatabaseUrl, ServerUrl, Tls } from "../url.ts";
import { describeSession } from "./describe.ts";
import { beside, connectFailure, pooledDriver, type Session } from "./pooled.ts";
import { lateBegin } from "./postgres-begin.ts";
import { sendCancel } from "./postgres-cancel.ts";
import { isOutdatedPlan, missingPlan, postgresError } from "./postgres-errors.ts";
import { blockersOf } from "./postgres-migrations.ts";
import { preparedNames } from "./postgres-names.ts";
import { pipelines } from "./postgres-pipeline.ts";
import { streamByCursor } from "./postgres-stream.ts";
import { objectDecoder, rawParser } from "./postgres-types.ts";
import { requireVersion } from "./version.ts";

const floor = "14";

/**
 * Pinned at every connection: https://www.postgresql.org/docs/current/runtime-config-client.html. `search_path` is the
 * user's, since it decides which namespace is the default one.
 */
const settings = {
  TimeZone: "UTC",
  DateStyle: "ISO, MDY",
  IntervalStyle: "postgres",
  standard_conforming_strings: "on",
  client_encoding: "UTF8",
  bytea_output: "hex",
  extra_float_digits: "1",
} as const;

export async function connectPostgres(url: DatabaseUrl, options: ConnectOptions): Promise<Driver> {
  if (url.form !== "server") throw new UsageError("PostgreSQL is a server, not a file");
  const client = await loadPackage("pg", () => import("pg"));
  const ssl = await tlsOptions(url.tls);
  const open = () => openSession(client.default, url, ssl, options);
  const { session, version } = await open();
  return pooledDriver("postgres", version, session, async () => (await open()).session, options);
}

async function tlsOptions(tls: Tls): Promise<pg.ClientConfig["ssl"]> {
  if (tls.mode === "off") return false;
  if (tls.mode === "unverified") return { rejectUnauthorized: false };
  return tls.rootCertificate === undefined
    ? { rejectUnauthorized: true }
    : { rejectUnauthorized: true, ca: await readFile(tls.rootCertificate, "utf8") };
}

async function openSession(
  library: typeof pg,
  url: ServerUrl,
  ssl: pg.ClientConfig["ssl"],
  options: ConnectOptions,
): Promise<{ readonly session: Session; readonly version: string }> {
  const client = new library.Client({
    host: url.socket ?? url.host,
    port: url.port,
    user: url.user,
    password: url.password,
    database: url.database,
    ssl,
    application_name: url.applicationName ?? "colonnade",
    connectionTimeoutMillis: (url.connectTimeout ?? 10) * 1000,
    keepAlive: true,
    types: { getTypeParser: (oid: number) => rawParser(oid, library) },
  });
  // What is asked for at once is sent at once, and not one after another's answer: docs/notes/0015-pipelines.md
  Reflect.set(client, "pipeline", true);
  const state: State = {
    isLost: false,
    isOutdated: false,
    wasCancelled: false,
    isDoubtful: false,
    status: "I",
    pid: undefined,
  };
  client.on("error", () => {
    state.isLost = true;
  });
  client.on("end", () => {
    state.isLost = true;
  });
  try {
    await client.connect();
  } catch (error) {
    throw connectFailure(error, url.redacted, url.password);
  }
  client.connection.on("readyForQuery", ({ status }: { readonly status: string }) => {
    state.status = status;
  });
  const open = async () => (await openSession(library, url, ssl, options)).session;
  const cancel = async () => {
    const processId = Number(Reflect.get(client, "processID"));
    state.wasCancelled = true;
    // A pooler passes the word on when it likes, perhaps to the next statement; so does a server that is not done with it.
    const wasDoubtful = state.isDoubtful || processId !== state.pid;
    state.isDoubtful = true;
    const tls = typeof ssl === "object" ? ssl : undefined;
    await sendCancel(url, tls, { processId, secret: Number(Reflect.get(client, "secretKey")) });
    state.isDoubtful = wasDoubtful;
  };
  const session = postgresSession(client, state, library, options, open, cancel);
  try {
    return { session, version: await pin(session, state) };
  } catch (error) {
    await session.end();
    throw error;
  }
}

/** Sets what is pinned, and sees that it is so: a pooler in between may drop what it does not know. Returns the version. */
async function pin(session: Session, state: State): Promise<string> {
  const calls = Object.entries(settings).map(([name, value]) => `set_config('${name}', '${value}', false)`);
  await session.select(`SELECT ${calls.join(", ")}`);
  const names = Object.keys(settings).map((name) => `current_setting('${name}')`);
  const [row = []] = await session.select(
    `SELECT current_setting('server_version'), pg_backend_pid(), ${names.join(", ")}`,
  );
  const [version = "", pid, ...values] = row.map(String);
  state.pid = Number(pid);
  for (const [index, [name, value]] of Object.entries(settings).entries()) {
    if (values[index] !== value)
      throw new ServerError(`the server keeps ${name} at ${values[index]} instead of ${value}`);
  }
  requireVersion("PostgreSQL", version, floor);
  return version.split(" ")[0] ?? "";
}

interface State {
  isLost: boolean;
  /** A prepared statement does not fit its tables any more, or is not there. */
  isOutdated: boolean;
  wasCancelled: boolean;
  /** A cancellation may still be on its way. */
  isDoubtful: boolean;
  /** `I` outside a transaction, `T` in one, `E` in one that failed. */
  status: string;
  /** The server process of this session. */
  pid: number | undefined;
}

type Result = pg.QueryArrayResult<unknown[]>;

function postgresSession(
  client: pg.Client,
  state: State,
  library: typeof pg,
  { constraints = {}, prepare = true }: ConnectOptions,
  open: () => Promise<Session>,
  cancel: () => Promise<void>,
): Session {
  const nameOf = preparedNames(client);
  const send = pipelines(library, client);
  const late = lateBegin();
  /** The client would make two promises of its own. */
  function alone(config: pg.QueryArrayConfig<Value[]>): Promise<Result> {
    return new Promise((resolve, reject) => {
      client.query<unknown[], Value[]>(config, (error, result) => (error ? reject(error) : resolve(result)));
    });
  }
  function ask<T>(statement: Statement, values: readonly Value[], read: (result: Result) => T): Promise<T> {
    const isKept = statement.slot !== -1 && prepare;
    // A name is taken when the statement is sent: until then it may have to make room for another one.
    const config = (): pg.QueryArrayConfig<Value[]> => ({
      ...(isKept ? { name: nameOf(statement.slot) } : {}),
      text: statement.sql,
      values: [...values],
      rowMode: "array",
    });
    const asked = late.isPending
      ? late.send(
          (begin, onBegun) => behindBegin(begin, config(), onBegun),
          () => alone(config()),
        )
      : alone(config());
    // The error is made where somebody waits, so that its stack leads there.
    return asked.then(read, (error: unknown) => {
      const missing = isKept ? missingPlan(error) : undefined;
      if (missing !== undefined || isOutdatedPlan(error)) state.isOutdated = true;
      throw missing ?? postgresError(error, values, constraints);
    });
  }
  async function behindBegin(
    begin: string,
    config: pg.QueryArrayConfig<Value[]>,
    onBegun: () => void,
  ): Promise<Result> {
    // Without a name or values the client would send it by the simple protocol, where no Sync could be shared.
    if (config.name === undefined && config.values?.length === 0) {
      await client.query(begin);
      onBegun();
      return alone(config);
    }
    let isBegun = false;
    try {
      return await send.behind(begin, config, () => {
        isBegun = true;
        onBegun();
      });
    } catch (error) {
      // The server's status comes after its error, but whoever asked hears first of this one, and not of those behind it.
      state.status = isBegun ? "E" : "I";
      throw error;
    }
  }
  async function plain(sql: string): Promise<Result> {
    const bare = () => client.query<unknown[], Value[]>({ text: sql, rowMode: "array" });
    try {
      return await (late.isPending ? late.send((begin, onBegun) => plainBehind(begin, sql, onBegun), bare) : bare());
    } catch (error) {
      throw postgresError(error, [], constraints);
    }
  }
  /** https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-MULTI-STATEMENT */
  async function plainBehind(begin: string, sql: string, onBegun: () => void): Promise<Result> {
    try {
      // The client answers several statements with a result for each, which its types do not tell.
      const results = await client.query<unknown[], Value[]>({ text: `${begin};\n${sql}`, rowMode: "array" });
      return Array.isArray(results) ? results.at(-1) : results;
    } catch (error) {
      await statusAfterError();
      // What waits is told that the transaction has failed, and not the error of this statement.
      if (state.status !== "I") onBegun();
      throw error;
    }
  }
  /** The server's status comes after its error. */
  const statusAfterError = async () => {
    await client.query("").catch(() => {});
  };
  return {
    dialect: "postgres",
    get isLost() {
      return state.isLost;
    },
    get inTransaction() {
      return late.isPending || state.status !== "I";
    },
    get isDirect() {
      return Reflect.get(client, "processID") === state.pid;
    },
    cancel,
    blockers: () => beside(open, async (other) => (await other.select(blockersOf(state.pid))).map(describeSession)),
    get isSpent() {
      return state.isLost || state.isOutdated || state.isDoubtful;
    },
    get wasCancelled() {
      return state.wasCancelled;
    },
    async settle() {
      await client.query("");
      state.wasCancelled = false;
    },
    get isOutdated() {
      return state.isOutdated;
    },
    rows: (statement, values) => ask(statement, values, ({ rows }) => rows),
    run: (statement, values) => ask(statement, values, ({ rowCount }) => ({ rows: rowCount ?? 0, insertId: 0n })),
    objects: (statement, values) =>
      ask(statement, values, ({ fields, rows }) =>
        rowObjects(
          fields.map(({ name }) => name),
          rows,
          fields.map((field) => objectDecoder(field, library)),
        ),
      ),
    async execute(sql) {
      await plain(sql);
    },
    select: async (sql): Promise<readonly Row[]> => (await plain(sql)).rows,
    pipeline: (statements, onDone) =>
      heardOut(onDone, async (told) => {
        if (late.isPending) await plain("");
        try {
          await send.all(statements, told);
        } catch (error) {
          await statusAfterError();
          throw postgresError(error, [], constraints);
        }
      }),
    stream(statement, values, batch) {
      return streamByCursor(this, statement, values, batch);
    },
    async begin(options) {
      late.begin(beginText(options));
    },
    async commit() {
      if (late.forget()) return;
      const { command } = await plain("COMMIT");
      // COMMIT of a failed transaction rolls back and says so: https://www.postgresql.org/docs/current/sql-commit.html
      if (command === "ROLLBACK") throw new UsageError("the transaction had failed already, and was rolled back");
    },
    async rollback() {
      if (late.forget() || state.isLost) return;
      if (late.isPending || state.status !== "I") await plain("ROLLBACK");
    },
    async ping() {
      try {
        await client.query("");
        return true;
      } catch {
        return false;
      }
    },
    async end(cut = false) {
      if (cut) client.connection.stream.destroy();
      // An error while a connection is closed has nobody to tell.
      await client.end().catch(() => {});
    },
  } satisfies Session & Connection;
}

function beginText({ isolation, readOnly }: BeginOptions = {}): string {
  return `BEGIN${isolation === undefined ? "" : ` ISOLATION LEVEL ${isolation.toUpperCase()}`}${readOnly === true ? " READ ONLY" : ""}`;
}
