import { id, oneOf, references, Table, timestamp } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  state = oneOf("open", "closed");
  sort = oneOf("bug", "wish").asEnum("sort");
  updatedAt = timestamp().defaultNow().updatedNow();
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
