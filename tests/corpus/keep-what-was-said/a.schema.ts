import { id, oneOf, references, select, sql, Table, text, View } from "colonnade/schema";

export class Messages extends Table {
  id = id();
  body = text();
  visibility = oneOf("public", "hidden");
}

export class Replies extends Table {
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" });
}

export class Hidden extends View {
  body = text();
  query = select({ m: Messages }, ({ m }) => sql`select ${m.body} from ${m} where ${m.visibility} = 'hidden'`);
}
