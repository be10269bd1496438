/** One small pool for connections of any client: a fixed size, temporary ones above it, and a deadline for who waits. */
import { within } from "./cancellation.ts";
import type { PoolFigures } from "./driver.ts";
import { TimeoutError, UsageError } from "./errors.ts";
import { type PoolOptions, poolOptions } from "./pool-options.ts";
import { later } from "./timer.ts";

/** What the pool must know of a client. */
export interface Client<C> {
  connect(): Promise<C>;
  /** Whether it answers. */
  ping(connection: C): Promise<boolean>;
  /** Ends it, politely or by cutting it off in the middle of what it does; never fails. */
  end(connection: C, cut: boolean): Promise<void>;
  /** Whether it is known to be lost. */
  isLost(connection: C): boolean;
}

export interface Pool<C> {
  /** An idle connection that needs no ping, at once, or undefined. */
  take(): C | undefined;
  /** A signal ends the wait, with its reason. */
  acquire(signal?: AbortSignal): Promise<C>;
  release(connection: C, broken?: boolean): void;
  /** Replaces all connections as they become idle. */
  renew(): void;
  figures(): PoolFigures;
  close(): Promise<void>;
}

interface Entry<C> {
  readonly connection: C;
  readonly bornAt: number;
  readonly generation: number;
  restsSince: number;
}

interface Waiter<C> {
  resolve(entry: Entry<C> | undefined): void;
  reject(reason: unknown): void;
}

/** Milliseconds for a connection that has rested to give a sign of life. One that is silent is as good as lost. */
const longestPing = 2000;

