/** Opens a scratch database the way generated code does, with two tables that a test writes by hand. */
import type { Database, Generated } from "../../../runtime/database.ts";
import type { DialectName, Executor } from "../../../runtime/driver.ts";
import { type OpenOptions, open } from "../../../runtime/open.ts";
import { statement } from "../../../runtime/statement.ts";
import type { Engine } from "../../support/matrix.ts";
import { chainOf, type Written } from "./migrations.ts";
import { codecs, placeholders } from "./types.ts";

/** What a generated `types.ts` declares. */
export interface Tables {
  readonly people: {
    insert(person: { readonly id: number; readonly name: string; readonly age?: number | null }): Promise<void>;
    names(): Promise<readonly string[]>;
  };
}

const keys = { sqlite: "integer", postgres: "integer", mysql: "int", mariadb: "int" } as const satisfies Record<
  DialectName,
  string
>;

const schema = (dialect: DialectName): Written => ({
  name: "initial",
  up: `CREATE TABLE people (
  id ${keys[dialect]} NOT NULL,
  name varchar(40) NOT NULL,
  age ${keys[dialect]},
  boss_id ${keys[dialect]},
  CONSTRAINT pk_people PRIMARY KEY (id),
  CONSTRAINT uq_people_name_age UNIQUE (name, age),
  CONSTRAINT ck_people_age CHECK (age >= 0),
  CONSTRAINT fk_people_boss_id FOREIGN KEY (boss_id) REFERENCES people (id)
);
`,
  down: "DROP TABLE people;\n",
});

function generated(dialect: DialectName): Generated<Tables> {
  const chain = chainOf(dialect, [schema(dialect)]);
  const v = codecs[dialect];
  const insert = statement(`INSERT INTO people (id, name, age) VALUES (${placeholders(dialect, 3)})`);
  const names = statement("SELECT name FROM people ORDER BY id");
  return {
    head: chain.head,
    constraints: {
      pk_people: { kind: "primaryKey", table: "people", columns: ["id"] },
      uq_people_name_age: { kind: "unique", table: "people", columns: ["name", "age"] },
      ck_people_age: { kind: "check", table: "people", columns: ["age"] },
      fk_people_boss_id: { kind: "foreignKey", table: "people", columns: ["boss_id"] },
    },
    loadMigrations: chain.load,
    tables: (executor: Executor) => ({
      people: {
        async insert({ id, name, age = null }) {
          await executor.run(insert, [v.encodeInteger(id, "people.id"), v.encodeText(name, "people.name", 40), age]);
        },
        names: async () => (await executor.rows(names, [])).map((row) => v.decodeText(row[0])),
      },
    }),
  };
}

const dialects = {
  sqlite: async () => generated("sqlite"),
  postgres: async () => generated("postgres"),
  mysql: async () => generated("mysql"),
  mariadb: async () => generated("mariadb"),
};

export const openPeople = (url: string | undefined, options?: OpenOptions): Promise<Database<Tables>> =>
  open<Tables>(url, { dialects }, options);

/** An upgraded database, closed whatever happens. */
export async function withPeople(
  engine: Engine,
  work: (db: Database<Tables>, url: string) => Promise<void>,
  options?: OpenOptions,
): Promise<void> {
  const { url } = await engine.database();
  const db = await openPeople(url, options);
  try {
    await db.upgrade();
    await work(db, url);
  } finally {
    await db.close();
  }
}
