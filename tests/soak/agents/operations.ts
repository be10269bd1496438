/** What agents do: the operations of a shared-context server, each by the generated helpers. */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { DeadlockError, LockTimeoutError, SerializationError } from "../../../runtime/index.ts";
import { type Agent, addSession, bookkeeper, counters, pick } from "./world.ts";

export interface Operation {
  readonly name: string;
  /** How often it is drawn, among the sum of all. */
  readonly weight: number;
  /** Whether it is one of those whose 99th percentile should stay below 30 ms. */
  readonly isMessage?: boolean;
  run(agent: Agent): Promise<void>;
}

const visibilities = ["public", "public", "private", "agent_only"] as const;
const minute = 60_000;
const mostRetries = 50;

/** Runs again what another transaction got in the way of, as the errors' hints say. */
async function again<T>({ world }: Agent, run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const isPassing =
        error instanceof SerializationError || error instanceof DeadlockError || error instanceof LockTimeoutError;
      if (!isPassing || attempt > mostRetries) throw error;
      world.retries += 1;
      await sleep(world.random() * Math.min(50, 2 ** attempt));
    }
  }
}

function expect(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

const createSession: Operation = {
  name: "create session",
  weight: 1,
  run: ({ world, name }) => addSession(world, name),
};

const addMessage: Operation = {
  name: "add message",
  weight: 30,
  isMessage: true,
  async run(agent) {
    const { world, name, lastSeen } = agent;
    const sessionId = pick(world.random, world.sessions);
    const content = `${name} says "it's ${world.random()}" 😀`;
    const parentMessageId = world.random() < 0.4 ? lastSeen.get(sessionId) : undefined;
    const row = await again(agent, () =>
      world.db.messages.insert({
        sessionId,
        sender: name,
        senderType: "claude",
        content,
        visibility: pick(world.random, visibilities),
        metadata: { tools: ["search"], tokens: content.length },
        parentMessageId,
      }),
    );
    expect(
      row.content === content && row.parentMessageId === (parentMessageId ?? null),
      "the message came back changed",
    );
    world.messages.set(sessionId, (world.messages.get(sessionId) ?? 0) + 1);
    lastSeen.set(sessionId, row.id);
  },
};

const pageMessages: Operation = {
  name: "page a session's visible messages",
  weight: 20,
  isMessage: true,
  async run({ world, lastSeen }) {
    const sessionId = pick(world.random, world.sessions);
    const options = { limit: 20, descending: true };
    const first = await world.db.messages.pageByVisibilitySession("public", sessionId, options);
    expect(
      first.rows.every((row) => row.sessionId === sessionId && row.visibility === "public"),
      "a page has rows of another",
    );
    const [newest] = first.rows;
    if (newest !== undefined) lastSeen.set(sessionId, newest.id);
  },
};

const readOn: Operation = {
  name: "read on in a session by time",
  weight: 10,
  isMessage: true,
  async run({ world }) {
    const sessionId = pick(world.random, world.sessions);
    const first = await world.db.messages.pageBySessionTime(sessionId, { limit: 20 });
    if (first.next === undefined) return;
    const { rows } = await world.db.messages.pageBySessionTime(sessionId, { limit: 20, after: first.next });
    const known = new Set(first.rows.map(({ id }) => id));
    expect(rows.length > 0 && rows.every(({ id }) => !known.has(id)), "a page repeats rows of the one before");
  },
};

const listBySender: Operation = {
  name: "list a sender's messages",
  weight: 8,
  isMessage: true,
  async run({ world, name }) {
    const { rows } = await world.db.messages.pageBySenderTime(name, { limit: 20, descending: true });
    expect(
      rows.every(({ sender }) => sender === name),
      "a list has another sender's messages",
    );
  },
};

const setMemory: Operation = {
  name: "set memory",
  weight: 8,
  async run(agent) {
    const { world, name, remembered } = agent;
    const key = `fact ${Math.floor(world.random() * 10)}`;
    const value = randomUUID();
    const expiresAt = new Date(Date.now() + 5 * minute);
    const row = await again(agent, () =>
      world.db.agentMemory.upsertBySlot({ agentId: name, key, value, expiresAt, metadata: { source: "soak" } }),
    );
    expect(row.value === value && row.expiresAt?.getTime() === expiresAt.getTime(), "the memory came back changed");
    remembered.set(key, value);
  },
};

const getMemory: Operation = {
  name: "get memory",
  weight: 8,
  async run({ world, name, remembered }) {
    const key = pick(world.random, ["what nobody knows", ...remembered.keys()]);
    const row = await world.db.agentMemory.getBySlot({ agentId: name, sessionId: null, key });
    expect(row?.value === remembered.get(key), "a memory is not what was written last");
  },
};

const countUp: Operation = {
  name: "count up in a transaction",
  weight: 4,
  async run(agent) {
    const { world } = agent;
    const key = pick(world.random, counters);
    let calls = 0;
    await world.db.transaction(
      async (tx) => {
        calls += 1;
        const row = await tx.agentMemory.getBySlot({ agentId: bookkeeper, sessionId: null, key });
        if (row === undefined) throw new Error(`the counter ${key} is gone`);
        await tx.agentMemory.patch(row.id, { value: String(Number(row.value) + 1) });
      },
      { isolation: "serializable", retries: mostRetries },
    );
    world.retries += calls - 1;
    world.counted.set(key, (world.counted.get(key) ?? 0) + 1);
  },
};

const forgetExpired: Operation = {
  name: "forget what has expired",
  weight: 0.5,
  async run(agent) {
    const { world, name } = agent;
    const past = new Date(Date.now() - minute);
    await again(agent, () =>
      world.db.agentMemory.upsertBySlot({ agentId: name, key: "passing", value: "v", expiresAt: past }),
    );
    await again(agent, () => world.db.agentMemory.removeExpired());
    const row = await world.db.agentMemory.getBySlot({ agentId: name, sessionId: null, key: "passing" });
    expect(row === undefined, "what has expired is still there");
  },
};

const audit: Operation = {
  name: "audit an event",
  weight: 6,
  async run(agent) {
    const { world, name } = agent;
    const sessionId = pick(world.random, world.sessions);
    const event = { eventType: "message_added", agentId: name, sessionId, action: "add", result: "success" };
    await again(agent, () => world.db.auditLog.insert({ ...event, metadata: { ip: "127.0.0.1" } }));
    world.audited += 1;
  },
};

const issueToken: Operation = {
  name: "issue a token",
  weight: 2,
  async run(agent) {
    const { world, name, tokens } = agent;
    const tokenId = `sct_${randomUUID()}`;
    const expiresAt = new Date(Date.now() + 60 * minute);
    const encryptedJwt = Buffer.from(tokenId);
    await again(agent, () => world.db.secureTokens.insert({ tokenId, encryptedJwt, agentId: name, expiresAt }));
    tokens.push(tokenId);
  },
};

const resolveToken: Operation = {
  name: "resolve a token",
  weight: 4,
  async run({ world, tokens, name }) {
    const tokenId = pick(world.random, ["sct_forged", ...tokens]);
    const row = await world.db.secureTokens.getByToken(tokenId);
    const isRight = row?.agentId === name && row.encryptedJwt.equals(Buffer.from(tokenId));
    expect(tokens.includes(tokenId) ? isRight : row === undefined, "a token does not resolve as it should");
  },
};

const expireTokens: Operation = {
  name: "expire tokens",
  weight: 0.5,
  async run(agent) {
    const { world, name } = agent;
    const tokenId = `sct_${randomUUID()}`;
    const token = { tokenId, encryptedJwt: Buffer.alloc(64), agentId: name, expiresAt: new Date(Date.now() - minute) };
    await again(agent, () => world.db.secureTokens.insert(token));
    await again(agent, () => world.db.secureTokens.removeExpired());
    expect((await world.db.secureTokens.getByToken(tokenId)) === undefined, "an expired token still resolves");
  },
};

export const operations: readonly Operation[] = [
  createSession,
  addMessage,
  pageMessages,
  readOn,
  listBySender,
  setMemory,
  getMemory,
  countUp,
  forgetExpired,
  audit,
  issueToken,
  resolveToken,
  expireTokens,
];
