/** getMany and getOrThrow: rows by many keys at once, and by keys that must have one. */
import { conformance } from "./support/cases.ts";
import { day, texts } from "./support/rows.ts";

await conformance("get-many", "getMany, getOrThrow and getBy…OrThrow", {
  "rows in the order of the keys": async ({ db, seen, only }) => {
    await db.people.insertMany([1, 2, 3, 4].map((id) => ({ id, email: `${id}`, nick: `${id}` })));
    only("id", "email");
    await seen.people.getMany([3, 1, 4]);
    await seen.people.getMany([4, 99, 2, -1]);
    await seen.people.getMany([2, 2, 1, 2]);
    await seen.people.getMany([]);
    await seen.people.getMany([99]);
    await seen.people.getMany([Number.MAX_SAFE_INTEGER, 1, Number.MIN_SAFE_INTEGER]);
  },

  "texts, letter for letter": async ({ db, seen, only }) => {
    await db.words.insertMany(texts.map((word) => ({ word })));
    only("word");
    await seen.words.getMany([...texts].reverse());
    await seen.words.getMany(["A", "a", "a ", " a", "AA", "é", "e\u0301", "", "%", "_"]);
    await seen.words.getMany(["'", '"', "\\", "{}", "[", "null", "NULL", ","]);
  },

  "keys that are outside the domain": async ({ seen }) => {
    await seen.words.getMany(["a", "\0"]);
    await seen.words.getMany(["\ud800"]);
    await seen.words.getMany(["x".repeat(101)]);
    await seen.people.getMany([1, 0.5]);
    await seen.files.getMany([Buffer.alloc(17)]);
    await seen.defaults.getMany(["no uuid"]);
  },

  "bytes, uuids and keys of several columns": async ({ db, seen, only }) => {
    await db.files.insertMany(
      [1, 2].map((byte) => ({
        hash: Buffer.from([0, byte, 39]),
        day: `2024-01-0${byte}`,
        size: BigInt(byte),
        owner: `00000000-0000-1000-8000-00000000000${byte}`,
      })),
    );
    only("hash", "size", "id", "rank", "groupName", "role", "meter", "at", "valid");
    await seen.files.getMany([Buffer.from([0, 2, 39]), Buffer.alloc(0), new Uint8Array([0, 1, 39])]);
    const id = "0000000a-0000-4000-8000-00000000000a";
    await db.defaults.insert({ id, rank: 1 });
    await seen.defaults.getMany([id.toUpperCase(), id]);
    await db.people.insert({ id: 1, email: "e" });
    await db.members.insertMany(["b", "a", "it's"].map((groupName) => ({ personId: 1, groupName, joinedAt: day(1) })));
    await seen.members.getMany([
      { personId: 1, groupName: "it's" },
      { personId: 2, groupName: "a" },
      { personId: 1, groupName: "a" },
      { personId: 1, groupName: "A" },
    ]);
    const reading = { meter: 2n ** 63n - 1n, at: day(1, 1), day: "2024-01-01", kind: "flow", valid: true } as const;
    const other = { ...reading, meter: -(2n ** 63n), valid: false };
    await db.readings.insertMany([reading, other]);
    await seen.readings.getMany([other, { ...reading, at: day(1) }, reading]);
  },

  "thousands of keys": async ({ db, note }) => {
    const words = Array.from({ length: 5_003 }, (_, index) => `w${index}`);
    await db.words.insertMany(words.map((word) => ({ word })));
    const wanted = [...words.slice(1_000), "none", ...words.slice(0, 1_000).reverse()];
    const rows = await db.words.getMany(wanted);
    note(
      `${rows.length} rows, in the order of the keys: ${rows.every(({ word }, i) => word === wanted.filter((each) => each !== "none")[i])}`,
    );
  },

  "a key that must have a row": async ({ db, seen, only }) => {
    await db.people.insert({ id: 1, email: "it's", nick: "n", realm: null });
    only("id", "email");
    await seen.people.getOrThrow(1);
    await seen.people.getOrThrow(2);
    await seen.people.getByEmailOrThrow("it's");
    await seen.people.getByEmailOrThrow("a secret@example.com");
    await seen.people.getByNameOrThrow({ nick: "n", realm: null });
    await seen.people.getByNameOrThrow({ nick: null, realm: "a secret" });
    await seen.words.getOrThrow("a secret");
    await seen.words.getOrThrow("\0");
    await seen.members.getOrThrow({ personId: 1, groupName: "a secret" });
    await seen.files.getOrThrow(Buffer.from("a secret"));
    await seen.transactionTable.getByOrderOrThrow("a secret");
    await seen.files.getByDayOrThrow("2024-01-01");
  },
});
