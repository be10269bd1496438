import { id, oneOf, references, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  priority = oneOf("high", "middle", "low").asEnum("priority").default("low");
  state = oneOf("closed", "open");
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
