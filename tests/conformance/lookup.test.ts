/** Lists, pages, streams and counts by the primary key and by indexes, with bounds, directions and conditions. */
import { any } from "../../runtime/index.ts";
import { conformance } from "./support/cases.ts";
import { day, insertMessages, insertSessions, texts } from "./support/rows.ts";

await conformance("lookup", "list…, page…, stream… and count… with bounds, directions and conditions", {
  "by the primary key": async ({ db, seen, only }) => {
    await insertMessages(db);
    only("id");
    await seen.messages.list();
    await seen.messages.list({ descending: true, limit: 3 });
    await seen.messages.list({ range: { gt: 2, lte: 5 } });
    await seen.messages.list({ range: { gte: 6 }, descending: true });
    await seen.messages.list({ range: { lt: 1 } });
    await seen.messages.list({ range: {} });
    await seen.messages.page({ limit: 3, range: { gt: 1 } });
    await seen.messages.page({ limit: 3, range: { gt: 1 }, after: { id: 4 } });
    await seen.messages.page({ limit: 3, descending: true, after: { id: 3 } });
    await seen.messages.stream({ batch: 2 });
    await seen.messages.stream({ batch: 3, descending: true, range: { lt: 6 } });
    await seen.messages.count();
    await seen.messages.count({ sender: "odd" });
  },

  "by a key of text, in its order": async ({ db, seen, only }) => {
    await db.words.insertMany(texts.map((word) => ({ word })));
    only("word");
    await seen.words.list({ limit: 3 });
    await seen.words.list({ descending: true, limit: 3 });
    await seen.words.list({ range: { gt: "Z", lt: "b" } });
    await seen.words.list({ range: { gte: "\ufb01" } });
    await seen.words.list({ range: { lt: "\ufb01", gt: "z" } });
    await seen.words.stream({ batch: 7 });
    await seen.words.list({ range: { gt: "\0" } });
  },

  "by keys of uuids, bytes and several columns": async ({ db, seen, only }) => {
    const owner = (byte: number) => `${byte}0000000-0000-1000-8000-000000000000`;
    await db.files.insertMany(
      [3, 1, 2].map((byte) => ({
        hash: Buffer.from([byte * 100]),
        day: `2024-01-0${byte}`,
        size: 1n,
        owner: owner(byte),
      })),
    );
    only("hash", "meter", "at", "kind");
    await seen.files.list();
    await seen.files.list({ range: { gt: Buffer.from([100]) } });
    await seen.files.page({ limit: 2, descending: true });
    await seen.files.stream({ batch: 1 });
    const reading = { day: "2024-01-01", valid: true } as const;
    await db.readings.insertMany([
      { ...reading, meter: 2n ** 63n - 1n, at: day(1), kind: "heat" },
      { ...reading, meter: -1n, at: day(2), kind: "flow" },
      { ...reading, meter: -1n, at: day(1), kind: "heat" },
      { ...reading, meter: -1n, at: day(1), kind: "flow" },
    ]);
    await seen.readings.list();
    await seen.readings.page({ limit: 3 });
    await seen.readings.stream({ batch: 1, descending: true });
  },

  "the other direction of an index": async ({ db, seen, only }) => {
    await insertSessions(db);
    only("id", "endedAt", "startedAt");
    await seen.sessions.listByRankEnd(1, { descending: true });
    await seen.sessions.listByNewest({ descending: false, limit: 3 });
    await seen.sessions.listByNewest({ descending: true, limit: 3 });
    await seen.sessions.listByPurpose("p", { descending: true, limit: 2 });
  },

  "bounds of the ordered column": async ({ db, seen, only }) => {
    await insertSessions(db);
    only("id", "endedAt");
    await seen.sessions.listByRankEnd(1, { range: { gte: day(3) } });
    await seen.sessions.listByRankEnd(1, { range: { gt: day(2), lt: day(3, 1) } });
    await seen.sessions.listByRankEnd(1, { range: { lte: day(2) }, descending: true });
    await seen.sessions.listByRankEnd(null, { range: { lt: day(31) } });
    await seen.sessions.pageByRankEnd(1, { range: { gt: day(1) }, limit: 1 });
    await seen.sessions.pageByRankEnd(1, { range: { gt: day(1) }, limit: 1, after: { endedAt: day(2), id: "c" } });
    await seen.sessions.countByRankEnd(1, { range: { gt: day(2) } });
    await seen.sessions.countByRankEnd(1);
    await seen.sessions.countByRankEnd(null);
    await seen.sessions.listByRankEnd(1, { range: { gt: new Date(Number.NaN) } });
  },

  "conditions on other columns": async ({ db, seen, only }) => {
    await insertSessions(db);
    only("id");
    await seen.sessions.listByRankEnd(1, { where: { purpose: "P" } });
    await seen.sessions.listByRankEnd(1, { where: { isActive: false, endedAt: { gte: day(1) } } });
    await seen.sessions.listByRankEnd(1, { where: any({ id: "a" }, { id: "g" }), limit: 1 });
    await seen.sessions.pageByRankEnd(1, { where: { id: { not: "b" } }, limit: 2 });
    await seen.sessions.pageByRankEnd(1, { where: { id: { not: "b" } }, limit: 2, after: { endedAt: null, id: "g" } });
    await seen.sessions.streamByRankEnd(1, { where: { endedAt: null }, batch: 1 });
    await seen.sessions.countByActive({ where: { rank: null } });
    await seen.sessions.countByEnded({ range: { gt: day(1) }, where: { rank: { not: null } } });
    await seen.sessions.countByPurpose("p", { where: { status: "closed" } });
  },

  "streams over ties and nulls": async ({ db, seen, only }) => {
    await insertSessions(db);
    only("id", "endedAt");
    await seen.sessions.streamByRankEnd(1, { batch: 1 });
    await seen.sessions.streamByRankEnd(1, { batch: 2, descending: true });
    await seen.sessions.streamByNewest({ batch: 3 });
    await seen.sessions.streamByActive({ batch: 1, descending: true });
    await seen.sessions.streamByPurpose("none");
    await seen.sessions.streamByPurpose("p", { batch: 0 });
    await seen.sessions.streamByPurpose("p", { batch: 1.5 });
  },

  "a stream that is left early, and one that is long": async ({ db, note }) => {
    const words = Array.from({ length: 2_345 }, (_, index) => `w${String(index).padStart(5, "0")}`);
    await db.words.insertMany(words.map((word) => ({ word })));
    let taken = 0;
    for await (const { word } of db.words.stream({ batch: 10 })) {
      taken += 1;
      if (word === "w00025") break;
    }
    note(`${taken} rows were taken before the break`);
    const all: string[] = [];
    for await (const { word } of db.words.stream()) all.push(word);
    note(`${all.length} rows in their order: ${all.every((word, index) => word === words[index])}`);
  },

  "writing while a stream is read": async ({ db, note }) => {
    await db.words.insertMany(["a", "b", "c", "d"].map((word) => ({ word, frequency: 0 })));
    const read: string[] = [];
    for await (const { word } of db.words.stream({ batch: 1 })) {
      read.push(word);
      await db.words.patch(word, { frequency: 1 });
      if (word === "a") await db.words.remove("c");
      if (word === "b") await db.words.insert({ word: "e", frequency: 0 });
    }
    note(`read ${read.join(", ")}; ${await db.words.count({ frequency: 1 })} were changed`);
  },

  "bounds and conditions that cannot be": async ({ seen }) => {
    // @ts-expect-error: there is no such bound.
    await seen.words.list({ range: { above: "a" } });
    // @ts-expect-error: it is no object.
    await seen.words.list({ range: "a" });
    // @ts-expect-error: there is no such column.
    await seen.words.list({ where: { wrod: "a" } });
    // @ts-expect-error: there is no such column.
    await seen.words.count({ __proto__x: "a" });
    // @ts-expect-error: there is no such test.
    await seen.words.count({ word: { like: "a%" } });
    // @ts-expect-error: it is a number.
    await seen.words.count({ frequency: "1" });
    await seen.words.count({ frequency: 0.5 });
    await seen.words.count({ word: "\0" });
    await seen.words.count({ word: { contains: "\ud800" } });
    // @ts-expect-error: it cannot be null.
    await seen.words.count({ word: null });
    await seen.words.list({ limit: -1, where: { word: "a" } });
  },
});
