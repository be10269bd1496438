import { bigint, id, oneOf, references, select, sql, Table, View } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  severity = oneOf("none", "minor", "it's middling", "major", "fatal").asEnum("severity").default("minor");
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
  severity = oneOf("none", "minor", "it's middling", "major", "fatal").asEnum("severity");
}

export class MajorTickets extends View {
  id = bigint({ as: "number" });
  query = select({ t: Tickets }, ({ t }) => sql`select ${t.id} from ${t} where ${t.severity} = 'major'`);
}
