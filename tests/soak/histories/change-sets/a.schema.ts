import { id, oneOf, references, Table, text, timestamp } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  state = oneOf("open", "closed").default("open");
  sort = oneOf("bug", "wish", "task").asEnum("sort");
  level = oneOf("1", "2").nullable();
  title = text({ max: 40 });
  updatedAt = timestamp().defaultNow().updatedNow();
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
  sort = oneOf("bug", "wish", "task").asEnum("sort").default("task");
}
