import { id, oneOf, references, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  state = oneOf("open", "closed")
    .nullable()
    .removedValues({ "": null, OPEN: "open", done: "closed", "won't fix": "closed" });
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
