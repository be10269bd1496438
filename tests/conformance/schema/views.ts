/** What is read and never written. */
import { bigint, select, sql, text, timestamp, View } from "colonnade/schema";
import { Messages, Sessions } from "./sessions.ts";

/** Sessions with their messages. */
export class SessionSummary extends View {
  id = text({ max: 64 });
  messages = bigint({ as: "number" });
  latest = timestamp().nullable();

  query = select(
    { s: Sessions, m: Messages },
    ({ s, m }) => sql`
      select ${s.id}, count(${m.id}), max(${m.sentAt})
      from ${s} left join ${m} on ${m.sessionId} = ${s.id}
      group by ${s.id}`,
  );
}
