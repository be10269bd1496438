/** MySQL and MariaDB by mysql2: prepared statements, rows as arrays, dates and large numbers as text. */
import { readFile } from "node:fs/promises";
import { Duplex } from "node:stream";
import type mysql from "mysql2";
import type { ConnectOptions } from "../connect.ts";
import type { BeginOptions, Driver, Row, Statement, Value } from "../driver.ts";
import { loadPackage } from "../drivers.ts";
import { type Constraints, ServerError, UsageError } from "../errors.ts";
import { type Decode, rowObjects, wholeNumber } from "../row-objects.ts";
import type { DatabaseUrl, ServerUrl, Tls } from "../url.ts";
import { decodeTimestamp } from "../values.ts";
import { describeSession } from "./describe.ts";
import { blockersOf } from "./mysql-blockers.ts";
import { errorNumber, isFatal, mysqlError } from "./mysql-errors.ts";
import { mariadbCollation, mysqlCollation, refusedMode, sessionSettings, sqlMode } from "./mysql-settings.ts";
import { streamRows } from "./mysql-stream.ts";
import { beside, connectFailure, pooledDriver, type Session } from "./pooled.ts";
import { turns } from "./turns.ts";
import { requireVersion } from "./version.ts";

interface Product {
  readonly dialect: keyof typeof blockersOf;
  readonly name: string;
  readonly floor: string;
  readonly collation: string;
}

const mysqlProduct = {
  dialect: "mysql",
  name: "MySQL",
  floor: "8.0.19",
  collation: mysqlCollation,
} as const satisfies Product;
const mariadbProduct = {
  dialect: "mariadb",
  name: "MariaDB",
  floor: "10.11",
  collation: mariadbCollation,
} as const satisfies Product;

/** Of 16,382 that a server keeps by default, with 30 connections. https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_max_prepared_stmt_count */
const preparedStatements = 300;

export async function connectMysql(url: DatabaseUrl, options: ConnectOptions): Promise<Driver> {
  if (url.form !== "server") throw new UsageError("MySQL and MariaDB are servers, not files");
  const { default: library } = await loadPackage("mysql2", () => import("mysql2"));
  const product = url.dialect === mariadbProduct.dialect ? mariadbProduct : mysqlProduct;
  const ssl = await tlsOptions(url.tls);
  const open = () => openSession(library, url, product, ssl, options);
  const { session, version } = await open();
  return pooledDriver(product.dialect, version, session, async () => (await open()).session, options);
}

async function tlsOptions(tls: Tls): Promise<mysql.SslOptions | undefined> {
  if (tls.mode === "off") return undefined;
  if (tls.mode === "unverified") return { rejectUnauthorized: false };
  return {
    rejectUnauthorized: true,
    verifyIdentity: true,
    ...(tls.rootCertificate === undefined ? {} : { ca: await readFile(tls.rootCertificate, "utf8") }),
  };
}

async function openSession(
  library: typeof mysql,
  url: ServerUrl,
  product: Product,
  ssl: mysql.SslOptions | undefined,
  options: ConnectOptions,
): Promise<{ readonly session: Session; readonly version: string }> {
  const state: State = { isLost: false, wasCancelled: false, inTransaction: false, id: undefined };
  const kept = options.prepare === false ? 1 : preparedStatements;
  const connection = await connectClient(library, url, ssl, state, kept);
  const open = async () => (await openSession(library, url, product, ssl, options)).session;
  const session = mysqlSession(connection, state, product, library, options.constraints ?? {}, open);
  try {
    return { session, version: await pin(session, product, state) };
  } catch (error) {
    await session.end();
    throw error;
  }
}

function connectClient(
  library: typeof mysql,
  url: ServerUrl,
  ssl: mysql.SslOptions | undefined,
  state: State,
  maxPreparedStatements: number,
): Promise<mysql.Connection> {
  const connection = library.createConnection({
    ...(url.socket === undefined ? { host: url.host, port: url.port } : { socketPath: url.socket }),
    ...(url.user === undefined ? {} : { user: url.user }),
    ...(url.password === undefined ? {} : { password: url.password }),
    ...(ssl === undefined ? {} : { ssl }),
    database: url.database,
    connectTimeout: (url.connectTimeout ?? 10) * 1000,
    charset: "utf8mb4",
    timezone: "Z",
    supportBigNumbers: true,
    bigNumberStrings: true,
    dateStrings: true,
    jsonStrings: true,
    rowsAsArray: true,
    multipleStatements: false,
    // The server must not be able to ask for a file of this machine.
    flags: ["-LOCAL_FILES"],
    maxPreparedStatements,
    connectAttributes: { program_name: url.applicationName ?? "colonnade" },
  });
  return new Promise((resolve, reject) => {
    connection.on("error", () => {
      state.isLost = true;
    });
    connection.on("end", () => {
      state.isLost = true;
    });
    connection.connect((error) => {
      if (error === null) resolve(connection);
      else {
        connection.destroy();
        reject(connectFailure(error, url.redacted, url.password));
      }
    });
  });
}

