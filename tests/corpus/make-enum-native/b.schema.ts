import { id, oneOf, references, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  state = oneOf("new", "open", "done")
    .asEnum("ticket_state")
    .default("new")
    .renamedValues({ closed: "done" })
    .removedValues({ lost: "open" });
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
