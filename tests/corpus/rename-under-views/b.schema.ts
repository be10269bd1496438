import { bigint, id, references, select, sql, Table, text, View } from "colonnade/schema";

export class Messages extends Table {
  static options = { renamedFrom: "msgs" };
  id = id();
  content = text().renamedFrom("body");
}

export class Replies extends Table {
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" }).renamedFrom("msg_id");
}

export class Answered extends View {
  id = bigint({ as: "number" });
  content = text();

  query = select(
    { m: Messages, r: Replies },
    ({ m, r }) => sql`select ${m.id}, ${m.content} from ${m} join ${r} on ${r.messageId} = ${m.id}`,
  );
}

export class AnsweredBodies extends View {
  body = text();

  query = select({ a: Answered }, ({ a }) => sql`select ${a.content} from ${a}`);
}

export const mayLose = ["messages.sender"];
