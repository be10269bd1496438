import { id, oneOf, references, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  state = oneOf("open", "closed").asEnum("state");
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
