import { id, integer, references, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  priority = integer();
  severity = integer().nullable();
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
