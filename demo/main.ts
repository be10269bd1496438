/** A small application on the schema shared-context: agents talk in a session and remember things. Prints what it does. */
import { UniqueError } from "colonnade/runtime";
import { open } from "../generated/shared-context/index.ts";

const url = process.env.DATABASE_URL ?? "sqlite:demo/shared-context.db";
const db = await open(url);

function say(what: string, ...lines: readonly string[]): void {
  console.log(`\n${what}`);
  for (const line of lines) console.log(`  ${line}`);
}

const applied = await db.history();
say(
  `opened ${url.startsWith("sqlite:") ? url : `a ${db.dialect} database`}, version ${(await db.current())?.version ?? 0}`,
  ...applied.map(({ version, name }) => `migration ${version}: ${name}`),
);

const id = `demo-${Date.now()}`;
const session = await db.sessions.insert({
  id,
  purpose: "plan the launch",
  createdBy: "ada",
  metadata: { tags: ["launch"] },
});
say("wrote a session; the database filled in the rest", JSON.stringify(session));

const question = await db.messages.insert({
  sessionId: id,
  sender: "ada",
  senderType: "human",
  content: "Who writes the notes?",
});
await db.transaction(async (tx) => {
  await tx.messages.insertMany([
    {
      sessionId: id,
      sender: "grace",
      content: "I do.",
      parentMessageId: question.id,
      metadata: { tools: ["calendar"], tokens: 12 },
    },
    {
      sessionId: id,
      sender: "edsger",
      content: "And I shorten them.",
      parentMessageId: question.id,
      visibility: "private",
    },
  ]);
  await tx.auditLog.insert({ eventType: "answered", agentId: "grace", sessionId: id, result: "2 answers" });
});
say("wrote a question, then two answers and an audit entry in one transaction");

const first = await db.messages.pageBySessionTime(id, { limit: 2 });
const second = await db.messages.pageBySessionTime(id, { limit: 2, after: first.next });
for (const [page, { rows }] of [first, second].entries()) {
  say(
    `read the conversation by time, page ${page + 1}`,
    ...rows.map(
      (message) => `${message.timestamp.toISOString()} ${message.sender}: ${message.content} (${message.visibility})`,
    ),
  );
}

await db.agentMemory.upsertBySlot({
  agentId: "grace",
  sessionId: null,
  key: "favourite language",
  value: "FLOW-MATIC",
});
const memory = await db.agentMemory.upsertBySlot({
  agentId: "grace",
  sessionId: null,
  key: "favourite language",
  value: "COBOL",
});
await db.agentMemory.insert({
  agentId: "grace",
  sessionId: id,
  key: "mood",
  value: "busy",
  expiresAt: new Date(Date.now() - 1000),
});
const expired = await db.agentMemory.removeExpired();
say(
  "remembered the same thing twice: still one row, though its session is null",
  `${memory.key} = ${memory.value}, changed ${memory.updatedAt.toISOString()}`,
  `${expired} expired memory removed, ${await db.agentMemory.count()} left`,
);

try {
  await db.agentMemory.insert({ agentId: "grace", key: "favourite language", value: "Ada" });
} catch (error) {
  if (!(error instanceof UniqueError)) throw error;
  say(
    "a second row for it is refused, with the same error on every engine",
    `${error.name}: ${error.constraint} (${error.columns.join(", ")})`,
  );
}

const active = await db.activeSessions.list();
say(
  "the view of active sessions",
  ...active.map((one) => `${one.purpose}: ${one.messageCount} messages by ${one.senderCount} senders`),
);

const asked = await db.query("select sender, count(*) as sent from messages where session_id = :id group by sender", {
  id,
});
say("and a query of our own, with a named parameter", ...asked.map((row) => JSON.stringify(row)));

await db.close();
