import { id, oneOf, references, sql, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  state = oneOf("new", "open", "done").default("new").backfill(sql`'open'`).renamedValues({ closed: "done" });
  sort = oneOf("defect", "wish").asEnum("sort").backfill("wish").renamedValues({ bug: "defect" });
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
