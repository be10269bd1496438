/** Takes a scratch database along a chain of migrations as the runtime does, and reads what it holds. */
import type { Driver } from "../../runtime/driver.ts";
import { ColonnadeError, ConnectionError, MigrationError } from "../../runtime/errors.ts";
import { downgrade, upgrade } from "../../runtime/migrate/run.ts";
import type { Migration } from "../../runtime/migration.ts";
import type { Direction } from "../../runtime/migration-file.ts";
import { runtimeTables } from "../../runtime/schema-version.ts";
import { firstLine } from "../../runtime/split.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Dialect } from "../dialects/dialect.ts";

/** A scratch database under way. */
export interface Walk {
  /** Runs the migrations up to this version, or down to it; a chain of its own stands for that of the walk. */
  to(version: number, direction: Direction, chain?: readonly Migration[]): Promise<void>;
  read(): Promise<Catalog>;
}

/** A migration that the engine refused, and where. */
export class StepFailure extends Error {
  override readonly name = "StepFailure";
  readonly migration: Migration | undefined;
  readonly direction: Direction;
  /** The first line of the statement that failed, where it was one. */
  readonly statement: string | undefined;

  constructor(message: string, at: Omit<StepFailure, keyof Error>, cause: unknown) {
    super(message, { cause });
    this.migration = at.migration;
    this.direction = at.direction;
    this.statement = at.statement;
  }
}

/** Before each statement `signal` is asked whether to go on. */
export function walk(
  driver: Driver,
  dialect: Dialect,
  migrations: readonly Migration[],
  signal: AbortSignal | undefined,
): Walk {
  return {
    async to(version, direction, chain = migrations) {
      let statement: string | undefined;
      const onProgress = (event: { readonly kind: string; readonly sql?: string }) => {
        signal?.throwIfAborted();
        if (event.kind === "statement") statement = event.sql;
      };
      const run = direction === "up" ? upgrade : downgrade;
      try {
        await run(driver, { load: async () => chain }, version, { onProgress });
      } catch (error) {
        throw stepFailure(error, chain, direction, statement);
      }
    },
    async read() {
      const connection = await driver.acquire();
      try {
        return await dialect.introspect((sql) => connection.select(sql), runtimeTables);
      } finally {
        driver.release(connection);
      }
    },
  };
}

/** A lost connection or an interruption says nothing about the migration. */
function stepFailure(
  error: unknown,
  chain: readonly Migration[],
  direction: Direction,
  statement: string | undefined,
): unknown {
  if (!(error instanceof MigrationError) || error.cause instanceof ConnectionError) return error;
  const { cause } = error;
  const [reason = ""] = (cause instanceof ColonnadeError ? cause.reason : error.reason).split("\n");
  const migration = chain.find(({ version }) => version === error.version);
  return new StepFailure(reason, { migration, direction, statement: statement && firstLine(statement) }, error);
}
