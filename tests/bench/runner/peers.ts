/** The other tools in the way their guides show, on the same connection settings. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { type Open, type Opened, type Place, sqliteFile, sqliteSettings } from "./tool.ts";

function openFile(place: Place): Database.Database {
  const database = new Database(sqliteFile(place));
  for (const setting of sqliteSettings) database.exec(setting);
  return database;
}

async function openClient({ url }: Place): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** https://github.com/drizzle-team/drizzle-orm: one transaction for all that is pending. */
export const drizzle: Open = async (place) => {
  const options = { migrationsFolder: path.join(place.folder, "drizzle") };
  if (place.engine === "sqlite") {
    const { drizzle } = await import("drizzle-orm/better-sqlite3");
    const { migrate } = await import("drizzle-orm/better-sqlite3/migrator");
    const client = openFile(place);
    const database = drizzle(client);
    return { upgrade: async () => migrate(database, options), close: async () => void client.close() };
  }
  const { drizzle } = await import("drizzle-orm/node-postgres");
  const { migrate } = await import("drizzle-orm/node-postgres/migrator");
  const client = await openClient(place);
  const database = drizzle(client);
  return { upgrade: () => migrate(database, options), close: () => client.end() };
};

/** https://github.com/knex/knex: a transaction for each. */
export const knex: Open = async (place) => {
  const { default: connect } = await import("knex");
  const isFile = place.engine === "sqlite";
  const database = connect({
    ...(isFile
      ? { client: "better-sqlite3", connection: { filename: sqliteFile(place) }, useNullAsDefault: true }
      : { client: "pg", connection: place.url }),
    migrations: { directory: path.join(place.folder, "knex"), loadExtensions: [".cjs"] },
  });
  for (const setting of isFile ? sqliteSettings : ["SELECT 1"]) await database.raw(setting);
  return {
    async upgrade() {
      await database.migrate.latest();
    },
    close: () => database.destroy(),
  };
};

/** What umzug leaves to its user: running SQL, and where it is kept what was run. */
interface ByHand {
  /** One transaction. */
  run(statements: readonly string[]): Promise<void>;
  names(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const table = "CREATE TABLE IF NOT EXISTS umzug_migrations (name varchar(255) NOT NULL PRIMARY KEY)";
const applied = "SELECT name FROM umzug_migrations ORDER BY name";

/** https://github.com/sequelize/umzug: a transaction for each, with the row of its name in it, by hand. */
export const umzug: Open = async (place): Promise<Opened> => {
  const { Umzug } = await import("umzug");
  const hand = place.engine === "sqlite" ? await fileByHand(place) : await clientByHand(place);
  const runner = new Umzug({
    migrations: {
      glob: ["*.sql", { cwd: path.join(place.folder, "umzug") }],
      resolve: ({ name, path: file }) => ({
        name,
        async up() {
          const text = await readFile(file ?? "", "utf8");
          const statements = text.split(/;\n/).filter((sql) => sql !== "");
          await hand.run([...statements, `INSERT INTO umzug_migrations (name) VALUES ('${name}')`]);
        },
      }),
    },
    storage: { executed: async () => [...(await hand.names())], async logMigration() {}, async unlogMigration() {} },
    logger: undefined,
  });
  return {
    async upgrade() {
      await runner.up();
    },
    close: hand.close,
  };
};

async function fileByHand(place: Place): Promise<ByHand> {
  const database = openFile(place);
  return {
    async run(statements) {
      database.exec("BEGIN IMMEDIATE");
      for (const sql of statements) database.exec(sql);
      database.exec("COMMIT");
    },
    async names() {
      database.exec(table);
      return database.prepare<[], string>(applied).pluck().all();
    },
    async close() {
      database.close();
    },
  };
}

async function clientByHand(place: Place): Promise<ByHand> {
  const client = await openClient(place);
  return {
    async run(statements) {
      await client.query("BEGIN");
      for (const sql of statements) await client.query(sql);
      await client.query("COMMIT");
    },
    async names() {
      await client.query(table);
      return (await client.query<{ name: string }>(applied)).rows.map(({ name }) => name);
    },
    close: () => client.end(),
  };
}
