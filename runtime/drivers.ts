/** The registry of drivers: each is loaded when a URL asks for it, and so is the client package that it drives. */
import type { ConnectOptions } from "./connect.ts";
import type { DialectName, Driver } from "./driver.ts";
import { UsageError } from "./errors.ts";
import type { DatabaseUrl } from "./url.ts";

type Connect = (url: DatabaseUrl, options: ConnectOptions) => Promise<Driver>;

const drivers = {
  sqlite: async () => (await import("./drivers/sqlite.ts")).connectSqlite,
  postgres: async () => (await import("./drivers/postgres.ts")).connectPostgres,
  mysql: async () => (await import("./drivers/mysql.ts")).connectMysql,
  mariadb: async () => (await import("./drivers/mysql.ts")).connectMysql,
} as const satisfies Record<DialectName, () => Promise<Connect>>;

export async function loadDriver(url: DatabaseUrl, options: ConnectOptions): Promise<Driver> {
  const open: Connect = await drivers[url.dialect]();
  return open(url, options);
}

/** Loads a client package, which is an optional peer of this one. */
export async function loadPackage<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    throw new UsageError(`this database needs the package ${name}, which is not installed`, {
      hint: `npm install ${name}`,
    });
  }
}
