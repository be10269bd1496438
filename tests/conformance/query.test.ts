/** Ad-hoc SQL by name of parameter, and views. */
import { conformance } from "./support/cases.ts";
import { day, insertMessages, sample } from "./support/rows.ts";

await conformance("query", "query, execute and views", {
  "rows as objects": async ({ db, seen }) => {
    await db.words.insertMany([
      { word: "a", frequency: 1 },
      { word: "it's", frequency: null },
    ]);
    await seen.query("select word, frequency from words order by word");
    await seen.query("select word, frequency from words where word = :word", { word: "it's" });
    await seen.query("select word from words where word = :word", { word: "none" });
    await seen.query("select count(*) as n from words where frequency is null");
    await seen.query("select word as a, word as b from words where word = :a or word = :a", { a: "a" });
  },

  "numbers, texts and nothing": async ({ db, seen }) => {
    await db.samples.insert({ ...sample, id: 1, whole: -5, big: 2n ** 60n, amount: "1.500000", wholeOrNull: null });
    await seen.query("select whole, big, ratio, amount, label, day, whole_or_null from samples where id = :id", {
      id: 1,
    });
    await seen.query("select sum(whole) as total, count(*) as n, max(big) as most from samples");
    await seen.query("select id from samples where big = :big", { big: 2n ** 60n });
    await seen.query("select id from samples where big = :big", { big: 2n ** 60n + 1n });
    await seen.query("select id from samples where ratio = :ratio", { ratio: 1.5 });
    await seen.query("select id from samples where at = :at", { at: sample.at });
    await seen.query("select id from samples where hash = :blob", { blob: sample.hash });
    await seen.query("select id from samples where flag = :flag", { flag: true });
    await seen.query("select id from samples where flag = :flag", { flag: false });
  },

  "how many rows a statement changed": async ({ db, seen }) => {
    await db.words.insertMany(["a", "b", "c"].map((word) => ({ word, frequency: 1 })));
    await seen.execute("update words set frequency = :to where word <> :word", { to: 2, word: "c" });
    await seen.execute("update words set frequency = :to where word = :word", { to: 2, word: "none" });
    await seen.execute("update words set frequency = frequency");
    await seen.execute("delete from words where word in (:a, :b)", { a: "a", b: "b" });
    await seen.execute("insert into words (word, language) values (:word, :language)", { word: "d", language: "x" });
    await seen.words.count();
  },

  "null where a value would be": async ({ db, seen }) => {
    await db.words.insert({ word: "a", frequency: 1 });
    await seen.execute("update words set frequency = :to", { to: null });
    await seen.words.get("a");
    await seen.query("select word from words where frequency = :none", { none: null });
  },

  "names that the statement and the values do not share": async ({ seen }) => {
    await seen.query("select word from words where word = :word");
    await seen.query("select word from words where word = :word", { word: undefined });
    await seen.query("select word from words where word = :word", { word: "a", other: 1 });
    await seen.query("select word from words", { word: "a" });
    await seen.query("select word from words where word = :word", { Word: "a" });
    await seen.query("select word from words where word = :toString", {});
  },

  "values that no parameter can be": async ({ seen }) => {
    const one = "select word from words where word = :word";
    await seen.query(one, { word: "a\0" });
    await seen.query(one, { word: "\ud800" });
    await seen.query(one, { word: Number.NaN });
    await seen.query(one, { word: 2n ** 63n });
    await seen.query(one, { word: new Date(Number.NaN) });
    // @ts-expect-error: a list is no value.
    await seen.query(one, { word: ["a"] });
    // @ts-expect-error: an object is no value.
    await seen.query(one, { word: { toString: () => "a" } });
    // @ts-expect-error: a function is no value.
    await seen.query(one, { word: () => "a" });
  },

  "what looks like a parameter and is none": async ({ db, seen }) => {
    await db.words.insert({ word: ":word", frequency: 1 });
    await seen.query("select word from words where word = ':word'");
    await seen.query("select word -- :comment\nfrom words /* :comment */ where word = :word", { word: ":word" });
    await seen.query("select word from words where word = '?'");
    await seen.query("select word from words where word = 'it''s :not'");
    await seen.query("select word from words where word = '12:30:45'");
  },

  "refused rows": async ({ db, seen }) => {
    await db.people.insert({ id: 1, email: "e", nick: "n" });
    await seen.execute("insert into people (id, email, nick) values (1, :email, :nick)", { email: "f", nick: "m" });
    await seen.execute("insert into people (id, email, nick) values (2, :email, :nick)", { email: "e", nick: "m" });
    await seen.execute("update people set score = :score", { score: -1 });
    await seen.execute("update people set email = :email", { email: null });
    await seen.execute("update people set boss_id = :boss where id = :id", { boss: 9, id: 1 });
    await seen.execute("insert into tags (name) values (:name)", { name: null });
    await db.debts.insert({ personId: 1, code: "c" });
    await seen.execute("delete from people where id = :id", { id: 1 });
    await seen.people.count();
  },

  "two columns of one name": async ({ db, seen }) => {
    await db.words.insert({ word: "a" });
    await seen.query("select word, word from words");
    await seen.query("select word as name, frequency as constructor from words");
  },

  "joins, aggregates and limits": async ({ db, seen }) => {
    await insertMessages(db);
    await seen.query(
      `select s.id, count(m.id) as messages from sessions s left join messages m on m.session_id = s.id
       where s.id <> :none group by s.id order by s.id limit 2`,
      { none: "none" },
    );
    await seen.query("select sender, count(*) as n from messages group by sender having count(*) > :n order by 1", {
      n: 2,
    });
    await seen.query("select id from messages where body like :like order by id", { like: "%message _" });
    await seen.query("select case when exists (select 1 from messages where id = :id) then 1 else 0 end as found", {
      id: 4,
    });
    await seen.query("select coalesce(parent_id, :none) as parent from messages where id = 1", { none: -1 });
  },

  "a view, whose rows have no order": async ({ db, seen, show }) => {
    const list = () =>
      show("sessionSummary.list()", async () =>
        (await db.sessionSummary.list()).sort((one, other) => (one.id < other.id ? -1 : 1)),
      );
    await list();
    await insertMessages(db);
    await list();
    await db.messages.insert({ sessionId: "none", sender: "s", body: "b", sentAt: day(3, 5) });
    await list();
    await seen.sessionSummary.list({ limit: 0 });
    await seen.sessionSummary.list({ limit: -1 });
    await seen.query("select id, messages from session_summary where messages > :n order by id", { n: 0 });
  },

  "a million characters": async ({ db, seen }) => {
    await insertMessages(db);
    const body = "é😀'\\".repeat(200_000);
    await seen.execute("update messages set body = :body where id = :id", { body, id: 1 });
    await seen.query("select id from messages where body = :body", { body });
    await seen.query("select body from messages where id = :id", { id: 1 });
  },
});
