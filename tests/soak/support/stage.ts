/** A database that is put back to a remembered state again and again, as cheaply as its engine can. */
import { copyFile, rm } from "node:fs/promises";
import type { Engine, EngineName } from "../../support/matrix.ts";
import { pin } from "../../support/migration-proof.ts";
import { withRaw } from "../../support/proof.ts";
import type { Raw } from "../../support/raw.ts";
import { quoted } from "../../support/rows.ts";
import { differences, readState } from "./state.ts";

export interface Stage {
  readonly engine: EngineName;
  readonly url: string;
  /** Empties the database. */
  clear(): Promise<void>;
  /** Remembers what the database holds, of which no connection may be open. */
  keep(): Promise<void>;
  /** Makes the database hold just that again, whatever it holds now. */
  reset(): Promise<void>;
  drop(): Promise<void>;
}

export async function openStage({ name, database }: Engine): Promise<Stage> {
  const [work, kept] = [await database(), await database()];
  const methods = stages[name](work.url, kept.url, name);
  return {
    engine: name,
    url: work.url,
    ...methods,
    async keep() {
      const before = await withRaw(work.url, (raw) => readState(name, raw));
      await methods.keep();
      await methods.reset();
      const after = await withRaw(work.url, (raw) => readState(name, raw));
      const lost = differences(before, after);
      if (lost.length > 0) throw new Error(`a copy of the database is not what it was:\n${lost.join("\n")}`);
    },
    async drop() {
      await work.drop();
      await kept.drop();
    },
  };
}

type Methods = Pick<Stage, "clear" | "keep" | "reset">;

const stages: Readonly<Record<EngineName, (work: string, kept: string, engine: EngineName) => Methods>> = {
  sqlite: sqliteStage,
  postgres: postgresStage,
  mysql: mysqlStage,
  mariadb: mysqlStage,
};

function sqliteStage(work: string, kept: string): Methods {
  const [file, copy] = [work, kept].map((url) => url.slice("sqlite:".length));
  const remove = async () => {
    for (const suffix of ["", "-wal", "-shm", "-journal"]) await rm(`${file}${suffix}`, { force: true });
  };
  return {
    clear: remove,
    async keep() {
      await withRaw(work, (raw) => raw.rows("pragma wal_checkpoint(truncate)"));
      await copyFile(file ?? "", copy ?? "");
    },
    async reset() {
      await remove();
      await copyFile(copy ?? "", file ?? "");
    },
  };
}

/** https://www.postgresql.org/docs/current/manage-ag-templatedbs.html: nobody may be connected to the one that is copied. */
function postgresStage(work: string, kept: string): Methods {
  const [name, copy] = [nameIn(work), nameIn(kept)];
  const elsewhere = new URL(work);
  elsewhere.pathname = "/postgres";
  const replace = (old: string, template: string) =>
    withRaw(elsewhere.href, async (raw) => {
      await raw.run(`drop database if exists ${old} with (force)`);
      await raw.run(`create database ${old} template ${template}`);
    });
  return {
    clear: () => withRaw(work, (raw) => raw.script("drop schema public cascade; create schema public")),
    keep: () => replace(copy, name),
    reset: () => replace(name, copy),
  };
}

/** There is no copy of a database; the tables are made anew from what the server says of them, and filled from the kept ones. */
function mysqlStage(work: string, kept: string, engine: EngineName): Methods {
  const [name, copy] = [nameIn(work), nameIn(kept)];
  let script = "";
  return {
    clear: () => withRaw(kept, (raw) => raw.script(emptied(name))),
    async keep() {
      await withRaw(work, async (raw) => {
        await pin(raw, engine);
        // Here and there in turn: first the kept database is made from this one, then this one from the kept one.
        await raw.script(`${emptied(copy)}; use ${copy}; ${await remake(raw, name, name)}; use ${name}`);
        script = `${emptied(name)}; use ${name}; ${await remake(raw, name, copy)}`;
      });
    },
    reset: () =>
      withRaw(kept, async (raw) => {
        await pin(raw, engine);
        await raw.script(script);
      }),
  };
}

const nameIn = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1));

const emptied = (database: string) =>
  `drop database if exists ${database}; create database ${database} character set utf8mb4`;

/** The statements that make the tables, views and triggers of the database `name`, with the rows that those of `rowsOf` hold. */
async function remake(raw: Raw, name: string, rowsOf: string): Promise<string> {
  const statements = ["set foreign_key_checks = 0", "set sql_mode = concat(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')"];
  const mine = `table_schema = '${name}'`;
  const tables = await raw.rows(
    `select table_name from information_schema.tables where ${mine} and table_type = 'BASE TABLE' order by table_name`,
  );
  for (const [table] of tables) {
    const own = quoted("mysql", String(table));
    const [[, sql] = []] = await raw.rows(`show create table ${own}`);
    const columns = await raw.rows(
      `select column_name from information_schema.columns where ${mine} and table_name = '${table}' and coalesce(generation_expression, '') = '' order by ordinal_position`,
    );
    const names = columns.map(([column]) => quoted("mysql", String(column))).join(", ");
    statements.push(
      String(sql),
      `insert into ${own} (${names}) select ${names} from ${quoted("mysql", rowsOf)}.${own}`,
    );
  }
  const made = async (kind: "view" | "trigger", place: number, query: string) => {
    const found = new Map<string, string>();
    for (const [other] of await raw.rows(query)) {
      const own = quoted("mysql", String(other));
      const row = (await raw.rows(`show create ${kind} ${own}`))[0] ?? [];
      found.set(own, String(row[place]).replaceAll(`${quoted("mysql", name)}.`, ""));
    }
    return found;
  };
  const views = await made("view", 1, `select table_name from information_schema.views where ${mine}`);
  statements.push(...readersLast(views));
  const triggers = `select trigger_name from information_schema.triggers where trigger_schema = '${name}'`;
  statements.push(...(await made("trigger", 2, triggers)).values());
  return [...statements, "set foreign_key_checks = 1"].join(";\n");
}

/** A view that reads another one comes after it. */
function readersLast(views: ReadonlyMap<string, string>): readonly string[] {
  const left = new Map(views);
  const ordered: string[] = [];
  while (left.size > 0) {
    const ready = [...left].filter(
      ([own, sql]) => ![...left.keys()].some((name) => name !== own && sql.includes(name)),
    );
    if (ready.length === 0) throw new Error(`views that read each other: ${[...left.keys()].join(", ")}`);
    for (const [own, sql] of ready) {
      ordered.push(sql);
      left.delete(own);
    }
  }
  return ordered;
}
