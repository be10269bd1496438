/** A driver over a pool of server connections, for any client. */
import { within } from "../cancellation.ts";
import type { ConnectOptions } from "../connect.ts";
import type { Connection, DialectName, Driver, RowObject, Statement, Value } from "../driver.ts";
import { CommitUnknownError, ConnectionError } from "../errors.ts";
import { isObserved, logged, loggedStream } from "../log.ts";
import { pool } from "../pool.ts";
import { isRead } from "../statement.ts";

/** What the driver of one client makes its connections of. */
export interface Session extends Connection {
  /** Nobody else is to have it: it is lost, outdated, or a cancellation may still reach it at any time. */
  readonly isSpent: boolean;
  /** A cancellation was passed on to it, and may meet the next statement: `settle` is to be that. */
  readonly wasCancelled: boolean;
  settle(): Promise<void>;
  /** A prepared statement did not fit its tables any more, or was not there: outside a transaction it can be run again on another connection. */
  readonly isOutdated: boolean;
  stream(statement: Statement, values: readonly Value[], batch: number): AsyncIterable<readonly RowObject[]>;
  ping(): Promise<boolean>;
  /** `cut` does not wait for what runs on it. */
  end(cut?: boolean): Promise<void>;
}

/** Milliseconds for a cancelled session to answer once more, before it is cut off. */
const longestSettling = 2000;

/** `first` has been opened already, to learn the version and that the URL is right; it becomes the pool's first connection. */
export function pooledDriver(
  dialect: DialectName,
  version: string,
  first: Session,
  open: () => Promise<Session>,
  options: ConnectOptions,
): Driver {
  const sessions = pool<Session>(
    {
      connect: open,
      ping: (session) => session.ping(),
      end: (session, cut) => session.end(cut),
      isLost: (session) => session.isLost,
    },
    options.pool,
    first,
  );
  const log = options.log;
  const shown = new WeakMap<Session, Connection>();
  const sessionOf = new WeakMap<Connection, Session>();
  const show = (session: Session): Connection => {
    if (!isObserved(log)) return session;
    const known = shown.get(session);
    if (known !== undefined) return known;
    const connection = logged(session, log);
    shown.set(session, connection);
    sessionOf.set(connection, session);
    return connection;
  };
  /** A connection that is held, and what it is. */
  const held = (session: Session): Connection => {
    const connection = show(session);
    sessionOf.set(connection, session);
    return connection;
  };
  const isOver = (session: Session) => session.isSpent || session.inTransaction;

  function giveBack(session: Session, broken: boolean): void {
    if (broken || !session.wasCancelled || isOver(session)) {
      sessions.release(session, broken || isOver(session));
      return;
    }
    let isSettled = false;
    const settling = session
      .settle()
      .catch(() => session.settle())
      .then(
        () => {
          isSettled = true;
        },
        () => {},
      );
    within(longestSettling, settling).then(() => sessions.release(session, !isSettled || isOver(session)));
  }

  type Work<T> = (connection: Connection) => Promise<T>;

  /** A statement by itself is what there is most of: it makes no promise that it can do without. */
  function once<T>(statement: Statement, work: Work<T>, signal?: AbortSignal): Promise<T> {
    const session = sessions.take();
    if (session !== undefined) return sent(session, statement, work, signal);
    return sessions.acquire(signal).then((acquired) => sent(acquired, statement, work, signal));
  }

  function sent<T>(session: Session, statement: Statement, work: Work<T>, signal?: AbortSignal): Promise<T> {
    // Nothing goes to a server that is known to be gone.
    const wasLost = session.isLost;
    return work(show(session)).then(
      (answer) => {
        giveBack(session, false);
        return answer;
      },
      async (error: unknown) => {
        giveBack(session, false);
        if (!session.isOutdated) throw wasLost ? error : unanswered(error, statement);
        sessions.renew();
        const again = await sessions.acquire(signal);
        const isGone = again.isLost;
        try {
          return await work(show(again));
        } catch (other) {
          throw isGone ? other : unanswered(other, statement);
        } finally {
          giveBack(again, false);
        }
      },
    );
  }

  return {
    dialect,
    version,
    singleWriter: false,
    rows: (statement: Statement, values: readonly Value[]) =>
      once(statement, (connection) => connection.rows(statement, values)),
    run: (statement, values) => once(statement, (connection) => connection.run(statement, values)),
    objects: (statement, values) => once(statement, (connection) => connection.objects(statement, values)),
    borrow: (statement, signal, work) => once(statement, work, signal),
    async *stream(statement, values, batch, signal) {
      const session = await sessions.acquire(signal);
      let cancelled: Promise<void> | undefined;
      const stop = () => {
        cancelled = session.cancel().catch(() => {});
      };
      signal.addEventListener("abort", stop, { once: true });
      const batches = session.stream(statement, values, batch);
      try {
        for await (const rows of isObserved(log) ? loggedStream(log, dialect, statement, values, batches) : batches) {
          signal.throwIfAborted();
          yield rows;
        }
        signal.throwIfAborted();
      } catch (error) {
        throw signal.aborted ? signal.reason : error;
      } finally {
        signal.removeEventListener("abort", stop);
        await cancelled;
        giveBack(session, false);
      }
    },
    acquire: async (wanted) => held(await sessions.acquire(wanted?.signal)),
    release(connection, broken = false) {
      const session = sessionOf.get(connection);
      if (session === undefined) return;
      giveBack(session, broken);
      if (session.isOutdated) sessions.renew();
    },
    connect: async () => held(await open()),
    async disconnect(connection) {
      await sessionOf.get(connection)?.end();
    },
    renew: sessions.renew,
    figures: sessions.figures,
    close: sessions.close,
  };
}

