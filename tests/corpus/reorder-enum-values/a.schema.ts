import { id, oneOf, references, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  priority = oneOf("low", "middle", "high").asEnum("priority").default("low");
  state = oneOf("open", "closed");
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