/** Refuses the other product, pins the session's settings and sees that they are so. Returns the version. */
async function pin(session: Session, product: Product, state: State): Promise<string> {
  const [[full, id] = []] = await session.select("SELECT VERSION(), CONNECTION_ID()");
  state.id = Number(id);
  const other = String(full).includes("MariaDB") ? mariadbProduct : mysqlProduct;
  if (other.dialect !== product.dialect) {
    throw new ServerError(`the URL says ${product.name}, and the server is ${other.name}`, {
      hint: `write ${other.dialect}:// in the URL`,
    });
  }
  // MariaDB 10 may call itself 5.5.5-10.11.6-MariaDB, for old replicas.
  const version = /(\d+\.\d+\.\d+)(?!.*\d+\.\d+\.\d+)/.exec(String(full).split("+")[0] ?? "")?.[1] ?? String(full);
  requireVersion(product.name, version, product.floor);
  for (const setting of sessionSettings(product.collation)) await session.execute(setting);
  const [[zone, mode, collation] = []] = await session.select("SELECT @@time_zone, @@sql_mode, @@collation_connection");
  const modes = new Set(String(mode).split(","));
  const missing = sqlMode.find((name) => !modes.has(name));
  if (zone !== "+00:00") throw new ServerError(`the server keeps time_zone at ${zone} instead of +00:00`);
  if (missing !== undefined) throw new ServerError(`the server does not take ${missing} into sql_mode`);
  if (modes.has(refusedMode)) throw new ServerError(`the server keeps ${refusedMode} in sql_mode`);
  if (collation !== product.collation)
    throw new ServerError(`the server keeps the connection's collation at ${collation}`);
  return version;
}

interface State {
  isLost: boolean;
  wasCancelled: boolean;
  inTransaction: boolean;
  /** What the server calls this session. */
  id: number | undefined;
}

/** SERVER_STATUS_IN_TRANS: https://dev.mysql.com/doc/dev/mysql-server/latest/mysql__com_8h.html */
const inTransactionFlag = 1;

/**
 * A changed record under MariaDB's innodb_snapshot_isolation, a full lock table, a deadlock: each undoes the whole transaction.
 * https://dev.mysql.com/doc/refman/8.4/en/innodb-error-handling.html, https://mariadb.com/kb/en/innodb-system-variables/#innodb_snapshot_isolation
 */
const undoesAll: ReadonlySet<number> = new Set([1020, 1206, 1213]);

interface Answer {
  readonly rows: readonly Row[];
  readonly header: mysql.ResultSetHeader | undefined;
  readonly fields: readonly mysql.FieldPacket[];
}

