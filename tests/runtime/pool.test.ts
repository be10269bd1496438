/** The pool: size and overflow, deadlines, pings, recycling, figures, and how it closes. */
import * as assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { suite } from "uvu";
import { connect } from "../../runtime/connect.ts";
import { health } from "../../runtime/database.ts";
import { TimeoutError, UsageError } from "../../runtime/errors.ts";
import { mutex } from "../../runtime/mutex.ts";
import { pool } from "../../runtime/pool.ts";
import type { PoolOptions } from "../../runtime/pool-options.ts";
import { matrix } from "../support/matrix.ts";
import { cuttingProxy } from "./support/cutting-proxy.ts";
import { ask, withDriver } from "./support/database.ts";

const test = suite("pool");

interface Fake {
  readonly id: number;
  isAlive: boolean;
}

/** Connections of plain objects: the pool never looks inside them. */
function fakePool(options: PoolOptions) {
  const ended: number[] = [];
  let pings = 0;
  let made = 0;
  const connections = pool<Fake>(
    {
      connect: async () => ({ id: ++made, isAlive: true }),
      ping: async ({ isAlive }) => {
        pings++;
        return isAlive;
      },
      end: async ({ id }) => {
        ended.push(id);
      },
      isLost: () => false,
    },
    options,
  );
  return { ...connections, ended, pings: () => pings, made: () => made };
}

test("keeps `size` connections and closes those above it when they have rested", async () => {
  const p = fakePool({ size: 2, overflow: 2, overflowRest: 20 });
  const held = await Promise.all([1, 2, 3, 4].map(() => p.acquire()));
  assert.deepEqual(p.figures(), { open: 4, idle: 0, waiting: 0, max: 4 });
  for (const connection of held) p.release(connection);
  assert.deepEqual(p.figures(), { open: 4, idle: 4, waiting: 0, max: 4 });
  await sleep(60);
  assert.deepEqual(p.figures(), { open: 2, idle: 2, waiting: 0, max: 4 });
  // The last two to come back are kept, being the next to be used.
  assert.deepEqual(p.ended, [1, 2]);
});

test("opens no connection anew for a load that stays a little above `size`", async () => {
  const p = fakePool({ size: 2, overflow: 2 });
  const work = async () => {
    for (let i = 0; i < 50; i += 1) {
      const connection = await p.acquire();
      await sleep(0);
      p.release(connection);
    }
  };
  await Promise.all([work(), work(), work()]);
  assert.equal(p.made(), 3);
  assert.deepEqual(p.ended, []);
  await p.close();
  assert.equal(p.ended.length, 3);
});

test("lets others wait, first come first served, and gives up at the deadline", async () => {
  const p = fakePool({ size: 1, overflow: 0, acquireTimeout: 30 });
  const held = await p.acquire();
  const order: number[] = [];
  const first = p.acquire().then((connection) => {
    order.push(1);
    p.release(connection);
  });
  const second = p.acquire().then((connection) => {
    order.push(2);
    p.release(connection);
  });
  await sleep(1);
  assert.equal(p.figures().waiting, 2);
  p.release(held);
  await Promise.all([first, second]);
  assert.deepEqual(order, [1, 2]);
  await p.acquire();
  await assert.rejects(p.acquire(), TimeoutError);
  assert.equal(p.figures().waiting, 0);
});

test("gives a waiting caller a new connection when a broken one comes back", async () => {
  const p = fakePool({ size: 1, overflow: 0 });
  const held = await p.acquire();
  const waiting = p.acquire();
  p.release(held, true);
  assert.equal((await waiting).id, 2);
  assert.deepEqual(p.ended, [1]);
});

test("asks a connection that has rested for a sign of life, and replaces a dead one", async () => {
  const p = fakePool({ prePing: 0 });
  const held = await p.acquire();
  p.release(held);
  assert.equal(await p.acquire(), held);
  assert.equal(p.pings(), 1);
  held.isAlive = false;
  p.release(held);
  assert.equal((await p.acquire()).id, 2);
});

test("replaces a connection that is too old, and all of them when told so", async () => {
  const old = fakePool({ recycle: 5 });
  old.release(await old.acquire());
  await sleep(10);
  assert.equal((await old.acquire()).id, 2);
  const p = fakePool({});
  const [one, two] = await Promise.all([p.acquire(), p.acquire()]);
  p.release(one);
  p.renew();
  p.release(two);
  await sleep(1);
  assert.deepEqual([...p.ended].sort(), [1, 2]);
});

test("waits for connections in use when it closes, up to a deadline, and refuses new ones", async () => {
  const p = fakePool({ size: 1, overflow: 0, closeTimeout: 1000 });
  const held = await p.acquire();
  const waiting = p.acquire();
  const closing = p.close();
  await assert.rejects(waiting, UsageError);
  await assert.rejects(p.acquire(), UsageError);
  setTimeout(() => p.release(held), 10);
  await closing;
  const stuck = fakePool({ closeTimeout: 10 });
  await stuck.acquire();
  await assert.rejects(stuck.close(), /1 connection was still in use/);
  assert.deepEqual(stuck.ended, [1]);
});

