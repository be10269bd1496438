import { bigint, id, index, oneOf, references, select, sql, Table, text, timestamp, View } from "colonnade/schema";

export class Sites extends Table {
  id = id();
  name = text({ max: 40 });
}

export class Messages extends Table {
  id = id();
  siteId = references(() => Sites, { onDelete: "cascade" });
  body = text({ max: 40 });
  state = oneOf("open", "done").default("open");
  changed = timestamp().defaultNow().updatedNow();
  parentId = references(() => Messages, { onDelete: "cascade" }).nullable();
  byBody = index(this.body);
}

export class Likes extends Table {
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" });
}

export class Open extends View {
  id = bigint({ as: "number" });
  query = select({ m: Messages }, ({ m }) => sql`select ${m.id} from ${m} where ${m.state} = 'open'`);
}
