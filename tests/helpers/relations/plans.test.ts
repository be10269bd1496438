/** Relations go by the index of the foreign key and by the key that it points to, as each engine's own plan says. */
import assert from "node:assert/strict";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Database, Executor, Row, Statement, Value } from "../../../runtime/index.ts";
import { statement } from "../../../runtime/statement.ts";
import { type EngineName, matrix } from "../../support/matrix.ts";
import type {
  AuthorsRow,
  AuthorsTable,
  BooksTable,
  CopiesTable,
  EditionsTable,
  Tables,
} from "../expected/relations/types.ts";
import { generateFiles } from "../generate.ts";
import { openFixture } from "../support.ts";
import { readSchema } from "./fixture.ts";

const schema = await readSchema();
const folder = await generateFiles("relation-plans", schema);

/** What makes a plan of a statement, and what makes the engine count its rows first. */
const explain: Readonly<Record<EngineName, readonly [string, string]>> = {
  sqlite: ["EXPLAIN QUERY PLAN ", "ANALYZE"],
  postgres: ["EXPLAIN ", "ANALYZE"],
  mysql: ["EXPLAIN FORMAT=TRADITIONAL ", "ANALYZE TABLE authors, books, editions, copies"],
  mariadb: ["EXPLAIN ", "ANALYZE TABLE authors, books, editions, copies"],
};

interface Run {
  readonly statement: Statement;
  readonly values: readonly Value[];
}

/** The executor itself, which also tells what it runs. */
function listened(executor: Executor, heard: Run[]): Executor {
  return {
    ...executor,
    dialect: executor.dialect,
    rows(statement, values) {
      heard.push({ statement, values });
      return executor.rows(statement, values);
    },
    run: (statement, values) => executor.run(statement, values),
    objects: (statement, values) => executor.objects(statement, values),
    atomically: (work) => executor.atomically(work),
  };
}

matrix("helpers: plans of relations", (test, engine) => {
  let db: Database<Tables>;
  let authors: readonly AuthorsRow[];
  const heard: Run[] = [];

  test.before(async () => {
    db = await openFixture<Database<Tables>>(engine, schema, folder);
    authors = await db.authors.insertMany(Array.from({ length: 4000 }, (_, index) => ({ name: `name ${index}` })));
    const books = await db.books.insertMany(authors.map(({ id, name }) => ({ title: name, authorId: id })));
    await db.editions.insertMany(books.map(({ id }) => ({ bookId: id, number: 1, place: "x".repeat(50) })));
    await db.copies.insertMany(books.map(({ id }) => ({ bookId: id, editionNumber: 1, shelf: "x".repeat(20) })));
    await db.execute(explain[engine.name][1]);
  });
  test.after(async () => {
    await db?.close();
  });

  /** The plan of the statement that `work` runs last. */
  async function planOf<T>(module: string, className: string, work: (table: T) => Promise<unknown>): Promise<string> {
    const file = path.join(folder, engine.name, `${module}.ts`);
    const classes: Readonly<Record<string, new (executor: Executor) => T>> = await import(pathToFileURL(file).href);
    const Class = classes[className];
    assert.ok(Class);
    await work(new Class(listened(db.executor, heard)));
    const last = heard.at(-1);
    assert.ok(last);
    const text = statement(explain[engine.name][0] + last.statement.sql);
    const rows: readonly Row[] = await db.executor.rows(text, last.values);
    return rows.map((row) => row.join(" ")).join("\n");
  }

  const some = () => authors.slice(100, 105);

  test("children go by the index of their foreign key", async () => {
    const plan = await planOf<AuthorsTable>("authors", "AuthorsTable", (table) => table.withBooksByAuthor(some()));
    assert.match(plan, /idx_books_author_id_rank/);
    const limited = await planOf<AuthorsTable>("authors", "AuthorsTable", (table) =>
      table.withBooksByAuthor(some(), { limit: 2 }),
    );
    assert.match(limited, /idx_books_author_id_rank/);
  });

  test("children go by an index of several columns", async () => {
    const editions = await db.books.withEditions(await db.books.listByAuthor(authors[7]?.id ?? assert.fail()));
    const rows = editions.flatMap((book) => book.editions);
    const plan = await planOf<EditionsTable>("editions", "EditionsTable", (table) => table.withCopies(rows));
    assert.match(plan, /idx_copies_book_id_edition_number/);
    if (engine.name === "sqlite") assert.match(plan, /\(book_id=\? AND edition_number=\?\)/);
  });

  test("parents go by their key", async () => {
    const books = await db.books.listByAuthor(authors[9]?.id ?? assert.fail());
    const plan = await planOf<BooksTable>("books", "BooksTable", (table) => table.withAuthorRow(books));
    assert.match(plan, /USING INTEGER PRIMARY KEY|pk_authors|authors .*eq_ref PRIMARY/);
    const copies = [{ id: 1n, bookId: books[0]?.id ?? null, editionNumber: 1, shelf: "" }];
    const ofTwo = await planOf<CopiesTable>("copies", "CopiesTable", (table) => table.withEdition(copies));
    assert.match(ofTwo, /sqlite_autoindex_editions_1|pk_editions|editions .*eq_ref PRIMARY/);
  });
});
