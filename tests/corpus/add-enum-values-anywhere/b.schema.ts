import { id, oneOf, references, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  priority = oneOf("lowest", "low", "in the middle", "high", "highest").default("in the middle");
  severity = oneOf("none", "trivial", "minor", "middle", "major", "it's over").asEnum("severity");
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
