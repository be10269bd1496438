import { id, oneOf, references, Table, timestamp } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  state = oneOf("open", "done").renamedValues({ closed: "done" });
  sort = oneOf("wish", "defect").asEnum("sort").renamedValues({ bug: "defect" });
  updatedAt = timestamp().defaultNow().updatedNow();
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
