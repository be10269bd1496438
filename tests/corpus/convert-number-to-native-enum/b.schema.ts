import { id, oneOf, references, Table } from "colonnade/schema";

/** A native enum counts its values from 1, and none of them becomes its number. */
export class Tickets extends Table {
  id = id();
  priority = oneOf("2", "1", "0").asEnum("priority").default("0");
  severity = oneOf("1", "-3", "0").asEnum("severity").nullable();
  urgent = oneOf("false", "true").asEnum("answer");
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
