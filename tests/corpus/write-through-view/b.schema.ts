import { bigint, id, references, script, select, sql, Table, text, View } from "colonnade/schema";

export class Messages extends Table {
  id = id();
  body = text({ max: 40 });
}

export class Replies extends Table {
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" });
}

export class Bodies extends View {
  id = bigint({ as: "number" });
  body = text({ max: 40 });
  query = select({ m: Messages }, ({ m }) => sql`select ${m.id}, ${m.body} from ${m} where ${m.body} <> ''`);
}

export const insertBody = script("insert_body", {
  create: {
    sqlite: sql`CREATE TRIGGER insert_body INSTEAD OF INSERT ON bodies BEGIN INSERT INTO messages (body) VALUES (new.body); END`,
    postgres: sql`CREATE FUNCTION insert_body() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO messages (body) VALUES (new.body);
  RETURN new;
END $$;
CREATE TRIGGER insert_body INSTEAD OF INSERT ON bodies FOR EACH ROW EXECUTE FUNCTION insert_body()`,
  },
  drop: {
    sqlite: sql`DROP TRIGGER insert_body`,
    postgres: sql`DROP TRIGGER insert_body ON bodies; DROP FUNCTION insert_body()`,
  },
  dependsOn: () => [Bodies],
});
