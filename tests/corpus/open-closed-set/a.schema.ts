import { id, oneOf, references, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  state = oneOf("open", "closed").asEnum("ticket_state").default("open");
  sort = oneOf("bug", "it's a wish").default("bug");
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
