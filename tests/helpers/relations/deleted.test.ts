/** Rows that are marked as deleted instead of deleted: what reads leave out, and how they come back or go for good. */
import assert from "node:assert/strict";
import { all, type Database, UniqueError, UsageError } from "../../../runtime/index.ts";
import { matrix } from "../../support/matrix.ts";
import { authorsId } from "../expected/relations/keys.ts";
import type { AuthorsRow, Tables } from "../expected/relations/types.ts";
import { generateFiles } from "../generate.ts";
import { openFixture } from "../support.ts";
import { readSchema } from "./fixture.ts";

const schema = await readSchema();
const folder = await generateFiles("relations-deleted", schema);

/** The database's clock may differ a little from this one's. */
const tolerance = 60_000;

matrix("helpers: deleted rows", (test, engine) => {
  let db: Database<Tables>;
  let ada: AuthorsRow;
  let ben: AuthorsRow;

  test.before(async () => {
    db = await openFixture<Database<Tables>>(engine, schema, folder);
  });
  test.before.each(async () => {
    const authors = await db.authors.insertMany([{ name: "Ada" }]);
    ada = authors[0] ?? assert.fail();
    ben = await db.authors.insert({ name: "Ben", mentorId: ada.id });
  });
  test.after.each(async () => {
    await db.execute("DELETE FROM books");
    await db.execute("UPDATE authors SET mentor_id = NULL");
    await db.execute("DELETE FROM authors");
    await db.execute("DELETE FROM tokens");
  });
  test.after(async () => {
    await db?.close();
  });

  test("a new row is not deleted", () => {
    assert.equal(ada.deletedAt, null);
  });

  test("reads leave a removed row out", async () => {
    assert.equal(await db.authors.remove(ben.id), true);
    assert.equal(await db.authors.get(ben.id), undefined);
    assert.equal(await db.authors.getByName("Ben"), undefined);
    assert.equal(await db.authors.exists(ben.id), false);
    assert.equal(await db.authors.count(), 1);
    assert.deepEqual(await db.authors.listByMentor(ada.id), []);
    assert.deepEqual((await db.authors.pageByMentor(ada.id)).rows, []);
    assert.deepEqual(await db.authors.list(), [ada]);
    assert.deepEqual((await db.authors.page()).rows, [ada]);
    assert.deepEqual(await db.authors.getMany([ben.id, ada.id]), [ada]);
    assert.equal(await db.authors.countByMentor(ada.id), 0);
    assert.equal(await db.authors.count({ name: "Ben" }), 0);
    for await (const row of db.authors.stream()) assert.deepEqual(row, ada);
    assert.deepEqual(await db.authors.get(ada.id), ada);
  });

  test("a removed row can be read as a deleted one", async () => {
    const before = Date.now();
    await db.authors.remove(ben.id);
    const found = await db.authors.getDeleted(ben.id);
    assert.ok(found?.deletedAt);
    assert.deepEqual({ ...found, deletedAt: null }, ben);
    assert.ok(Math.abs(found.deletedAt.getTime() - before) < tolerance, found.deletedAt.toISOString());
    assert.equal(await db.authors.getDeleted(ada.id), undefined);
  });

  test("deleted rows are listed, the last first", async () => {
    const cleo = await db.authors.insert({ name: "Cleo" });
    for (const { id } of [cleo, ada, ben]) {
      await db.authors.remove(id);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const names = (rows: readonly AuthorsRow[]) => rows.map(({ name }) => name);
    assert.deepEqual(names(await db.authors.listDeleted()), ["Ben", "Ada", "Cleo"]);
    assert.deepEqual(names(await db.authors.listDeleted({ limit: 2 })), ["Ben", "Ada"]);
  });

  test("a row is removed once, and keeps its moment", async () => {
    await db.authors.remove(ben.id);
    const first = await db.authors.getDeleted(ben.id);
    assert.equal(await db.authors.remove(ben.id), false);
    assert.deepEqual(await db.authors.getDeleted(ben.id), first);
    assert.equal(await db.authors.remove(authorsId(0)), false);
  });

  test("removals and updates of several rows leave deleted ones as they are", async () => {
    await db.authors.remove(ben.id);
    const first = await db.authors.getDeleted(ben.id);
    assert.equal(await db.authors.updateWhere({ name: "Ben" }, { name: "Bob" }), 0);
    assert.equal(await db.authors.removeWhere({ name: "Ben" }), 0);
    assert.equal(await db.authors.removeByMentor(ada.id), 0);
    assert.deepEqual(await db.authors.getDeleted(ben.id), first);
    assert.equal(await db.authors.removeWhere(all()), 1);
    assert.equal((await db.authors.listDeleted()).length, 2);
    await assert.rejects(db.authors.removeWhere({}), UsageError);
  });

  test("a deleted row cannot be changed", async () => {
    await db.authors.remove(ben.id);
    assert.equal(await db.authors.patch(ben.id, { name: "Bob" }), undefined);
    assert.equal(await db.authors.patch(ben.id, {}), undefined);
    assert.equal((await db.authors.getDeleted(ben.id))?.name, "Ben");
    assert.equal((await db.authors.patch(ada.id, { name: "Ida" }))?.name, "Ida");
  });

  test("restore brings it back as it was", async () => {
    await db.authors.remove(ben.id);
    assert.equal(await db.authors.restore(ben.id), true);
    assert.deepEqual(await db.authors.get(ben.id), ben);
    assert.equal(await db.authors.restore(ben.id), false);
    assert.equal(await db.authors.restore(authorsId(0)), false);
  });

  test("purge deletes it for good, removed before or not", async () => {
    await db.authors.remove(ben.id);
    assert.equal(await db.authors.purge(ben.id), true);
    assert.equal(await db.authors.purge(ada.id), true);
    assert.equal(await db.authors.purge(ada.id), false);
    assert.deepEqual(await db.authors.listDeleted(), []);
    assert.equal(await db.authors.restore(ben.id), false);
  });

  test("purgeDeleted deletes those of a time, or some of them", async () => {
    const more = await db.authors.insertMany(["C", "D", "E"].map((name) => ({ name })));
    for (const { id } of more) await db.authors.remove(id);
    assert.equal(await db.authors.purgeDeleted(new Date(Date.now() - tolerance)), 0);
    const later = new Date(Date.now() + tolerance);
    assert.equal(await db.authors.purgeDeleted(later, { limit: 2 }), 2);
    assert.equal(await db.authors.purgeDeleted(later, { limit: 2 }), 1);
    assert.equal(await db.authors.purgeDeleted(later), 0);
    assert.equal(await db.authors.count(), 2);
  });

  test("a deleted row keeps its unique values", async () => {
    await db.authors.remove(ben.id);
    await assert.rejects(db.authors.insert({ name: "Ben" }), UniqueError);
  });

  test("upsert brings a deleted row back", async () => {
    await db.authors.remove(ben.id);
    const row = await db.authors.upsertByName({ name: "Ben", mentorId: null });
    assert.deepEqual(row, { ...ben, mentorId: null });
    await db.authors.remove(ben.id);
    assert.deepEqual(await db.authors.upsert({ id: ben.id, name: "Bob" }), { ...row, name: "Bob" });
    assert.equal((await db.authors.upsertByName({ name: "New" })).deletedAt, null);
  });

  test("relations leave deleted rows out, unless they are asked for", async () => {
    const book = await db.books.insert({ title: "one", authorId: ada.id, editorId: ben.id });
    const other = await db.books.insert({ title: "two", authorId: ada.id });
    await db.books.remove(other.id);
    const [row] = await db.authors.withBooksByAuthor([ada]);
    assert.deepEqual(row?.booksByAuthor, [book]);
    await db.authors.remove(ada.id);
    const [orphan] = await db.books.withAuthorRow([book]);
    assert.equal(orphan?.authorRow, null);
    const [known] = await db.books.withAuthorRow([book], { deleted: "include" });
    assert.equal(known?.authorRow?.name, "Ada");
    assert.ok(known?.authorRow?.deletedAt);
    assert.deepEqual((await db.authors.withMentor([ben]))[0]?.mentor, null);
    // Marking a row does nothing to those that refer to it.
    assert.deepEqual(await db.books.get(book.id), book);
  });

  test("expired rows are marked", async () => {
    const at = (milliseconds: number) => new Date(Date.UTC(2024, 0, 1) + milliseconds);
    await db.tokens.insertMany(
      [at(-2), at(-1), at(0), at(1), null].map((expiresAt, index) => ({ label: `t${index}`, expiresAt })),
    );
    assert.equal(await db.tokens.removeExpired(at(0), { limit: 1 }), 1);
    assert.equal(await db.tokens.removeExpired(at(0)), 2);
    assert.equal(await db.tokens.removeExpired(at(0)), 0);
    assert.equal(await db.tokens.count(), 2);
    assert.equal((await db.tokens.listDeleted()).length, 3);
  });
});
