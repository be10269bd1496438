/** Conditions: every comparison, over every type, combined, with null as a value like any other. */
import { all, any, not } from "../../runtime/index.ts";
import type { SamplesInsert, SamplesWhere } from "./expected/types.ts";
import { conformance } from "./support/cases.ts";
import type { Conformant } from "./support/compile.ts";
import { day, old, sample, texts } from "./support/rows.ts";

/** Five words with frequencies 1, 2, 2, 3 and none. */
async function insertWords(db: Conformant): Promise<void> {
  await db.words.insertMany([
    { word: "one", frequency: 1, language: "en" },
    { word: "two", frequency: 2, language: "en" },
    { word: "deux", frequency: 2, language: "fr" },
    { word: "trois", frequency: 3, language: "fr" },
    { word: "null", frequency: null, language: "" },
  ]);
}

/** Three samples whose values are low, plain and high, and a fourth without any in the columns that may be null. */
async function insertSamples(db: Conformant): Promise<void> {
  const nullable = (values: Partial<SamplesInsert>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [`${name}OrNull`, value]));
  const low: Partial<SamplesInsert> = {
    whole: -2_147_483_648,
    big: -(2n ** 63n),
    count: Number.MIN_SAFE_INTEGER,
    ratio: -1.797e308,
    amount: "-99999999999999.999999",
    label: "",
    body: "",
    flag: false,
    at: new Date("1000-01-01T00:00:00.000Z"),
    day: "1000-01-01",
    token: "00000000-0000-0000-0000-000000000000",
    hash: Buffer.alloc(0),
    mood: 'so "so"',
  };
  const high: Partial<SamplesInsert> = {
    whole: 2_147_483_647,
    big: 2n ** 63n - 1n,
    count: Number.MAX_SAFE_INTEGER,
    ratio: 1.797e308,
    amount: "99999999999999.999999",
    label: "😀",
    body: "😀",
    at: new Date("9999-12-31T23:59:59.999Z"),
    day: "9999-12-31",
    token: "ffffffff-ffff-ffff-ffff-ffffffffffff",
    hash: Buffer.alloc(16, 255),
    mood: "it's",
  };
  await db.samples.insertMany([
    { ...sample, ...low, ...nullable(low), id: 1 },
    { ...sample, ...nullable(sample), id: 2 },
    { ...sample, ...high, ...nullable({ ...sample, ...high }), id: 3 },
    { ...sample, id: 4 },
  ]);
}

/** The same tests of a column and of its twin that may be null. */
const typed: Readonly<Record<string, readonly SamplesWhere[]>> = {
  "whole numbers": [
    { whole: 1 },
    { whole: { gt: -2_147_483_648 } },
    { wholeOrNull: { not: 1 } },
    { wholeOrNull: { in: [2_147_483_647, null] } },
    { wholeOrNull: { notIn: [1] } },
    { wholeOrNull: { lte: 1 } },
  ],
  "64 bits": [
    { big: { gte: 2n ** 63n - 1n } },
    { big: { lt: 2n ** 63n - 1n, gt: -(2n ** 63n) } },
    { bigOrNull: { in: [2n ** 63n - 1n, -(2n ** 63n)] } },
    { bigOrNull: { in: [2n ** 63n - 2n] } },
    { countOrNull: { in: [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER] } },
    { count: Number.MIN_SAFE_INTEGER },
    { count: { gt: 1 } },
  ],
  "floating numbers": [
    { ratio: 1.5 },
    { ratio: { gt: 1.5 } },
    { ratioOrNull: { in: [1.5, -1.797e308] } },
    { ratioOrNull: { notIn: [1.797e308, null] } },
  ],
  decimals: [{ amount: "1" }, { amount: "1.000000" }, { amountOrNull: { in: ["-99999999999999.999999", "1.0"] } }],
  truth: [
    { flag: true },
    { flag: { not: true } },
    { flagOrNull: { not: false } },
    { flagOrNull: { in: [true, null] } },
  ],
  "instants and days": [
    { at: sample.at },
    { at: { gt: sample.at } },
    { at: { in: [sample.at, new Date("9999-12-31T23:59:59.999Z")] } },
    { atOrNull: { not: sample.at } },
    { day: { lte: "2024-02-29" } },
    { dayOrNull: { in: ["1000-01-01", null] } },
  ],
  "uuids, bytes and members of a set": [
    { token: "FFFFFFFF-ffff-FFFF-ffff-ffffffffffff" },
    { tokenOrNull: { in: ["00000000-0000-0000-0000-000000000000"] } },
    { token: { gt: "0190a6c8-7f5e-7cc1-a8a4-3f7d7c1b2e3a" } },
    { hash: Buffer.alloc(0) },
    { hashOrNull: { in: [Buffer.alloc(16, 255), Buffer.alloc(0)] } },
    { hashOrNull: { notIn: [Buffer.alloc(0)] } },
    { mood: "it's" },
    { moodOrNull: { notIn: ["it's", "glad"] } },
  ],
  "json, which is null or not": [{ dataOrNull: null }, { dataOrNull: { not: null } }],
};

