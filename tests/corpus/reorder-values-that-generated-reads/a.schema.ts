import { check, id, index, integer, oneOf, references, sql, Table, text } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  state = oneOf("closed", "open", "it's").asEnum("state");
  isOpen = integer().generated(() => sql`case when ${this.state} = 'open' then 1 else 0 end`, { stored: true });
  byOpen = index(this.isOpen);
  name = text({ max: 40 });
  size = integer().generated(() => sql`length(${this.name})`, { stored: true });
  named = check(sql`length(${this.name}) < 30`);
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
