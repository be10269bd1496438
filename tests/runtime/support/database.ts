/** Opens a scratch database of an engine for one test, and queries it. */
import { type ConnectOptions, connect } from "../../../runtime/connect.ts";
import type { Driver, Row } from "../../../runtime/driver.ts";
import { statement } from "../../../runtime/statement.ts";
import type { Engine } from "../../support/matrix.ts";

/** Closes the driver, whatever happens. */
export async function withDriver(
  engine: Engine,
  work: (driver: Driver, url: string) => Promise<void>,
  options: ConnectOptions = {},
): Promise<void> {
  const { url } = await engine.database();
  const driver = await connect(url, options);
  try {
    await work(driver, url);
  } finally {
    await driver.close();
  }
}

export const ask = async (driver: Driver, sql: string): Promise<readonly Row[]> => driver.rows(statement(sql), []);

/** The tables that are there, sorted. */
export async function tables(driver: Driver): Promise<readonly string[]> {
  const listed = "SELECT table_name FROM information_schema.tables WHERE table_schema = ";
  const sql = {
    sqlite: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
    postgres: `${listed}'public'`,
    mysql: `${listed}database()`,
    mariadb: `${listed}database()`,
  }[driver.dialect];
  return (await ask(driver, sql)).map(([name]) => String(name)).sort();
}