/** `first` is a connection that is open already. */
export function pool<C extends object>(client: Client<C>, given: PoolOptions = {}, first?: C): Pool<C> {
  const options = poolOptions(given);
  const idle: Entry<C>[] = [];
  const busy = new Map<C, Entry<C>>();
  const waiters: Waiter<C>[] = [];
  let connecting = 0;
  /** Those that say goodbye. */
  const ending = new Set<C>();
  let generation = 0;
  let closed = false;
  let whenEmpty: (() => void) | undefined;
  let trimming: NodeJS.Timeout | undefined;

  const isFresh = (entry: Entry<C>) =>
    entry.generation === generation &&
    performance.now() - entry.bornAt < options.recycle &&
    !client.isLost(entry.connection);
  const needsPing = (entry: Entry<C>) => performance.now() - entry.restsSince >= options.prePing;
  if (first !== undefined) {
    const now = performance.now();
    idle.push({ connection: first, bornAt: now, generation, restsSince: now });
  }
  const open = () => idle.length + busy.size + connecting;
  const hasRoom = () => open() < options.size + options.overflow;
  const hold = (entry: Entry<C>) => {
    busy.set(entry.connection, entry);
    return entry.connection;
  };

  function take(): C | undefined {
    const entry = idle.at(-1);
    if (entry === undefined || closed || needsPing(entry) || !isFresh(entry)) return undefined;
    idle.pop();
    return hold(entry);
  }

  async function connect(): Promise<C> {
    connecting++;
    try {
      const born = generation;
      const connection = await client.connect();
      const now = performance.now();
      return hold({ connection, bornAt: now, generation: born, restsSince: now });
    } catch (error) {
      wakeOne();
      throw error;
    } finally {
      connecting--;
      noticeEmpty();
    }
  }

  /** An idle connection that has proved to be alive, else a new one. */
  async function acquireOpen(deadline: number): Promise<C | undefined> {
    for (let entry = idle.pop(); entry !== undefined; entry = idle.pop()) {
      hold(entry);
      const isFit = isFresh(entry);
      if (isFit && (!needsPing(entry) || (await answers(entry, deadline)))) return entry.connection;
      discard(entry, isFit);
    }
    return hasRoom() ? connect() : undefined;
  }

  async function answers({ connection }: Entry<C>, deadline: number): Promise<boolean> {
    let isAlive = false;
    const ping = client.ping(connection).then((answer) => {
      isAlive = answer;
    });
    await within(Math.max(0, Math.min(longestPing, deadline - performance.now())), ping);
    return isAlive;
  }

  /** The same by the deadline, on a network that may be silent; what comes later goes to the next one. */
  function acquireBy(deadline: number): Promise<C | undefined> {
    return new Promise((resolve, reject) => {
      let isLate = false;
      const timer = later(deadline - performance.now(), () => {
        isLate = true;
        reject(
          new TimeoutError(`no connection could be opened within ${options.acquireTimeout / 1000} s`, {
            hint: "the server, or the network in between, does not answer",
          }),
        );
      });
      acquireOpen(deadline)
        .then((connection) => {
          if (isLate && connection !== undefined) release(connection);
          else resolve(connection);
        }, reject)
        .finally(() => clearTimeout(timer));
    });
  }

  function acquire(signal?: AbortSignal): Promise<C> {
    if (signal === undefined) return acquireNext(undefined);
    if (signal.aborted) return Promise.reject(signal.reason);
    const acquiring = acquireNext(signal);
    return new Promise((resolve, reject) => {
      // What is being opened meanwhile goes to the next one.
      const abort = () => {
        reject(signal.reason);
        acquiring.then(release, () => {});
      };
      signal.addEventListener("abort", abort, { once: true });
      acquiring.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    });
  }

  async function acquireNext(signal: AbortSignal | undefined): Promise<C> {
    const deadline = performance.now() + options.acquireTimeout;
    for (;;) {
      if (closed) throw new UsageError("the database is closed");
      const connection = take() ?? (idle.length > 0 || hasRoom() ? await acquireBy(deadline) : undefined);
      if (connection !== undefined) return connection;
      // One may have come back since it was looked for, or the pool was closed.
      if (closed || idle.length > 0 || hasRoom()) continue;
      const entry = await wait(deadline - performance.now(), signal);
      if (entry !== undefined) return entry.connection;
    }
  }

  /** Waits for a connection that comes back, or (undefined) for room to open one. */
  function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<Entry<C> | undefined> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        const at = waiters.indexOf(waiter);
        if (at !== -1) waiters.splice(at, 1);
      };
      const abort = () => {
        leave();
        waiter.reject(signal?.reason);
      };
      signal?.addEventListener("abort", abort, { once: true });
      const timer = later(milliseconds, () => {
        leave();
        waiter.reject(
          new TimeoutError(`no connection became free within ${options.acquireTimeout / 1000} s`, {
            hint: `all ${open()} are in use: look for a transaction that waits for something else, or raise pool.size`,
          }),
        );
      });
      const waiter: Waiter<C> = {
        resolve(entry) {
          clearTimeout(timer);
          signal?.removeEventListener("abort", abort);
          resolve(entry);
        },
        reject(error) {
          clearTimeout(timer);
          signal?.removeEventListener("abort", abort);
          reject(error);
        },
      };
      waiters.push(waiter);
    });
  }

  function wakeOne(): void {
    waiters.shift()?.resolve(undefined);
  }

  function release(connection: C, broken = false): void {
    const entry = busy.get(connection);
    if (entry === undefined) return;
    entry.restsSince = performance.now();
    const waiter = waiters[0];
    if (broken || closed || !isFresh(entry)) discard(entry, broken);
    else if (waiter !== undefined) {
      waiters.shift();
      waiter.resolve(entry);
    } else {
      busy.delete(connection);
      idle.push(entry);
      trimLater();
    }
  }

  function trimLater(): void {
    if (trimming !== undefined || closed || open() <= options.size) return;
    trimming = later(options.overflowRest, trim);
    trimming?.unref();
  }

  /** Those that have rested longest are the first. */
  function trim(): void {
    trimming = undefined;
    const since = performance.now() - options.overflowRest;
    while (open() > options.size && idle[0] !== undefined && idle[0].restsSince <= since) {
      const [entry] = idle.splice(0, 1);
      if (entry !== undefined) void end(entry.connection, false);
    }
    trimLater();
  }

  function discard(entry: Entry<C>, cut: boolean): void {
    busy.delete(entry.connection);
    wakeOne();
    void end(entry.connection, cut);
  }

  async function end(connection: C, cut: boolean): Promise<void> {
    ending.add(connection);
    await client.end(connection, cut);
    ending.delete(connection);
    noticeEmpty();
  }

  const isEmpty = () => busy.size === 0 && connecting === 0 && ending.size === 0;

  function noticeEmpty(): void {
    if (isEmpty()) whenEmpty?.();
  }

  async function close(): Promise<void> {
    if (closed) return;
    closed = true;
    clearTimeout(trimming);
    for (const waiter of waiters.splice(0)) waiter.reject(new UsageError("the database was closed"));
    for (const entry of idle.splice(0)) void end(entry.connection, false);
    if (isEmpty()) return;
    const drained = await new Promise<boolean>((resolve) => {
      const timer = later(options.closeTimeout, () => resolve(false));
      whenEmpty = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
    if (drained) return;
    const stuck = [...busy.keys()];
    // Those that only had to say goodbye, to somebody who does not answer, are nobody's loss.
    await Promise.all([...stuck, ...ending].map((connection) => client.end(connection, true)));
    if (stuck.length === 0) return;
    throw new TimeoutError(
      `${stuck.length} ${stuck.length === 1 ? "connection was" : "connections were"} still in use ${options.closeTimeout / 1000} s after close, and cut off`,
    );
  }

  function renew(): void {
    generation++;
    for (const entry of idle.splice(0)) void end(entry.connection, false);
  }

  const figures = (): PoolFigures => ({
    open: idle.length + busy.size,
    idle: idle.length,
    waiting: waiters.length,
    max: options.size + options.overflow,
  });

  return { take, acquire, release, renew, figures, close };
}
