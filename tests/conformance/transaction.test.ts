/** Transactions, savepoints, and what helpers do in them. */
import { DeadlockError, type Transaction } from "../../runtime/index.ts";
import type { Tables } from "./expected/types.ts";
import { conformance } from "./support/cases.ts";
import { day } from "./support/rows.ts";

const person = (id: number) => ({ id, email: `${id}`, nick: `${id}` });

await conformance(
  "transaction",
  "transactions and savepoints",
  {
    "what is done together stays": async ({ seen, only }) => {
      only("id", "score");
      await seen.transaction(async (tx) => {
        await tx.people.insert(person(1));
        await tx.people.patch(1, { score: 5 });
        await tx.people.upsertByEmail({ email: "1", score: 6 });
        return (await tx.people.get(1))?.score;
      });
      await seen.people.get(1);
    },

    "an error of the work undoes all of it, and is given on": async ({ seen }) => {
      await seen.transaction(async (tx) => {
        await tx.tags.insert({ name: "a" });
        await tx.tags.insertMany([{ name: "b" }, { name: "c" }]);
        throw new Error("mine");
      });
      await seen.tags.count();
      await seen.transaction(async (tx) => {
        await tx.tags.insert({ name: "a" });
        await tx.tags.insert({ name: "a" });
      });
      await seen.tags.count();
      await seen.transaction(async (tx) => {
        await tx.tags.insert({ name: "a" });
        await tx.tags.insert({ name: "\0" });
      });
      await seen.tags.count();
    },

    "an inner transaction is undone alone": async ({ seen }) => {
      await seen.transaction(async (tx) => {
        await tx.tags.insert({ name: "outer" });
        await tx
          .transaction(async (inner) => {
            await inner.tags.insert({ name: "inner" });
            await inner.tags.insert({ name: "outer" });
          })
          .catch(() => {});
        await tx.transaction(async (inner) => {
          await inner.tags.insert({ name: "second" });
        });
        return tx.tags.count();
      });
      await seen.tags.exists("inner");
      await seen.tags.exists("second");
    },

    "three deep, the middle one undone": async ({ seen }) => {
      await seen.transaction(async (tx) => {
        await tx
          .transaction(async (middle) => {
            await middle.transaction(async (inner) => {
              await inner.tags.insert({ name: "innermost" });
            });
            await middle.tags.count();
            throw new Error("the middle one fails");
          })
          .catch(() => {});
        return tx.tags.count();
      });
      await seen.tags.count();
    },

    "a refused upsert and a refused list leave the transaction usable": async ({ db, seen, only }) => {
      await db.people.insertMany([person(1), person(2)]);
      only("id", "email");
      await seen.transaction(async (tx) => {
        await tx.transaction((inner) => inner.people.upsertByEmail({ email: "1", nick: "2" })).catch(() => {});
        await tx.transaction((inner) => inner.people.insertMany([person(3), person(1)])).catch(() => {});
        await tx.transaction((inner) => inner.people.patch(1, { email: "2" })).catch(() => {});
        return tx.people.count();
      });
      await seen.people.get(1);
    },

    "a value that is refused before it is sent breaks nothing": async ({ seen }) => {
      await seen.transaction(async (tx) => {
        await tx.tags.insert({ name: "\0" }).catch(() => {});
        await tx.tags.insert({ name: "x".repeat(51) }).catch(() => {});
        await tx.people.get(0.5).catch(() => {});
        return tx.tags.insert({ name: "kept" });
      });
      await seen.tags.count();
    },

    "only reading": async ({ db, seen }) => {
      await db.tags.insert({ name: "a" });
      await seen.transaction((tx) => tx.tags.count(), { readOnly: true });
      await seen.transaction((tx) => tx.tags.insert({ name: "b" }), { readOnly: true });
      await seen.transaction((tx) => tx.tags.remove("a"), { readOnly: true });
      await seen.tags.count();
    },

    "each level of isolation": async ({ seen, only }) => {
      only("id", "score");
      await seen.transaction((tx) => tx.people.insert(person(1)), { isolation: "read committed" });
      await seen.transaction((tx) => tx.people.patch(1, { score: 1 }), { isolation: "repeatable read" });
      await seen.transaction((tx) => tx.people.patch(1, { score: 2 }), { isolation: "serializable" });
    },

    "what is used after the end": async ({ db, show }) => {
      let kept: Transaction<Tables> | undefined;
      await db.transaction(async (tx) => {
        kept = tx;
      });
      await show("get by the tx of before", async () => kept?.tags.get("a"));
      await show("a transaction within the tx of before", async () => kept?.transaction(async () => 1));
      await show("count", () => db.tags.count());
    },

    "statements of an inner transaction wait for each other": async ({ db, note }) => {
      await db.transaction(async (tx) => {
        const inner = (name: string) => tx.transaction((deeper) => deeper.tags.insert({ name }));
        await Promise.all(["a", "b", "c"].map(inner));
      });
      note(`${await db.tags.count()} tags`);
    },

    "a conflict is met by running the whole again, so many times and no more": async ({ db, seen, note }) => {
      let calls = 0;
      const conflicting = (label: string, until: number) => async (tx: Transaction<Tables>) => {
        calls += 1;
        await tx.tags.insert({ name: `${label} ${calls}` });
        if (calls < until) throw new DeadlockError("in the way");
        return calls;
      };
      await seen.transaction(conflicting("settled", 3), { retries: 5 });
      note(`called ${calls} times; ${await db.tags.count()} tag is there`);
      calls = 0;
      await seen.transaction(conflicting("hopeless", 9), { retries: 2 });
      note(`called ${calls} times; ${await db.tags.count()} tag is there`);
      calls = 0;
      await seen.transaction(conflicting("once", 2));
      note(`called ${calls} times`);
      calls = 0;
      await seen.transaction(
        async () => {
          calls += 1;
          throw new Error("mine");
        },
        { retries: 5 },
      );
      note(`called ${calls} times`);
      await seen.transaction(async () => 1, { retries: -1 });
      await seen.transaction(async () => 1, { retries: 0.5 });
    },

    "a transaction that is told to stop": async ({ db, seen }) => {
      await seen.transaction((tx) => tx.tags.insert({ name: "a" }), {
        signal: AbortSignal.abort(new Error("no more")),
      });
      const stop = new AbortController();
      await seen.transaction(
        async (tx) => {
          await tx.tags.insert({ name: "b" });
          stop.abort(new Error("enough"));
          await tx.tags.insert({ name: "c" });
        },
        { signal: stop.signal },
      );
      await seen.tags.count();
      await db.tags.insert({ name: "usable" });
      await seen.transaction((tx) => tx.tags.count(), { timeout: 20_000, signal: new AbortController().signal });
      await seen.transaction((tx) => tx.tags.count(), { timeout: -1 });
    },

    "transactions and statements are not begun by hand": async ({ seen }) => {
      await seen.execute("begin");
      await seen.execute("COMMIT");
      await seen.query("  rollback");
      await seen.execute("savepoint a");
      await seen.execute("start transaction");
    },

    "nobody sees what is not committed": async ({ db, note }) => {
      await db.transaction(async (tx) => {
        await tx.words.insert({ word: "unseen" });
        note(`inside: ${await tx.words.count()}`);
      });
      note(`afterwards: ${await db.words.count()}`);
    },

    "counters that many count up": async ({ db, note }) => {
      await db.words.insert({ word: "counter", frequency: 0 });
      const once = () =>
        db.transaction(async (tx) => {
          await tx.execute("update words set frequency = frequency + 1 where word = :word", { word: "counter" });
        });
      await Promise.all(Array.from({ length: 20 }, once));
      note(`counted to ${(await db.words.get("counter"))?.frequency}`);
    },

    "many rows of several tables": async ({ seen }) => {
      await seen.transaction(async (tx) => {
        await tx.sessions.insert({ id: "s", purpose: "p", startedAt: day(1) });
        await tx.messages.insert({ id: 1, sessionId: "s", sender: "a", body: "b", sentAt: day(1) });
        await tx.messages.insert({ id: 2, sessionId: "none", sender: "a", body: "b", sentAt: day(1) });
      });
      await seen.sessions.count();
      await seen.messages.count();
    },

    "relations see what it has written": async ({ seen }) => {
      await seen.transaction(async (tx) => {
        await tx.people.insert({ id: 1, email: "boss", nick: "a", updatedAt: day(1) });
        await tx.people.insert({ id: 2, email: "two", nick: "b", bossId: 1, updatedAt: day(1) });
        const people = await tx.people.list();
        await tx.people.withBoss(people ?? []);
        await tx.people.withPeopleByBoss(people ?? [], { limit: 5 });
      });
    },
  },
  { promises: true },
);
