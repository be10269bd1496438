import { boolean, id, integer, references, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  priority = integer().default(0);
  severity = integer().nullable();
  urgent = boolean();
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
