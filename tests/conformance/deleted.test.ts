/** Rows that are marked as deleted, keys with types of their own, and what of both expires. */
import assert from "node:assert/strict";
import type { AuthorsId, BooksId } from "./expected/types.ts";
import { conformance } from "./support/cases.ts";
import type { Conformant } from "./support/compile.ts";
import { day } from "./support/rows.ts";

const ada = { id: 1 as AuthorsId, name: "Ada" };
const ben = { id: 2 as AuthorsId, name: "Ben" };

/** Two authors, and three books of which the second is deleted. */
async function insertLibrary(db: Conformant): Promise<void> {
  await db.authors.insertMany([ada, ben]);
  const book = { authorId: ada.id, editorId: ben.id };
  await db.books.insertMany(["one", "two", "three"].map((title, i) => ({ ...book, title, id: (11 + i) as BooksId })));
  await db.books.remove(12 as BooksId);
}

await conformance("deleted", "remove, restore and purge of rows that are marked as deleted", {
  "a row that is marked is not there": async ({ db, seen, only }) => {
    const { id } = await db.authors.insert(ada);
    only("id", "name");
    await seen.authors.remove(id);
    await seen.authors.remove(id);
    await seen.authors.get(id);
    await seen.authors.getOrThrow(id);
    await seen.authors.getByName("Ada");
    await seen.authors.getMany([id]);
    await seen.authors.exists(id);
    await seen.authors.list();
    await seen.authors.page();
    await seen.authors.count();
    await seen.authors.patch(id, { name: "Eve" });
    await seen.authors.updateWhere({ name: "Ada" }, { name: "Eve" });
    await seen.authors.getDeleted(id);
    await seen.authors.listDeleted({ limit: 10 });
  },

  "it keeps its name, and comes back with it": async ({ db, seen, only }) => {
    const { id } = await db.authors.insert(ada);
    await db.authors.remove(id);
    only("name", "deletedAt");
    await seen.authors.insert({ name: "Ada" });
    await seen.authors.restore(id);
    await seen.authors.restore(id);
    await seen.authors.get(id);
    await seen.authors.getDeleted(id);
  },

  "an upsert brings it back": async ({ db, seen, only }) => {
    const { id } = await db.authors.insert(ada);
    await db.authors.remove(id);
    only("name", "deletedAt");
    await seen.authors.upsertByName({ name: "Ada" });
    await db.authors.remove(id);
    await seen.authors.upsert({ id, name: "Countess" });
    await seen.authors.count();
  },

  "purge deletes it, and what refers to it goes along": async ({ db, seen, only }) => {
    await insertLibrary(db);
    only("title", "editorId");
    await seen.authors.purge(ben.id);
    await seen.authors.remove(ben.id);
    await seen.authors.purge(ben.id);
    await seen.books.list();
    await db.authors.remove(ada.id);
    await seen.books.list();
    await seen.authors.purge(ada.id);
    await seen.books.count();
    await seen.books.listDeleted();
  },

  "purgeDeleted takes what was removed up to a moment": async ({ db, seen }) => {
    await insertLibrary(db);
    await seen.books.purgeDeleted(day(1));
    await seen.books.purgeDeleted(new Date(Date.now() + 60_000), { limit: 0 });
    await seen.books.purgeDeleted(new Date(Date.now() + 60_000), { limit: 1 });
    await seen.books.purgeDeleted(new Date(Date.now() + 60_000));
    await seen.books.count();
  },

  "relations leave it out; a row that others point to can be asked for all the same": async ({ db, seen, only }) => {
    await insertLibrary(db);
    const books = await db.books.list();
    const authors = await db.authors.list();
    only("title", "name", "author", "booksByAuthor");
    await seen.authors.withBooksByAuthor(authors.slice(0, 1));
    await seen.authors.withBooksByAuthor(authors.slice(0, 1), { limit: 1 });
    await db.authors.removeWhere({ name: "Ada" });
    await seen.books.withAuthor(books.slice(0, 1));
    await seen.books.withAuthor(books.slice(0, 1), { deleted: "include" });
    await seen.books.withEditor(books.slice(0, 1));
  },

  "what expires is marked, too": async ({ db, seen, only }) => {
    const { id: authorId } = await db.authors.insert(ada);
    await db.books.insertMany([-1, 0, 1].map((after) => ({ title: `${after}`, authorId, expiresAt: day(10, after) })));
    only("title");
    await seen.books.removeExpired(day(10), { limit: 1 });
    await seen.books.removeExpired(day(10));
    await seen.books.removeExpired(day(10));
    await seen.books.list();
    await seen.books.removeWhere({ title: "1" });
    await seen.books.count();
    await seen.books.purgeDeleted(new Date(Date.now() + 60_000));
  },

  "an index with a condition of two parts gives, updates and removes its rows alone": async ({ db, seen, only }) => {
    await insertLibrary(db);
    const book = { authorId: ada.id, title: "other" };
    await db.books.insertMany([
      { ...book, id: 21 as BooksId, expiresAt: day(1) },
      { ...book, id: 22 as BooksId, editorId: ben.id },
      { ...book, id: 23 as BooksId },
    ]);
    only("id", "title");
    await seen.books.listByLent("other");
    await seen.books.listByLent("one");
    await seen.books.pageByLent("other", { limit: 1 });
    await seen.books.countByLent("other", { where: { authorId: ben.id } });
    await seen.books.updateByLent("other", { title: "lent" });
    await seen.books.removeByLent("lent");
    await seen.books.list();
  },

  "a key with a type of its own is checked as any other": async ({ db, seen, only }) => {
    await insertLibrary(db);
    only("title");
    const [book] = await db.books.list();
    assert.ok(book !== undefined);
    await seen.books.get(book.id);
    await seen.books.getMany([book.id, book.id]);
    await seen.books.listByAuthor(book.authorId);
    await seen.books.countByEditor(book.editorId);
    await seen.books.get(0.5 as BooksId);
    await seen.books.insert({ title: "nobody's", authorId: 999_999 as AuthorsId });
  },
});
