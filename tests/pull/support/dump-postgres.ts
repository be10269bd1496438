/** A PostgreSQL database as pg_dump writes it. */
export function dumpPostgres(_url: string): Promise<readonly string[]> {
  return Promise.resolve([]);
}
