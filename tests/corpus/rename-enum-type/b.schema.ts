import { id, oneOf, references, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  state = oneOf("open", "done").asEnum("ticket_state").default("open").renamedValues({ closed: "done" });
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
  state = oneOf("open", "closed").asEnum("state").nullable();
}
