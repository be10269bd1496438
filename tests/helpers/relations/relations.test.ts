/** Rows with the rows that foreign keys tie them to, in both directions, the same on every engine. */
import assert from "node:assert/strict";
import { type Database, UsageError } from "../../../runtime/index.ts";
import { matrix } from "../../support/matrix.ts";
import { booksId } from "../expected/relations/keys.ts";
import type { AuthorsRow, BooksRow, Tables } from "../expected/relations/types.ts";
import { generateFiles } from "../generate.ts";
import { openFixture } from "../support.ts";
import { readSchema } from "./fixture.ts";

const schema = await readSchema();
const folder = await generateFiles("relations", schema);

matrix("helpers: relations", (test, engine) => {
  let db: Database<Tables>;
  let authors: readonly AuthorsRow[];
  let books: readonly BooksRow[];

  test.before(async () => {
    db = await openFixture<Database<Tables>>(engine, schema, folder);
    const [ada] = await db.authors.insertMany([{ name: "Ada" }]);
    assert.ok(ada);
    const others = await db.authors.insertMany([
      { name: "Ben", mentorId: ada.id },
      { name: "Cleo", mentorId: ada.id },
      { name: "Dan" },
    ]);
    authors = [ada, ...others];
    const [, ben, cleo] = authors;
    assert.ok(ben && cleo);
    books = await db.books.insertMany([
      { id: bookId(4), title: "four", authorId: ada.id, editorId: ben.id },
      { id: bookId(2), title: "two", authorId: ada.id },
      { id: bookId(3), title: "three", authorId: ada.id, editorId: cleo.id },
      { id: bookId(1), title: "one", authorId: ben.id, editorId: ben.id },
    ]);
    await db.profiles.insertMany([
      { authorId: ada.id, motto: "first" },
      { authorId: cleo.id, motto: "third" },
    ]);
  });
  test.after(async () => {
    await db?.close();
  });

  test("the parent of each row, one object for all of its children", async () => {
    const rows = await db.books.withAuthorRow(books);
    assert.deepEqual(
      rows.map(({ title, authorRow }) => [title, authorRow?.name]),
      [
        ["four", "Ada"],
        ["two", "Ada"],
        ["three", "Ada"],
        ["one", "Ben"],
      ],
    );
    assert.equal(rows[0]?.authorRow, rows[1]?.authorRow);
    const { authorRow, ...own } = rows[0] ?? assert.fail();
    assert.deepEqual(own, books[0]);
    assert.deepEqual(authorRow, authors[0]);
  });

  test("a parent that a row does not name is null", async () => {
    const rows = await db.books.withEditor(books);
    assert.deepEqual(
      rows.map(({ editor }) => editor?.name ?? null),
      ["Ben", null, "Cleo", "Ben"],
    );
    assert.equal(rows[0]?.editor, rows[3]?.editor);
  });

  test("the children of each row in the order of their primary key", async () => {
    const rows = await db.authors.withBooksByAuthor(authors);
    assert.deepEqual(
      rows.map(({ booksByAuthor }) => booksByAuthor.map(({ title }) => title)),
      [["two", "three", "four"], ["one"], [], []],
    );
    const edited = await db.authors.withBooksByEditor(authors);
    assert.deepEqual(
      edited.map(({ booksByEditor }) => booksByEditor.map(({ title }) => title)),
      [[], ["one", "four"], ["three"], []],
    );
  });

  test("so many children of each row", async () => {
    for (const [limit, expected] of [
      [0, [[], [], [], []]],
      [1, [["two"], ["one"], [], []]],
      [2, [["two", "three"], ["one"], [], []]],
      [undefined, [["two", "three", "four"], ["one"], [], []]],
    ] as const) {
      const rows = await db.authors.withBooksByAuthor(authors, { limit });
      assert.deepEqual(
        rows.map(({ booksByAuthor }) => booksByAuthor.map(({ title }) => title)),
        expected,
      );
    }
    await assert.rejects(db.authors.withBooksByAuthor(authors, { limit: -1 }), UsageError);
  });

  test("one child where its key is unique", async () => {
    const rows = await db.authors.withProfiles(authors);
    assert.deepEqual(
      rows.map(({ profiles }) => profiles?.motto ?? null),
      ["first", null, "third", null],
    );
    const back = await db.profiles.withAuthor(rows.flatMap(({ profiles }) => profiles ?? []));
    assert.deepEqual(
      back.map(({ author }) => author?.name),
      ["Ada", "Cleo"],
    );
  });

  test("a table that refers to itself", async () => {
    const rows = await db.authors.withMentor(authors);
    assert.deepEqual(
      rows.map(({ mentor }) => mentor?.name ?? null),
      [null, "Ada", "Ada", null],
    );
    const down = await db.authors.withAuthorsByMentor(authors);
    assert.deepEqual(
      down.map(({ authorsByMentor }) => authorsByMentor.map(({ name }) => name)),
      [["Ben", "Cleo"], [], [], []],
    );
  });

  test("calls chain, and rows keep what they were given before", async () => {
    const rows = await db.books.withEditor(await db.books.withAuthorRow(books.slice(0, 1)));
    assert.deepEqual(
      rows.map(({ title, authorRow, editor }) => [title, authorRow?.name, editor?.name]),
      [["four", "Ada", "Ben"]],
    );
  });

  test("the same row twice, and rows in any order", async () => {
    const [ada, ben] = authors;
    assert.ok(ada && ben);
    const rows = await db.authors.withBooksByAuthor([ben, ada, ben]);
    assert.deepEqual(
      rows.map(({ name, booksByAuthor }) => [name, booksByAuthor.length]),
      [
        ["Ben", 1],
        ["Ada", 3],
        ["Ben", 1],
      ],
    );
    assert.equal(rows[0]?.booksByAuthor, rows[2]?.booksByAuthor);
  });

  test("a key of several columns, in whole or not at all", async () => {
    const [first, second] = books;
    assert.ok(first && second);
    const editions = await db.editions.insertMany([
      { bookId: first.id, number: 1, place: "Paris" },
      { bookId: first.id, number: 2, place: "Oslo" },
      { bookId: second.id, number: 1, place: "Rome" },
    ]);
    const copies = await db.copies.insertMany([
      { bookId: first.id, editionNumber: 2, shelf: "a" },
      { bookId: second.id, editionNumber: 1, shelf: "b" },
      { bookId: second.id, editionNumber: null, shelf: "c" },
      { bookId: null, editionNumber: 1, shelf: "d" },
      { bookId: first.id, editionNumber: 2, shelf: "e" },
    ]);
    const up = await db.copies.withEdition(copies);
    assert.deepEqual(
      up.map(({ edition }) => edition?.place ?? null),
      ["Oslo", "Rome", null, null, "Oslo"],
    );
    const down = await db.editions.withCopies(editions);
    assert.deepEqual(
      down.map(({ copies }) => copies.map(({ shelf }) => shelf)),
      [[], ["a", "e"], ["b"]],
    );
    const limited = await db.editions.withCopies(editions, { limit: 1 });
    assert.deepEqual(
      limited.map(({ copies }) => copies.map(({ shelf }) => shelf)),
      [[], ["a"], ["b"]],
    );
    const ofBooks = await db.books.withEditions(books);
    assert.deepEqual(
      ofBooks.map(({ editions }) => editions.map(({ place }) => place)),
      [["Paris", "Oslo"], ["Rome"], [], []],
    );
  });

  test("a key of texts", async () => {
    const regions = await db.regions.insertMany([
      { country: "fr", code: "a" },
      { country: "fr", code: "b" },
    ]);
    const towns = await db.towns.insertMany(["b", "a", "b"].map((region) => ({ country: "fr", region })));
    assert.deepEqual(
      (await db.towns.withHome(towns)).map(({ home }) => home.code),
      ["b", "a", "b"],
    );
    assert.deepEqual(
      (await db.regions.withTowns(regions)).map((row) => row.towns.length),
      [1, 2],
    );
  });

  test("keys of every type, exact where JavaScript's numbers are not", async () => {
    const hashes = await db.hashes.insertMany([
      { hash: Buffer.from([0, 255]), day: "2024-02-29", at: new Date(1), kind: "one", number: 2n ** 62n },
      { hash: Buffer.from([1]), day: "2024-03-01", at: new Date(2), kind: "two", number: 2n ** 62n + 1n },
    ]);
    const [one, two] = hashes;
    assert.ok(one && two);
    const { insertMany } = { insertMany: db.uses.insertMany.bind(db.uses) };
    const given = [
      { hash: two.hash, day: one.day, at: one.at, kind: one.kind, number: one.number },
      { hash: one.hash, day: two.day, at: two.at, kind: two.kind, number: two.number },
      { hash: one.hash, day: null, at: null, kind: null, number: null },
    ];
    assert.equal(await insertMany(given), 3);
    for (const [up, expected] of [
      [(await db.uses.withHashRow(given)).map(({ hashRow }) => hashRow), [two, one, one]],
      [(await db.uses.withDayRow(given)).map(({ dayRow }) => dayRow), [one, two, null]],
      [(await db.uses.withAtRow(given)).map(({ atRow }) => atRow), [one, two, null]],
      [(await db.uses.withKindRow(given)).map(({ kindRow }) => kindRow), [one, two, null]],
      [(await db.uses.withNumberRow(given)).map(({ numberRow }) => numberRow), [one, two, null]],
    ] as const) {
      assert.deepEqual(up, expected);
    }
    assert.deepEqual(
      (await db.hashes.withUsesByHash(hashes)).map(({ usesByHash }) => usesByHash.length),
      [2, 1],
    );
    assert.deepEqual(
      (await db.hashes.withUsesByNumber(hashes)).map(({ usesByNumber }) => usesByNumber.map(({ day }) => day)),
      [["2024-02-29"], ["2024-03-01"]],
    );
    const none = await db.hashes.withUsesByKind([{ ...one, kind: "three" }]);
    assert.deepEqual(none[0]?.usesByKind, []);
  });

  test("a key that the engine takes for equal in another spelling", async () => {
    await db.words.insert({ word: "moon" });
    await db.words.insert({ word: "sun" });
    // PostgreSQL's column has no collation of the author's.
    const spelled = (await db.words.get("MOON")) === undefined ? "moon" : "MOON";
    const spellings = await db.spellings.insertMany([{ wordId: spelled }, { wordId: "sun" }, { wordId: "moon" }]);
    const up = await db.spellings.withWord(spellings);
    assert.deepEqual(
      up.map(({ wordId, word }) => [wordId, word.word]),
      [
        [spelled, "moon"],
        ["sun", "sun"],
        ["moon", "moon"],
      ],
    );
    const down = await db.words.withSpellings([{ word: "moon" }, { word: "sun" }]);
    assert.deepEqual(
      down.map(({ spellings }) => spellings.length),
      [2, 1],
    );
  });

  test("one statement for any number of rows, none for no row", async () => {
    assert.deepEqual(await db.books.withAuthorRow([]), []);
    assert.deepEqual(await db.authors.withBooksByAuthor([]), []);
    const made = await db.authors.insertMany(Array.from({ length: 3000 }, (_, index) => ({ name: `n${index}` })));
    await db.books.insertMany(made.map(({ id }, index) => ({ title: `t${index}`, authorId: id })));
    const rows = await db.authors.withBooksByAuthor(made);
    assert.ok(rows.every(({ booksByAuthor }, index) => booksByAuthor[0]?.title === `t${index}`));
    const back = await db.books.withAuthorRow(rows.flatMap(({ booksByAuthor }) => booksByAuthor));
    assert.ok(back.every(({ authorRow }, index) => authorRow?.name === `n${index}`));
  });

  test("a row whose parent has gone with it is left out", async () => {
    const [hash] = await db.hashes.insertMany([
      { hash: Buffer.from([9]), day: "2025-01-01", at: new Date(9), kind: "three", number: 9n },
    ]);
    assert.ok(hash);
    const use = { hash: Buffer.from([8]), day: null, at: null, kind: null, number: null };
    const rows = await db.uses.withHashRow([use, { ...use, hash: hash.hash }]);
    assert.deepEqual(
      rows.map(({ hashRow }) => hashRow.day),
      ["2025-01-01"],
    );
  });

  test("within a transaction", async () => {
    await db.transaction(async (tx) => {
      const author = await tx.authors.insert({ name: "inside" });
      await tx.books.insert({ title: "inside", authorId: author.id });
      const [row] = await tx.authors.withBooksByAuthor([author]);
      assert.deepEqual(
        row?.booksByAuthor.map(({ title }) => title),
        ["inside"],
      );
    });
  });
});

function bookId(number: number): BooksRow["id"] {
  return booksId(`00000000-0000-4000-8000-00000000000${number}`);
}