/** Outside a transaction a statement commits by itself: one that writes and whose answer is lost is a commit that may have happened. */
function unanswered(error: unknown, statement: Statement): unknown {
  if (!(error instanceof ConnectionError) || isRead(statement)) return error;
  return new CommitUnknownError("the connection was lost before the database had answered a statement that writes", {
    hint: "connect again and look whether its changes are there before you repeat it",
    ...(error.code === undefined ? {} : { code: error.code }),
  });
}

/** Does something on a second connection, which is closed again. */
export async function beside<T>(open: () => Promise<Session>, work: (other: Session) => Promise<T>): Promise<T> {
  const other = await open();
  try {
    return await work(other);
  } finally {
    await other.end();
  }
}

/** A failed connection attempt, with the URL that has no password and what the client says without its details. */
export function connectFailure(error: unknown, redacted: string, password: string | undefined): ConnectionError {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
  // Node gives an AggregateError without a message where a name has several addresses.
  const said = error instanceof Error && error.message !== "" ? error.message : (code ?? "no answer");
  const safe = password === undefined || password.length < 3 ? said : said.replaceAll(password, "***");
  const hint = hints.find(([pattern]) => pattern.test(`${code} ${said}`))?.[1];
  return new ConnectionError(`cannot connect to ${redacted}: ${safe}`, {
    ...(hint === undefined ? {} : { hint }),
    ...(code === undefined ? {} : { code }),
  });
}

const hints: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/, "is the server running, and is the port right?"],
  [/ENOTFOUND|EAI_AGAIN/, "is the host's name spelled right?"],
  [/28P01|ER_ACCESS_DENIED|28000/, "check the user and the password"],
  [/3D000|ER_BAD_DB/, "create the database first"],
  [
    /CERT|certificate|SSL|TLS/i,
    "remote hosts get verified TLS: give ?sslrootcert=FILE, ?sslmode=require to skip verification, or ?sslmode=disable",
  ],
  [/53300|ER_CON_COUNT/, "the server has no connection left: lower pool.size, or raise its limit"],
];
