import { bigint, check, id, index, oneOf, references, select, sql, Table, text, unique, View } from "colonnade/schema";

export class Messages extends Table {
  id = id();
  title = text({ max: 100 });
  visibility = oneOf("public", "hidden", "draft").default("hidden").renamedValues({ secret: "hidden" });
  label = text({ max: 20 }).generated(() => sql`case when ${this.visibility} = 'hidden' then 'hush' else 'open' end`);
  shown = index(this.title).where(sql`${this.visibility} = 'hidden'`, { otherwise: "full" });
  titled = check(sql`${this.visibility} <> 'hidden' or ${this.title} <> ''`);
  once = unique(this.title, this.visibility);
}

export class Replies extends Table {
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" });
}

export class SecretMessages extends View {
  id = bigint({ as: "number" });
  title = text({ max: 100 });
  query = select(
    { m: Messages },
    ({ m }) => sql`select ${m.id}, ${m.title} from ${m} where ${m.visibility} = 'hidden'`,
  );
}
