/** Keeps other runners out while one works: a session of its own that holds the lock. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Connection, Driver } from "../driver.ts";
import { TimeoutError } from "../errors.ts";
import { type MigrationEngine, migrationEngine } from "./engine.ts";
import type { MigrateOptions } from "./progress.ts";

const defaultLockTimeout = 600_000;

/** A session of its own, under the lock; what other tasks of the process do is not in its way. */
export async function underLock<T>(
  driver: Driver,
  options: MigrateOptions,
  work: (connection: Connection, engine: MigrationEngine) => Promise<T>,
): Promise<T> {
  const engine = migrationEngine(driver.dialect);
  const connection = await driver.connect();
  try {
    for (const setting of engine.settings) await connection.execute(setting);
    await takeLock(connection, engine, options);
    try {
      return await work(connection, engine);
    } finally {
      await engine.lock.give(connection).catch(() => {});
    }
  } finally {
    await driver.disconnect(connection);
  }
}

async function takeLock(connection: Connection, engine: MigrationEngine, options: MigrateOptions): Promise<void> {
  const timeout = options.lockTimeout ?? defaultLockTimeout;
  const deadline = performance.now() + timeout;
  for (let delay = 20; !(await engine.lock.take(connection)); delay = Math.min(500, delay * 1.5)) {
    if (performance.now() > deadline) {
      throw new TimeoutError(`another run kept the migration lock for ${timeout / 1000} s`, {
        hint: "the lock ends with the session that holds it: see what that one is doing",
      });
    }
    options.onProgress?.({ kind: "waiting" });
    await sleep(delay * (0.5 + Math.random()));
  }
}