/** A pool whose connections fall silent together, and so do new ones. */
function silentPool(options: PoolOptions) {
  let isSilent = false;
  const cut: number[] = [];
  let made = 0;
  const answer = <T>(value: T) => (isSilent ? new Promise<T>(() => {}) : Promise.resolve(value));
  const connections = pool<Fake>(
    {
      connect: () => answer({ id: ++made, isAlive: true }),
      ping: () => answer(true),
      end: async ({ id }, isCut) => {
        if (isCut) cut.push(id);
        else await answer(undefined);
      },
      isLost: () => false,
    },
    options,
  );
  return {
    ...connections,
    cut,
    fallSilent: () => {
      isSilent = true;
    },
  };
}

test("keeps its deadlines where nothing answers any more", async () => {
  const p = silentPool({ prePing: 0, acquireTimeout: 40, closeTimeout: 40 });
  const [one, two] = await Promise.all([p.acquire(), p.acquire()]);
  p.release(one);
  p.fallSilent();
  const start = performance.now();
  await assert.rejects(p.acquire(), /no connection could be opened within 0.04 s/);
  assert.ok(performance.now() - start < 1000, "the deadline holds");
  await sleep(10);
  assert.deepEqual(p.cut, [1], "what gave no sign of life is cut off");
  p.release(two);
  await p.close();
  assert.deepEqual(p.cut, [1, 2], "so is what does not answer a goodbye, which is no error");
});

test("gives a connection that is opened too late to the next one", async () => {
  let open: (connection: Fake) => void = () => {};
  const p = pool<Fake>(
    {
      connect: () =>
        new Promise((resolve) => {
          open = resolve;
        }),
      ping: async () => true,
      end: async () => {},
      isLost: () => false,
    },
    { size: 1, overflow: 0, acquireTimeout: 20 },
  );
  await assert.rejects(p.acquire(), TimeoutError);
  open({ id: 7, isAlive: true });
  await sleep(0);
  assert.equal((await p.acquire()).id, 7);
});

test("waits for as long as it takes where there is no limit", async () => {
  for (const acquireTimeout of [Number.POSITIVE_INFINITY, 2 ** 31]) {
    const p = fakePool({ size: 1, overflow: 0, acquireTimeout });
    const held = await p.acquire();
    const waiting = p.acquire();
    await sleep(20);
    p.release(held);
    assert.equal(await waiting, held);
    const lock = mutex();
    await lock.lock(acquireTimeout, "first");
    const second = lock.lock(acquireTimeout, "second");
    await sleep(20);
    lock.unlock();
    await second;
  }
});

test("refuses options that are no numbers of connections or milliseconds", () => {
  const wrong: readonly (readonly [PoolOptions, RegExp])[] = [
    [{ acquireTimeout: Number.NaN }, /pool.acquireTimeout is not a number of milliseconds from 0: NaN\nhint: Infinity/],
    [{ acquireTimeout: -1 }, /pool.acquireTimeout/],
    [JSON.parse('{"closeTimeout": "5000"}'), /pool.closeTimeout/],
    [{ size: 1.5 }, /pool.size is not a whole number from 0: 1.5/],
    [{ overflow: Number.POSITIVE_INFINITY }, /pool.overflow/],
    [{ size: 0, overflow: 0 }, /the pool has no connection/],
  ];
  for (const [options, message] of wrong) {
    assert.throws(
      () => fakePool(options),
      (error: unknown) => error instanceof UsageError && message.test(error.message),
    );
  }
});

test.run();

matrix("pool", (it, engine) => {
  it("serves more callers than it has connections", () =>
    withDriver(
      engine,
      async (driver) => {
        const answers = await Promise.all(Array.from({ length: 40 }, () => ask(driver, "SELECT 7")));
        assert.equal(answers.length, 40);
        const { open, idle, waiting } = driver.figures();
        assert.ok(open <= 5 && idle === open && waiting === 0, JSON.stringify(driver.figures()));
      },
      { pool: { size: 2, overflow: 1 } },
    ));

  it("refuses wrong options before anything is opened", async () => {
    const { url } = await engine.database();
    await assert.rejects(connect(url, { pool: { acquireTimeout: Number.NaN } }), UsageError);
  });

  if (engine.name !== "sqlite") {
    it("keeps its deadlines on a network that has fallen silent, and health answers", async () => {
      const { url } = await engine.database();
      const proxy = await cuttingProxy(url);
      const impatient = { size: 1, overflow: 1, acquireTimeout: 300, prePing: 0, closeTimeout: 300 };
      const driver = await connect(proxy.through(url), { pool: impatient });
      const patient = await connect(proxy.through(url), { pool: { ...impatient, prePing: 60_000 } });
      proxy.fallSilent();
      const start = performance.now();
      const took = () => performance.now() - start;
      try {
        await assert.rejects(ask(driver, "SELECT 7"), /no connection could be opened within 0.3 s/);
        assert.equal((await health(driver)).ok, false);
        await driver.close();
        assert.ok(took() < 3000, `${took()} ms`);
        // This one has a connection that was in use a moment ago, and nobody has noticed anything.
        const { ok, error } = await health(patient);
        assert.deepEqual([ok, error], [false, "the health check took longer than 5000 ms"]);
        await patient.close().catch((error: unknown) => assert.ok(error instanceof TimeoutError, String(error)));
        assert.ok(took() < 10_000, `${took()} ms`);
      } finally {
        await proxy.close();
      }
    });
  }

  it("closes while queries run, after they are done", async () => {
    const { url } = await engine.database();
    const driver = await connect(url);
    const answers = Promise.all(Array.from({ length: 5 }, () => ask(driver, "SELECT 7")));
    await answers;
    await driver.close();
    await assert.rejects(ask(driver, "SELECT 7"), UsageError);
  });
});
