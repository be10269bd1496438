import { id, oneOf, references, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  priority = oneOf("low", "high").default("low");
  severity = oneOf("minor", "major").asEnum("severity");
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
