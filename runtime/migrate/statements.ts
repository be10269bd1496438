/** Runs the statements of migrations so that they can be stopped, end in time, and name who keeps them waiting. */
import { setImmediate as turn } from "node:timers/promises";
import { cancellation } from "../cancellation.ts";
import type { Connection, Row } from "../driver.ts";
import { CancelledError, ColonnadeError, LockTimeoutError, TimeoutError } from "../errors.ts";
import type { MigrationEngine } from "./engine.ts";
import type { MigrateOptions } from "./progress.ts";

/** What belongs to a migration runs through these; the runner's own records do not, so that they are written whatever comes. */
export interface Statements {
  execute(sql: string): Promise<void>;
  select(sql: string): Promise<readonly Row[]>;
  /** Sends statements at once; `onDone` is called after each that was done. Only where the connection can. */
  pipeline(statements: readonly string[], onDone: () => void): Promise<void>;
  /** Begins a transaction; where that waits for other programs, the wait can be stopped. */
  begin(): Promise<void>;
  /** Throws a StopRequest when the run was asked to stop. */
  check(): Promise<void>;
  /** Milliseconds that each statement from here on may take; undefined for as long as it takes. */
  limit(milliseconds: number | undefined): Promise<void>;
}

/** The run was asked to stop. Whoever knows where the database stands makes a StoppedError of it. */
export class StopRequest extends ColonnadeError {
  readonly kind = "stopped";
  /** Whether a statement was cancelled for it; else none was begun. */
  readonly inStatement: boolean;

  constructor(inStatement: boolean) {
    super("the run was asked to stop");
    this.inStatement = inStatement;
  }
}

/** When a statement has run for so long, somebody may be in its way; before a lock timeout of the session, which is 3 s. */
const patienceBeforeAsking = 1500;

export function statementsOn(connection: Connection, engine: MigrationEngine, options: MigrateOptions): Statements {
  const { signal } = options;
  let limit: number | undefined;

  async function check(): Promise<void> {
    if (signal === undefined) return;
    // Where statements hold the process up, no signal is heard between them without this.
    if (engine.blocks) await turn();
    if (signal.aborted) throw new StopRequest(false);
  }

  /**
   * Runs one statement or several, of which each but the first is told by `next`; `waits` are the milliseconds after which it is given
   * up, where the engine does not count them itself.
   */
  async function guarded<T>(run: (next: () => void) => Promise<T>, waits: number | undefined): Promise<T> {
    await check();
    let start = performance.now();
    const cancelling = cancellation(connection);
    const alarm = waits === undefined ? undefined : setTimeout(cancelling.begin, waits);
    const question = engine.blocks ? undefined : setTimeout(ask, patienceBeforeAsking);
    const inTheWay: string[] = [];
    async function ask(): Promise<void> {
      const found = await connection.blockers().catch(() => []);
      inTheWay.push(...found);
      if (found.length > 0) options.onProgress?.({ kind: "waiting", for: "tables", holders: found });
    }
    /** Another statement is under way from here on. */
    const next = () => {
      start = performance.now();
      question?.refresh();
    };
    signal?.addEventListener("abort", cancelling.begin);
    try {
      return await run(next);
    } catch (error) {
      if (error instanceof CancelledError && signal?.aborted === true) throw new StopRequest(true);
      if (error instanceof LockTimeoutError && inTheWay.length > 0) throw heldBy(error, inTheWay);
      if (error instanceof CancelledError && limit !== undefined && performance.now() - start > 0.9 * limit)
        throw tookTooLong(limit, "was cancelled");
      throw error;
    } finally {
      signal?.removeEventListener("abort", cancelling.begin);
      clearTimeout(alarm);
      clearTimeout(question);
      await cancelling.end();
    }
  }

  async function limited<T>(run: () => Promise<T>): Promise<T> {
    // Nobody can be heard or asked, and nothing is counted.
    if (engine.blocks && signal === undefined && limit === undefined) return run();
    const start = performance.now();
    const result = await guarded(run, engine.limitStatements === undefined && !engine.blocks ? limit : undefined);
    if (engine.blocks && limit !== undefined && performance.now() - start > limit)
      throw tookTooLong(limit, "which this engine can only tell afterwards");
    return result;
  }

  return {
    execute: (sql) => limited(() => connection.execute(sql)),
    pipeline: (statements, onDone) =>
      guarded(async (next) => {
        await connection.pipeline?.(statements, () => {
          next();
          onDone();
        });
      }, undefined),
    select: (sql) => limited(() => connection.select(sql)),
    begin: () =>
      guarded(() => connection.begin(), engine.blocks ? options.lockTimeout : undefined).catch((error: unknown) => {
        throw error instanceof CancelledError
          ? new LockTimeoutError("another process kept the database locked")
          : error;
      }),
    check,
    async limit(milliseconds) {
      if (milliseconds === limit) return;
      limit = milliseconds;
      if (engine.limitStatements !== undefined) await connection.execute(engine.limitStatements(milliseconds ?? 0));
    },
  };
}

function tookTooLong(limit: number, what: string): TimeoutError {
  return new TimeoutError(`the statement took longer than ${limit / 1000} s, and ${what}`, {
    hint: "give it more time with --statement-timeout SECONDS, or look for what it waits for",
  });
}

function heldBy(error: LockTimeoutError, holders: readonly string[]): LockTimeoutError {
  return new LockTimeoutError(`${error.reason}: it is held by ${holders.join(" and by ")}`, {
    ...(error.code === undefined ? {} : { code: error.code }),
  });
}
