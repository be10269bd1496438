import { bigint, id, references, select, sql, Table, text, View } from "colonnade/schema";

export class Msgs extends Table {
  id = id();
  body = text({ max: 40 });
  note = text({ max: 60 });
}

export class Replies extends Table {
  id = id();
  msgId = references(() => Msgs, { onDelete: "cascade" });
  body = text({ max: 40 });
  note = text({ max: 60 });
}

export class Bodies extends View {
  id = bigint({ as: "number" });
  body = text();

  query = select({ m: Msgs }, ({ m }) => sql`select ${m.id}, ${m.body} from ${m}`);
}

export class ReplyBodies extends View {
  id = bigint({ as: "number" });
  body = text();

  query = select({ r: Replies }, ({ r }) => sql`select ${r.id}, ${r.body} from ${r}`);
}
