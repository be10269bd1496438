import { id, oneOf, references, Table } from "colonnade/schema";

export const mayLose = ["tickets.state"];

export class Tickets extends Table {
  id = id();
  sort = oneOf("bug", "wish").asEnum("sort").default("wish");
  level = oneOf("low", "high").asEnum("level").default("low");
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