function mysqlSession(
  connection: mysql.Connection,
  state: State,
  product: Product,
  library: typeof mysql,
  constraints: Constraints,
  open: () => Promise<Session>,
): Session {
  const bindable = binder(library, product);
  const turn = turns(() => state.inTransaction);
  function cut(): void {
    state.isLost = true;
    // The client's own `destroy` waits for the answer of what runs, and would not tell it that the connection is gone.
    const stream: unknown = Reflect.get(connection, "stream");
    if (stream instanceof Duplex) stream.destroy();
  }

  function answer<T>(sql: string, values: readonly Value[], prepared: boolean, read: (found: Answer) => T): Promise<T> {
    // The error is made where somebody waits, so that its stack leads there.
    return turn
      .take(() => ask(sql, values, prepared))
      .then(read, (error: unknown) => {
        throw mysqlError(error, sql, values, constraints);
      });
  }
  function ask(sql: string, values: readonly Value[], prepared: boolean): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const done = (error: mysql.QueryError | null, result: unknown, fields: unknown) => {
        if (error === null) {
          resolve(readAnswer(result, fields, state));
          return;
        }
        if (isFatal(error)) state.isLost = true;
        if (undoesAll.has(errorNumber(error) ?? 0)) state.inTransaction = false;
        reject(error);
      };
      if (prepared) connection.execute({ sql, values: values.map(bindable), rowsAsArray: true }, done);
      else connection.query({ sql, rowsAsArray: true }, done);
    });
  }
  const plain = (sql: string): Promise<void> => answer(sql, [], false, () => {});

  return {
    dialect: product.dialect,
    get isLost() {
      return state.isLost;
    },
    get inTransaction() {
      return state.inTransaction;
    },
    get isDirect() {
      return connection.threadId === state.id;
    },
    async cancel() {
      state.wasCancelled = true;
      // By another number than the server's, somebody else's statement could be met.
      if (connection.threadId !== state.id) cut();
      else await beside(open, (other) => other.execute(`KILL QUERY ${state.id}`));
    },
    blockers: () =>
      beside(open, async (other) => (await other.select(blockersOf[product.dialect](state.id))).map(describeSession)),
    get isSpent() {
      return state.isLost;
    },
    get wasCancelled() {
      return state.wasCancelled;
    },
    // What came too late ends this: https://dev.mysql.com/doc/refman/8.4/en/kill.html
    async settle() {
      await plain("DO 0");
      state.wasCancelled = false;
    },
    // The server prepares anew by itself when a table has changed.
    isOutdated: false,
    rows: ({ sql }, values) => answer(sql, values, true, ({ rows }) => rows),
    run: ({ sql }: Statement, values) =>
      answer(sql, values, true, ({ header, rows }) => ({
        rows: header?.affectedRows ?? rows.length,
        insertId: BigInt(header?.insertId ?? 0),
      })),
    objects: ({ sql }, values) => answer(sql, values, true, ({ fields, rows }) => objectsOf(fields, rows)),
    stream: ({ sql }, values, batch) =>
      streamRows(
        {
          begin: () => connection.execute({ sql, values: values.map(bindable), rowsAsArray: true }),
          objectsOf,
          explain: (error) => mysqlError(error, sql, values, constraints),
          cut,
        },
        batch,
      ),
    execute: plain,
    select: (sql) => answer(sql, [], false, ({ rows }) => rows),
    async begin({ isolation, readOnly }: BeginOptions = {}) {
      if (isolation !== undefined) await plain(`SET TRANSACTION ISOLATION LEVEL ${isolation.toUpperCase()}`);
      await plain(readOnly === true ? "START TRANSACTION READ ONLY" : "START TRANSACTION");
      state.inTransaction = true;
    },
    async commit() {
      await plain("COMMIT");
      state.inTransaction = false;
    },
    async rollback() {
      turn.abandon();
      if (!state.isLost) await plain("ROLLBACK");
      state.inTransaction = false;
    },
    ping: () => new Promise((resolve) => connection.ping((error) => resolve(error === null))),
    end: (isCut = false) =>
      new Promise((resolve) => {
        if (state.isLost || isCut) {
          cut();
          resolve();
        } else connection.end(() => resolve());
      }),
  };
}

function readAnswer(result: unknown, fields: unknown, state: State): Answer {
  if (!Array.isArray(result)) {
    const header = result as mysql.ResultSetHeader;
    state.inTransaction = (header.serverStatus & inTransactionFlag) !== 0;
    return { rows: [], header, fields: [] };
  }
  return { rows: result, header: undefined, fields: Array.isArray(fields) ? fields : [] };
}

/**
 * Whole numbers go as 64-bit integers. mysql2 would send them as a double where the server does not tell the parameter's type,
 * which MariaDB never does, and bigints as text, which compares with a number as a double.
 */
function binder({ TypedParameter }: typeof mysql, { dialect }: Product): (value: Value) => mysql.ExecuteValues {
  const isTold = dialect === mysqlProduct.dialect;
  return (value) => {
    if (typeof value === "bigint") return TypedParameter.BIGINT(value);
    if (typeof value === "number" && !isTold && Number.isSafeInteger(value)) return TypedParameter.BIGINT(value);
    return value instanceof Uint8Array && !Buffer.isBuffer(value) ? Buffer.from(value) : value;
  };
}

const objectsOf = (fields: readonly mysql.FieldPacket[], rows: readonly Row[]) =>
  rowObjects(
    fields.map(({ name }) => name),
    rows,
    fields.map(objectDecoder),
  );

const asIs: Decode = (raw) => raw;

/** https://dev.mysql.com/doc/dev/mysql-server/latest/field__types_8h.html */
const type = { tiny: 1, timestamp: 7, longlong: 8, datetime: 12, json: 245, decimal: 246 } as const;

/** The further way from raw values to what ad-hoc queries give. */
function objectDecoder(field: mysql.FieldPacket): Decode {
  switch (field.type ?? field.columnType) {
    case type.tiny:
      // boolean is tinyint(1) on both servers.
      return (field.columnLength ?? field.length) === 1 ? (raw) => raw !== 0 : asIs;
    case type.longlong:
      return wholeNumber;
    case type.decimal:
      // Without fraction it comes from an aggregate: sum(bigint) is whole, as it is on the other engines.
      return (raw) => (/^-?\d+$/.test(String(raw)) ? wholeNumber(raw) : raw);
    case type.timestamp:
    case type.datetime:
      return (raw) => decodeTimestamp(raw);
    case type.json:
      return (raw) => JSON.parse(String(raw));
    default:
      return asIs;
  }
}
