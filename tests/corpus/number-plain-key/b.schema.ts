import { id, references, Table, text } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  title = text({ max: 40 });
}

export class Answers extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
