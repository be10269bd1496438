import { id, references, Table, text } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  state = text({ max: 40 });
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
