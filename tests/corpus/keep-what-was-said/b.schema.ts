import { id, oneOf, references, select, sql, Table, text, View } from "colonnade/schema";

/** Its renames were made long ago, and are still said. */
export class Messages extends Table {
  static options = { renamedFrom: "msgs" };
  id = id();
  body = text().renamedFrom("content");
  visibility = oneOf("public", "hidden", "draft", "internal")
    .renamedFrom("visible")
    .renamedValues({ secret: "hidden", private: "internal" })
    .removedValues({ obsolete: "public" });
}

export class Replies extends Table {
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" }).renamedFrom("msg_id");
  note = text().default("");
}

export class Hidden extends View {
  static options = { renamedFrom: "secret" };
  body = text();
  query = select({ m: Messages }, ({ m }) => sql`select ${m.body} from ${m} where ${m.visibility} = 'hidden'`);
}
