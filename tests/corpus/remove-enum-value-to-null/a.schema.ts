import { id, oneOf, references, Table, text } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  priority = oneOf("low", "high", "unset").nullable();
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
  body = text();
}
