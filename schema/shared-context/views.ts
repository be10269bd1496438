/** What a shared-context server shows on its first page: sessions with their activity, memory by agent. */
import { bigint, select, sql, text, timestamp, View } from "colonnade/schema";
import { AgentMemory } from "./agent-memory.ts";
import { sessionIdLength } from "./limits.ts";
import { Messages } from "./messages.ts";
import { Sessions } from "./sessions.ts";

const count = () => bigint({ as: "number" });

/** Active sessions with what has happened in them. */
export class ActiveSessions extends View {
  id = text({ max: sessionIdLength });
  purpose = text();
  createdBy = text({ max: 255 });
  createdAt = timestamp();
  messageCount = count();
  senderCount = count();
  lastMessageAt = timestamp().nullable();

  query = select(
    { s: Sessions, m: Messages },
    ({ s, m }) => sql`
      select ${s.id}, ${s.purpose}, ${s.createdBy}, ${s.createdAt},
        count(${m.id}), count(distinct ${m.sender}), max(${m.timestamp})
      from ${s} left join ${m} on ${m.sessionId} = ${s.id}
      where ${s.isActive}
      group by ${s.id}, ${s.purpose}, ${s.createdBy}, ${s.createdAt}`,
  );
}

/** How much each agent remembers, globally and in sessions. */
export class AgentMemorySummary extends View {
  agentId = text({ max: 255 });
  entryCount = count();
  globalCount = count();
  sessionCount = count();
  lastUpdatedAt = timestamp();

  query = select(
    { a: AgentMemory },
    ({ a }) => sql`
      select ${a.agentId}, count(*), sum(case when ${a.sessionId} is null then 1 else 0 end),
        count(distinct ${a.sessionId}), max(${a.updatedAt})
      from ${a}
      group by ${a.agentId}`,
  );
}
