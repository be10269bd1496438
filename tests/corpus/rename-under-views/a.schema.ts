import { bigint, id, references, select, sql, Table, text, View } from "colonnade/schema";

export class Msgs extends Table {
  id = id();
  body = text();
  sender = text({ max: 40 });
}

export class Replies extends Table {
  id = id();
  msgId = references(() => Msgs, { onDelete: "cascade" });
}

export class Answered extends View {
  id = bigint({ as: "number" });
  body = text();

  query = select(
    { m: Msgs, r: Replies },
    ({ m, r }) => sql`select ${m.id}, ${m.body} from ${m} join ${r} on ${r.msgId} = ${m.id}`,
  );
}

export class AnsweredBodies extends View {
  body = text();

  query = select({ a: Answered }, ({ a }) => sql`select ${a.body} from ${a}`);
}
