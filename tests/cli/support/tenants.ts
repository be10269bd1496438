/** A database per tenant on one engine, and the ways in which one of them can be broken and mended. */
import { mkdirSync, renameSync } from "node:fs";
import path from "node:path";
import { createDatabase, dropDatabase, query } from "../../support/databases.ts";
import { scratchPrefix } from "../../support/matrix.ts";
import { openRaw } from "../../support/raw.ts";
import { serverVariable } from "../../support/servers/server.ts";

export interface Tenant {
  readonly name: string;
  /** As the list has it; a file's is relative to the project. */
  readonly url: string;
  /** Makes it unreachable, and reachable again. */
  hide(): Promise<void>;
  show(): Promise<void>;
  /** Runs a script in it, and answers the rows of a query. */
  script(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly (readonly unknown[])[]>;
  drop(): Promise<void>;
}

/** A way to break a tenant, what the command says of it then, and the way back. */
export interface Breakage {
  readonly what: string;
  readonly says: RegExp;
  apply(tenant: Tenant): Promise<void>;
  mend(tenant: Tenant): Promise<void>;
}

/** For databases of version 1, whose next migration adds posts.words. */
export const breakages: readonly Breakage[] = [
  {
    what: "a column in the way",
    says: /migration 2 failed at statement 1 of 1 in 0002_words\.up\.sql: .*words/,
    apply: ({ script }) => script("ALTER TABLE posts ADD COLUMN words text"),
    mend: ({ script }) => script("ALTER TABLE posts DROP COLUMN words"),
  },
  {
    what: "an edited row in schema_version",
    says: /0001_initial\.up\.sql .*was edited/,
    apply: ({ script }) => script("UPDATE schema_version SET chain = 'x' || chain, checksum = 'x' || checksum"),
    mend: ({ script }) =>
      script("UPDATE schema_version SET chain = substr(chain, 2), checksum = substr(checksum, 2) WHERE version = 1"),
  },
  {
    what: "a database that is not there",
    says: /cannot (open|connect to) .*(does not exist)/,
    apply: ({ hide }) => hide(),
    mend: ({ show }) => show(),
  },
  {
    what: "a database newer than the code",
    says: /the database is at version 9, and this code knows 2/,
    apply: ({ script }) =>
      script(
        "INSERT INTO schema_version (version, description, checksum, chain, generator) VALUES (9, 'later', 'c', 'c', 'other')",
      ),
    mend: ({ script }) => script("DELETE FROM schema_version WHERE version = 9"),
  },
];

const within = (absolute: string) => ({
  async script(sql: string) {
    const raw = await openRaw(absolute);
    await raw.script(sql).finally(() => raw.close());
  },
  async rows(sql: string) {
    const raw = await openRaw(absolute);
    return raw.rows(sql).finally(() => raw.close());
  },
});

/** A file in a folder of its own below the project. */
export function fileTenant(root: string, name: string): Tenant {
  const folder = path.join(root, "tenants", name);
  mkdirSync(folder, { recursive: true });
  return {
    name,
    url: `sqlite:tenants/${name}/app.db`,
    hide: async () => renameSync(folder, `${folder}.away`),
    show: async () => renameSync(`${folder}.away`, folder),
    ...within(`sqlite:${folder}/app.db`),
    drop: async () => {},
  };
}

/** A database on the PostgreSQL server of the tests. */
export async function serverTenant(_root: string, name: string): Promise<Tenant> {
  const server = process.env[serverVariable("postgres")] ?? "";
  const database = `${scratchPrefix()}${name}`;
  const url = await createDatabase(server, database);
  return {
    name,
    url,
    hide: async () => {
      await query(server, `ALTER DATABASE ${database} RENAME TO ${database}_away`);
    },
    show: async () => {
      await query(server, `ALTER DATABASE ${database}_away RENAME TO ${database}`);
    },
    ...within(url),
    drop: () => dropDatabase(server, database),
  };
}
