/** Writes migrations by hand for the runner's tests: headers, parents and the statements of each engine. */
import { chainHash, checksum } from "../../../runtime/checksum.ts";
import type { DialectName } from "../../../runtime/driver.ts";
import type { MigrationSource } from "../../../runtime/migrate/source.ts";
import type { Head, Migration, Mode } from "../../../runtime/migration.ts";

export interface Written {
  readonly name: string;
  readonly up: string;
  readonly down: string;
  readonly mode?: Mode;
  readonly data?: string;
  readonly downData?: string;
}

/** The usual mode of each engine. */
export const usualMode = {
  sqlite: "transaction",
  postgres: "transaction",
  mysql: "steps",
  mariadb: "steps",
} as const satisfies Record<DialectName, Mode>;

export interface Chain extends MigrationSource {
  readonly migrations: readonly Migration[];
  readonly head: Head;
}

/** Numbers the migrations and gives each the header that the compiler would. */
export function chainOf(dialect: DialectName, written: readonly Written[]): Chain {
  const migrations: Migration[] = [];
  let parent: string | undefined;
  for (const [
    index,
    { name, up, down, mode = usualMode[dialect], data = "lossless", downData = data },
  ] of written.entries()) {
    const version = index + 1;
    const header = (direction: "up" | "down", effect: string) =>
      [
        `-- Colonnade migration ${String(version).padStart(4, "0")} ${name}: ${direction}, ${dialect}. Written by hand.`,
        `-- parent: ${parent === undefined ? "none" : `sha256:${parent}`}`,
        `-- mode: ${mode}`,
        `-- data: ${effect}`,
        "",
        "",
      ].join("\n");
    const migration = { version, name, up: header("up", data) + up, down: header("down", downData) + down };
    migrations.push(migration);
    parent = chainHash(parent, checksum(migration.up, migration.down));
  }
  return { migrations, head: { version: migrations.length, chain: parent ?? "" }, load: async () => migrations };
}

/** Three migrations that any engine takes: two tables, an index and a row, a column. */
export const three: readonly Written[] = [
  {
    name: "initial",
    up: "-- create table parents\nCREATE TABLE parents (id integer NOT NULL PRIMARY KEY, name varchar(40) NOT NULL);\n\nCREATE TABLE children (id integer NOT NULL PRIMARY KEY, parent_id integer NOT NULL REFERENCES parents (id));\n",
    down: "DROP TABLE children;\nDROP TABLE parents;\n",
  },
  {
    name: "indexes",
    up: "CREATE INDEX idx_children_parent_id ON children (parent_id);\nINSERT INTO parents (id, name) VALUES (1, 'it''s; one');\n",
    down: "DELETE FROM parents WHERE id = 1;\nDROP TABLE children;\nCREATE TABLE children (id integer NOT NULL PRIMARY KEY, parent_id integer NOT NULL REFERENCES parents (id));\n",
  },
  {
    name: "notes",
    up: "ALTER TABLE children ADD COLUMN note varchar(40);\n",
    down: "ALTER TABLE children DROP COLUMN note;\n",
  },
];
