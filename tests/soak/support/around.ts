/** Puts something around each call that the runner makes of a database, so that a soak test can count the calls and die at one. */
import type { Connection, Driver } from "../../../runtime/driver.ts";
import { eachInTurn } from "../../../runtime/pipeline.ts";
import { firstLine } from "../../../runtime/split.ts";

/** Runs `call`, which does what the label says; the label is for a person. */
export type Around = <T>(label: string, call: () => Promise<T>) => Promise<T>;

/** What reaches the database, of all that a driver or a connection can do. */
const calls: ReadonlySet<unknown> = new Set([
  ...["rows", "run", "objects", "execute", "select"],
  ...["begin", "commit", "rollback"],
]);

/** The driver with `around` about every query of its own and of the connections that it gives. */
export function aroundCalls(driver: Driver, around: Around): Driver {
  const inner = new WeakMap<Connection, Connection>();
  const wrapped = (connection: Connection): Connection => {
    const wrapping = aroundMethods(connection, around);
    inner.set(wrapping, connection);
    return wrapping;
  };
  const unwrapped = (connection: Connection): Connection => inner.get(connection) ?? connection;
  return {
    ...aroundMethods(driver, around),
    acquire: async (options) => wrapped(await driver.acquire(options)),
    release: (connection, broken) => driver.release(unwrapped(connection), broken),
    connect: async () => wrapped(await driver.connect()),
    disconnect: (connection) => driver.disconnect(unwrapped(connection)),
  };
}

/** The same object, whose calls of the database go through `around`. */
function aroundMethods<T extends Driver | Connection>(object: T, around: Around): T {
  return new Proxy(object, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      if (name === "pipeline" && "pipeline" in target && target.pipeline !== undefined)
        return inTurn(target.pipeline, around);
      if (!calls.has(name)) return value;
      return (...args: readonly unknown[]) =>
        around(labelOf(String(name), args[0]), async () => Reflect.apply(value, target, args));
    },
  });
}

/** Each statement of a pipeline is a call; the next one is under way when it has been answered. */
function inTurn(pipeline: NonNullable<Connection["pipeline"]>, around: Around): Connection["pipeline"] {
  return (statements, onDone) =>
    eachInTurn(pipeline, statements, async (sql, ended) => {
      await around(labelOf("pipeline", sql), ended);
      onDone?.();
    });
}

/** `execute CREATE TABLE …`. */
function labelOf(name: string, asked: unknown): string {
  if (typeof asked === "string") return `${name} ${firstLine(asked)}`;
  const isStatement = typeof asked === "object" && asked !== null && "sql" in asked && typeof asked.sql === "string";
  return isStatement ? `${name} ${firstLine(String(asked.sql))}` : name;
}