await conformance("where", "where: conditions", {
  "one column": async ({ db, seen, only }) => {
    await insertWords(db);
    only("word");
    await seen.words.list({ where: { frequency: 2 } });
    await seen.words.list({ where: { frequency: null } });
    await seen.words.list({ where: { frequency: { not: 2 } } });
    await seen.words.list({ where: { frequency: { not: null } } });
    await seen.words.list({ where: { frequency: { in: [1, 3] } } });
    await seen.words.list({ where: { frequency: { in: [1, null] } } });
    await seen.words.list({ where: { frequency: { in: [] } } });
    await seen.words.list({ where: { frequency: { notIn: [1, 3] } } });
    await seen.words.list({ where: { frequency: { notIn: [1, null] } } });
    await seen.words.list({ where: { frequency: { notIn: [] } } });
    await seen.words.list({ where: { frequency: { gt: 1, lt: 3 } } });
    await seen.words.list({ where: { frequency: { gte: 2, not: 3 } } });
    await seen.words.list({ where: { frequency: {} } });
    await seen.words.list({ where: {} });
    await seen.words.list({ where: { language: "" } });
    await seen.words.list({ where: { frequency: undefined } as never });
  },

  "all, any and not": async ({ db, seen, only }) => {
    await insertWords(db);
    only("word");
    await seen.words.list({ where: { frequency: 2, language: "fr" } });
    await seen.words.list({ where: all({ frequency: 2 }, { language: "fr" }) });
    await seen.words.list({ where: any({ frequency: 1 }, { language: "fr" }) });
    await seen.words.list({ where: not({ frequency: 2 }) });
    await seen.words.list({ where: not({ frequency: { gt: 1 } }) });
    await seen.words.list({ where: not(not({ frequency: { gt: 1 } })) });
    await seen.words.list({ where: not({ frequency: null }) });
    await seen.words.list({ where: all() });
    await seen.words.list({ where: any() });
    await seen.words.list({ where: not({}) });
    await seen.words.list({ where: not(any()) });
    await seen.words.list({
      where: any(all({ language: "en" }, not({ word: "one" })), all({ language: "fr" }, { frequency: { lt: 3 } })),
    });
    await seen.words.list({ where: any({}, { frequency: 1 }), limit: 2 });
    await seen.words.count(any({ frequency: null }, { frequency: { gte: 3 } }));
  },

  "parts of texts, whose wildcards are letters": async ({ db, seen, only }) => {
    const words = [
      "100%",
      "100",
      "1%0",
      "a_b",
      "aXb",
      "a\\b",
      "a\\%",
      "it's",
      "*",
      "?",
      "[a]",
      "A",
      "Ä",
      "É",
      "e\u0301",
    ];
    await db.words.insertMany(words.map((word) => ({ word })));
    only("word");
    for (const part of ["%", "_", "\\", "'", "*", "?", "[", "a", "A", "\u0301", "", "\\%"])
      await seen.words.list({ where: { word: { contains: part } } });
    await seen.words.list({ where: { word: { startsWith: "100" } } });
    await seen.words.list({ where: { word: { startsWith: "1%" } } });
    await seen.words.list({ where: { word: { startsWith: "e" } } });
    await seen.words.list({ where: { word: { endsWith: "%" } } });
    await seen.words.list({ where: { word: { endsWith: "b" } } });
    await seen.words.list({ where: { word: { startsWith: "a", endsWith: "b" } } });
    await seen.words.list({ where: not({ word: { contains: "a" } }), limit: 4 });
    await seen.words.list({ where: { word: { startsWith: "A" } } });
    await seen.words.list({ where: { word: { startsWith: "100%%" } } });
  },

  "texts by their order": async ({ db, seen, only }) => {
    await db.words.insertMany(texts.map((word) => ({ word })));
    only("word");
    await seen.words.list({ where: { word: { gt: "Z", lte: "a " } } });
    await seen.words.list({ where: { word: { in: ["a ", "A", "\ufb01"] } } });
    await seen.words.list({ where: { word: { gte: "\uffee" } } });
    await seen.words.count({ word: { notIn: texts.slice(1) } });
    await seen.words.count({ word: { not: "a" } });
  },

  ...Object.fromEntries(
    Object.entries(typed).map(([what, conditions]) => [
      what,
      async ({ db, seen, only }: Parameters<Parameters<typeof conformance>[2][string]>[0]) => {
        await insertSamples(db);
        only("id");
        for (const where of conditions) {
          await seen.samples.list({ where });
          await seen.samples.list({ where: not(where) });
        }
      },
    ]),
  ),

  "long lists": async ({ db, note }) => {
    await insertWords(db);
    const many = Array.from({ length: 10_000 }, (_, index) => index);
    note(`${await db.words.count({ frequency: { in: many } })} of 10,000 numbers`);
    note(`${await db.words.count({ frequency: { notIn: many } })} of none of them`);
    const names = [...many.map((index) => `w${index}`), "one", "null"];
    note(`${await db.words.count({ word: { in: names } })} of 10,002 words`);
  },

  "deep conditions": async ({ db, seen, show }) => {
    await insertWords(db);
    type Condition = NonNullable<Parameters<typeof db.words.count>[0]>;
    const deep = (depth: number): Condition => (depth === 0 ? { frequency: 2 } : not(deep(depth - 1)));
    await show("10 times not", () => db.words.count(deep(10)));
    await show("11 times not", () => db.words.count(deep(11)));
    await show("1,000 times not", () => db.words.count(deep(1_000)));
    await seen.words.count({ frequency: 2 });
  },

  "rows that conditions update and remove": async ({ db, seen, only }) => {
    await insertWords(db);
    only("word", "frequency", "language");
    await seen.words.updateWhere({ frequency: 2 }, { language: "two" });
    await seen.words.updateWhere({ frequency: 99 }, { language: "none" });
    await seen.words.updateWhere({ language: "two" }, { frequency: null });
    await seen.words.updateWhere({ language: "two" }, { frequency: undefined });
    await seen.words.updateWhere({ language: "two" }, {});
    await seen.words.list();
    await seen.words.updateByLanguage("two", { frequency: 5 }, { where: { word: "two" } });
    await seen.words.updateByFrequency("two", { frequency: 6 }, { range: { lt: 6 } });
    await seen.words.updateByFrequency("two", { frequency: 7 });
    await seen.words.list();
    await seen.words.removeByFrequency("two", { range: { gt: 7 } });
    await seen.words.removeByLanguage("two", { where: { word: { startsWith: "d" } } });
    await seen.words.removeWhere(any({ frequency: null }, { word: "one" }));
    await seen.words.removeWhere({ word: "none" });
    await seen.words.list();
    await seen.words.removeByLanguage("fr");
    await seen.words.removeWhere({});
    await seen.words.count();
  },

  "what updates of many rows are refused": async ({ db, seen, only }) => {
    await db.people.insertMany(
      [1, 2, 3].map((id) => ({ id, email: `${id}`, nick: `${id}`, realm: "r", updatedAt: old })),
    );
    await db.debts.insert({ personId: 1, code: "c" });
    only("id", "email", "score", "updatedAt");
    await seen.people.updateByRealmScore("r", { nick: "same" });
    await seen.people.updateWhere({ realm: "r" }, { score: -1 });
    await seen.people.updateWhere({ id: { gt: 1 } }, { bossId: 99 });
    await seen.people.updateWhere({ id: 1 }, { score: 0.5 });
    // @ts-expect-error: it cannot be null.
    await seen.people.updateWhere({ id: 1 }, { email: null });
    await seen.people.removeWhere({ realm: "r" });
    await seen.people.list();
    await seen.people.updateWhere({ id: { in: [2, 3] } }, { score: 4 });
    await seen.people.list();
    await seen.people.removeByRealmScore("r", { range: { gte: 4 } });
    await seen.people.count();
  },

  "children by their parent, and cascades": async ({ db, seen }) => {
    await db.sessions.insertMany(["a", "b"].map((id) => ({ id, purpose: "p", startedAt: day(1) })));
    const message = { sender: "s", body: "b", sentAt: day(1) };
    await db.messages.insertMany([
      { ...message, id: 1, sessionId: "a" },
      { ...message, id: 2, sessionId: "a", parentId: 1 },
      { ...message, id: 3, sessionId: "b" },
    ]);
    await seen.messages.updateBySession("a", { body: "changed" });
    await seen.messages.updateByParent(null, { sender: "nobody's child" });
    await seen.messages.removeByParent(1);
    await seen.sessions.removeByPurpose("p", { where: { id: "a" } });
    await seen.messages.count();
    await seen.messages.updateBySession("b", { sessionId: "none" });
    await seen.messages.removeBySession("none");
  },
});
