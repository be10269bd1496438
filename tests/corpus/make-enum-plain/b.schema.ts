import { id, oneOf, references, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  state = oneOf("open", "shut for good").default("shut for good").renamedValues({ closed: "shut for good" });
  former = oneOf("open", "closed").nullable();
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
