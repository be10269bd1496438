import { id, oneOf, references, Table } from "colonnade/schema";

export class Issues extends Table {
  static options = { namespace: "desk", renamedFrom: "tickets" };
  id = id();
  status = oneOf("open", "done").default("done").renamedFrom("state").renamedValues({ closed: "done" });
  sort = oneOf("wish", "defect").asEnum("sort").renamedValues({ bug: "defect" });
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Issues, { onDelete: "cascade" });
  sort = oneOf("wish", "defect").asEnum("sort");
}
