import { id, oneOf, references, Table } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  priority = oneOf("low", "high", "7").removedValues({ "1": "low", "-2": "high" });
  severity = oneOf("none", "some")
    .asEnum("severity")
    .nullable()
    .removedValues({ "0": "none", "1": "some", "2": "some" });
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}
