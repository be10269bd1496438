/** What helpers without promises run on: the same as `Executor`, answered at once. */
import type { Changes, DialectName, Row, RowObject, Statement, Value } from "../driver.ts";

export type { Changes, DialectName, Row, RowObject, Statement, Value } from "../driver.ts";

/** The database, or one transaction. */
export interface Executor {
  readonly dialect: DialectName;
  rows(statement: Statement, values: readonly Value[]): readonly Row[];
  run(statement: Statement, values: readonly Value[]): Changes;
  objects(statement: Statement, values: readonly Value[]): readonly RowObject[];
  /** Runs `work` so that all of it happens or nothing: in a transaction of its own, or in a savepoint of the one that is open. */
  atomically<T>(work: (executor: Executor) => T): T;
  /** The same in an open transaction without a savepoint: where anything fails behind the first write, all of it is rolled back. */
  asOne<T>(work: (executor: Executor) => T): T;
}
