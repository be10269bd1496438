import { bigint, id, oneOf, references, select, sql, Table, View } from "colonnade/schema";

export class Tickets extends Table {
  id = id();
  state = oneOf("open", "closed", "it's").asEnum("state");
}

export class Notes extends Table {
  id = id();
  ticketId = references(() => Tickets, { onDelete: "cascade" });
}

export class Doubtful extends View {
  id = bigint({ as: "number" });

  query = select({ t: Tickets }, ({ t }) => sql`select ${t.id} from ${t} where ${t.state} = 'it''s'`);
}
