/** Transactions and savepoints: what is kept, what is undone, who sees what, and what happens when a connection dies. */
import * as assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type ColonnadeError,
  ConnectionError,
  DatabaseError,
  TimeoutError,
  UniqueError,
  UsageError,
} from "../../runtime/errors.ts";
import { matrix } from "../support/matrix.ts";
import { openPeople, withPeople } from "./support/open.ts";

const boom = new Error("boom");

matrix("transactions", (test, engine) => {
  test("keep everything when the function returns, and nothing when it throws", () =>
    withPeople(engine, async (db) => {
      const answer = await db.transaction(async (tx) => {
        await tx.people.insert({ id: 1, name: "ada" });
        await tx.people.insert({ id: 2, name: "bob" });
        assert.deepEqual(await tx.people.names(), ["ada", "bob"]);
        return 42;
      });
      assert.equal(answer, 42);
      await assert.rejects(
        db.transaction(async (tx) => {
          await tx.people.insert({ id: 3, name: "cy" });
          throw boom;
        }),
        boom,
      );
      assert.deepEqual(await db.people.names(), ["ada", "bob"]);
    }));

  test("are not seen by others while they are open", () =>
    withPeople(engine, async (db) => {
      const opened = defer();
      const looked = defer();
      const transaction = db.transaction(async (tx) => {
        await tx.people.insert({ id: 1, name: "ada" });
        opened.resolve(undefined);
        await looked.promise;
      });
      await opened.promise;
      assert.deepEqual(await db.people.names(), []);
      looked.resolve(undefined);
      await transaction;
      assert.deepEqual(await db.people.names(), ["ada"]);
    }));

  test("follow one another where there is one writer, and writes outside wait for them", () =>
    withPeople(engine, async (db) => {
      await Promise.all([
        ...Array.from({ length: 5 }, (_, index) =>
          db.transaction(async (tx) => {
            await tx.people.insert({ id: index, name: `a${index}` });
            await sleep(2);
            await tx.people.insert({ id: index + 10, name: `b${index}` });
          }),
        ),
        db.people.insert({ id: 20, name: "outside" }),
      ]);
      assert.equal((await db.people.names()).length, 11);
    }));

  test("undo a savepoint alone, however deep", () =>
    withPeople(engine, async (db) => {
      await db.transaction(async (tx) => {
        await tx.people.insert({ id: 1, name: "ada" });
        await assert.rejects(
          tx.transaction(async (inner) => {
            await inner.people.insert({ id: 2, name: "bob" });
            await inner.transaction((innermost) => innermost.people.insert({ id: 3, name: "cy" }));
            throw boom;
          }),
          boom,
        );
        await tx.transaction((inner) => inner.people.insert({ id: 4, name: "dee" }));
      });
      assert.deepEqual(await db.people.names(), ["ada", "dee"]);
    }));

  test("survive a refused row in a savepoint", () =>
    withPeople(engine, async (db) => {
      await db.transaction(async (tx) => {
        await tx.people.insert({ id: 1, name: "ada" });
        await assert.rejects(
          tx.transaction((inner) => inner.people.insert({ id: 1, name: "eve" })),
          UniqueError,
        );
        await tx.people.insert({ id: 2, name: "bob" });
      });
      assert.deepEqual(await db.people.names(), ["ada", "bob"]);
    }));

  test("let sibling savepoints wait for each other", () =>
    withPeople(engine, async (db) => {
      await db.transaction(async (tx) => {
        const results = await Promise.allSettled(
          [1, 2, 3, 4].map((id) =>
            tx.transaction(async (inner) => {
              await inner.people.insert({ id, name: `n${id}` });
              await sleep(1);
              if (id % 2 === 0) throw boom;
            }),
          ),
        );
        assert.deepEqual(
          results.map(({ status }) => status),
          ["fulfilled", "rejected", "fulfilled", "rejected"],
        );
      });
      assert.deepEqual(await db.people.names(), ["n1", "n3"]);
    }));

  test("refuse the outer `tx` inside an inner transaction, instead of waiting for themselves", () =>
    withPeople(engine, async (db) => {
      await assert.rejects(
        db.transaction((tx) => tx.transaction(() => tx.transaction(async () => {}))),
        /an outer `tx` was used inside an inner transaction/,
      );
    }));

  test("have no migrations inside, which would wait for them", () =>
    withPeople(engine, async (db) => {
      await db.transaction(async () => {
        await assert.rejects(db.upgrade(), /upgrade cannot run inside a transaction/);
        await assert.rejects(db.downgrade("base"), UsageError);
        await assert.rejects(db.stamp("base"), UsageError);
      });
    }));

  test("are over when their function is", () =>
    withPeople(engine, async (db) => {
      const kept = await db.transaction(async (tx) => tx);
      await assert.rejects(kept.people.names(), /the transaction is over/);
    }));

  test("are not begun or ended by statements", () =>
    withPeople(engine, async (db) => {
      for (const sql of ["BEGIN", " commit", "ROLLBACK", "start transaction", "savepoint x"]) {
        await assert.rejects(db.execute(sql), UsageError);
        await assert.rejects(
          db.transaction((tx) => tx.query(sql)),
          UsageError,
        );
      }
    }));

  test("read without writing where they are asked to", () =>
    withPeople(engine, async (db) => {
      await db.people.insert({ id: 1, name: "ada" });
      await db
        .transaction(
          async (tx) => {
            assert.deepEqual(await tx.people.names(), ["ada"]);
            const error = await tx.people.insert({ id: 2, name: "bob" }).catch((thrown: unknown) => thrown);
            assert.equal((error as ColonnadeError).name, "ReadOnlyError");
          },
          { readOnly: true },
        )
        .catch((error: unknown) => {
          // On PostgreSQL the refused statement has ended the transaction.
          assert.match(String(error), /failed already/);
        });
      assert.deepEqual(await db.people.names(), ["ada"]);
    }));

  if (engine.name === "sqlite") {
    test("make the database itself an error inside, not a deadlock", () =>
      withPeople(engine, async (db) => {
        await db.transaction(async (tx) => {
          await tx.people.insert({ id: 1, name: "ada" });
          await assert.rejects(
            db.people.insert({ id: 2, name: "bob" }),
            /the database itself was used inside a transaction/,
          );
          await assert.rejects(db.people.names(), UsageError);
          await assert.rejects(
            db.transaction(async () => {}),
            UsageError,
          );
          await tx.transaction(async () => assert.rejects(db.query("select 1"), UsageError));
        });
        assert.deepEqual(await db.people.names(), ["ada"]);
      }));

    test("are seen and joined by no other task, whatever runs at once", () =>
      withPeople(engine, async (db) => {
        const seen: number[] = [];
        let isOpen = true;
        const watching = (async () => {
          while (isOpen) {
            seen.push(Number((await db.query("SELECT count(*) AS n FROM people WHERE name = 'in'"))[0]?.n));
            await sleep(1);
          }
        })();
        const inside = async (start: number) =>
          db.transaction(async (tx) => {
            await Promise.all(
              Array.from({ length: 10 }, async (_, index) => {
                await sleep(index % 3);
                await tx.people.insert({ id: start + index, name: "in" });
              }),
            );
            if (start === 30) throw boom;
          });
        const outside = Array.from({ length: 10 }, async (_, index) => {
          await sleep(index);
          await db.people.insert({ id: 900 + index, name: "outside" });
        });
        const results = await Promise.allSettled([100, 110, 120, 30, 140].map(inside));
        await Promise.all(outside);
        isOpen = false;
        await watching;
        assert.ok(seen.length > 0 && seen.every((count) => count % 10 === 0), seen.join(" "));
        assert.deepEqual(
          results.map(({ status }) => status),
          ["fulfilled", "fulfilled", "fulfilled", "rejected", "fulfilled"],
        );
        const all = await db.query("SELECT id FROM people WHERE name = 'outside'");
        assert.equal(all.length, 10, "nothing outside was undone with a transaction");
        assert.equal((await db.people.names()).length, 50);
      }));

    test("refuse the database itself in every branch of what runs at once inside", () =>
      withPeople(engine, async (db) => {
        await db.transaction(async (tx) => {
          const branches = [
            () => db.people.names(),
            () => db.people.insert({ id: 5, name: "x" }),
            () => db.query("SELECT 1 AS one"),
            () => db.execute("DELETE FROM people"),
            () => db.with({ timeout: 100 }).people.names(),
            () => db.primary.people.names(),
            () => db.transaction(async () => {}, { retries: 2, timeout: 500 }),
            () => db.executor.atomically(async () => {}),
          ];
          const results = await Promise.allSettled([
            ...branches.map(async (branch, index) => {
              await sleep(index % 2);
              return branch();
            }),
            tx.people.insert({ id: 1, name: "ada" }),
          ]);
          assert.deepEqual(
            results.map((result) => (result.status === "rejected" ? result.reason instanceof UsageError : "done")),
            [...branches.map(() => true), "done"],
          );
        });
        assert.deepEqual(await db.people.names(), ["ada"]);
      }));

    test("do not trouble what they started and did not wait for", () =>
      withPeople(engine, async (db) => {
        const later = await db.transaction(async () => ({
          done: sleep(5).then(() => db.people.insert({ id: 9, name: "late" })),
        }));
        await later.done;
        assert.deepEqual(await db.people.names(), ["late"]);
      }));

    test("give up after the deadline when another task keeps the writer", () =>
      withPeople(
        engine,
        async (db) => {
          const release = defer();
          const first = db.transaction(() => release.promise);
          await assert.rejects(db.people.insert({ id: 1, name: "ada" }), TimeoutError);
          release.resolve(undefined);
          await first;
        },
        { pool: { acquireTimeout: 50 } },
      ));

    test("wait for another process without stopping this one", () =>
      withPeople(engine, async (db, url) => {
        const other = await openPeople(url);
        let ticks = 0;
        const ticking = setInterval(() => ticks++, 10);
        const writing = other.transaction(async (tx) => {
          await tx.people.insert({ id: 1, name: "ada" });
          await sleep(400);
        });
        await sleep(20);
        await db.people.insert({ id: 2, name: "bob" });
        clearInterval(ticking);
        assert.ok(ticks > 3, `${ticks} ticks`);
        await writing;
        await other.close();
        assert.deepEqual(await db.people.names(), ["ada", "bob"]);
      }));
  } else {
    const kill = {
      sqlite: "",
      postgres:
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()",
      mysql:
        "SELECT processlist_id AS id FROM performance_schema.threads WHERE processlist_id <> connection_id() AND processlist_db = database()",
      mariadb: "SELECT id FROM information_schema.processlist WHERE id <> connection_id() AND db = database()",
    }[engine.name];

    test("end with a typed error when their connection dies, and the pool goes on", () =>
      withPeople(engine, async (db, url) => {
        const killer = await openPeople(url);
        const lost = db.transaction(async (tx) => {
          await tx.people.insert({ id: 1, name: "ada" });
          for (const { id, ID } of await killer.query(kill))
            if (id ?? ID) await killer.execute(`KILL ${id ?? ID}`).catch(() => {});
          await sleep(30);
          await tx.people.insert({ id: 2, name: "bob" });
        });
        await assert.rejects(lost, ConnectionError);
        assert.deepEqual(await db.people.names(), []);
        await db.people.insert({ id: 3, name: "cy" });
        assert.deepEqual(await db.people.names(), ["cy"]);
        await killer.close();
      }));
  }

  if (engine.name === "mysql" || engine.name === "mariadb") {
    test("notice DDL that committed them", () =>
      withPeople(engine, async (db) => {
        await assert.rejects(
          db.transaction(async (tx) => {
            await tx.execute("CREATE TABLE other (id int)");
            await tx.people.insert({ id: 1, name: "ada" });
          }),
          DatabaseError,
        );
        assert.deepEqual(await db.people.names(), []);
      }));
  }
});

function defer(): { readonly promise: Promise<unknown>; resolve(value: unknown): void } {
  let resolve: (value: unknown) => void = () => {};
  const promise = new Promise((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
