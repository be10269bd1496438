import { id, oneOf, references, Table } from "colonnade/schema";

export class Tickets extends Table {
  static options = { namespace: "desk" };
  id = id();
  state = oneOf("open", "closed").default("closed");
  sort = oneOf("bug", "wish").asEnum("sort");
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
  sort = oneOf("bug", "wish").asEnum("sort");
}
