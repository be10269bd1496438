/** Rows that several kinds of cases begin with. */
import type { SamplesInsert } from "../expected/types.ts";
import type { Conformant } from "./compile.ts";

/** Midnight of a day in January 2024, UTC. */
export const day = (number: number, milliseconds = 0) => new Date(Date.UTC(2024, 0, number) + milliseconds);

/** Long past, so that a column which the database keeps is seen to change. */
export const old = new Date("2020-01-01T00:00:00.000Z");

/** One plain value of every type. */
export const sample = {
  whole: 1,
  big: 1n,
  count: 1,
  ratio: 1.5,
  amount: "1.000000",
  label: "a",
  body: "b",
  flag: true,
  at: new Date("2024-02-29T12:34:56.789Z"),
  day: "2024-02-29",
  data: { words: ["x"] },
  token: "0190a6c8-7f5e-7cc1-a8a4-3f7d7c1b2e3a",
  blob: Buffer.from([1, 2, 3]),
  hash: Buffer.from("0123456789abcdef"),
  mood: "glad",
} as const satisfies SamplesInsert;

/** Eight sessions with equal, missing and unlike ranks, ends and purposes. */
export async function insertSessions(db: Conformant): Promise<void> {
  const session = { purpose: "p", startedAt: day(1) };
  await db.sessions.insertMany([
    { ...session, id: "a", rank: 1, endedAt: day(3), startedAt: day(5) },
    { ...session, id: "b", rank: 1, endedAt: null, startedAt: day(4) },
    { ...session, id: "c", rank: 1, endedAt: day(2), startedAt: day(5), status: "closed" },
    { ...session, id: "d", rank: 1, endedAt: day(3), isActive: false, status: "größer" },
    { ...session, id: "e", rank: null, endedAt: day(1) },
    { ...session, id: "f", rank: null, endedAt: null, isActive: false },
    { ...session, id: "g", rank: 1, endedAt: null, purpose: "P" },
    { ...session, id: "é", rank: 2, purpose: "p " },
  ]);
}

/** Texts whose order tells case, accents, blanks, numbers and characters beyond 16 bits apart. */
export const texts: readonly string[] = [
  "",
  " ",
  " a",
  "'",
  "-1",
  "0",
  "10",
  "9",
  "A",
  "B",
  "Z",
  "_",
  "%",
  "a",
  "a ",
  "a\tb",
  "a b",
  "aa",
  "ab",
  "b",
  "e\u0301",
  "z",
  "ß",
  "é",
  "ı",
  "İ",
  "中",
  "\ufb01",
  "\uffee",
  "😀",
  "👩‍👩‍👧",
];

/** Three sessions, one of them without messages, and messages of equal and unlike times. */
export async function insertMessages(db: Conformant): Promise<void> {
  await db.sessions.insertMany(["one", "two", "none"].map((id) => ({ id, purpose: id, startedAt: day(1) })));
  const message = (id: number, sessionId: string, sentAt: Date, parentId?: number) => ({
    id,
    sessionId,
    sentAt,
    parentId,
    sender: id % 2 === 0 ? "even" : "odd",
    body: `message ${id}`,
  });
  await db.messages.insertMany([
    message(1, "one", day(1)),
    message(2, "one", day(1), 1),
    message(3, "one", day(1, 1), 1),
    message(4, "two", day(1)),
    message(5, "one", day(2), 2),
    message(6, "one", day(2)),
    message(7, "one", day(1), 3),
  ]);
}
