import { bigint, id, references, select, sql, Table, type TableOptions, text, View } from "colonnade/schema";

export const mayLose = ["msgs.body", "replies.body"];

export class Messages extends Table {
  static options = { renamedFrom: "msgs" } satisfies TableOptions;
  id = id();
  body = text({ max: 60 }).renamedFrom("note");
}

export class Answers extends Table {
  static options = { renamedFrom: "replies" } satisfies TableOptions;
  id = id();
  msgId = references(() => Messages, { onDelete: "cascade" });
  body = text({ max: 60 }).renamedFrom("note");
}

export class Bodies extends View {
  id = bigint({ as: "number" });
  body = text();

  query = select({ m: Messages }, ({ m }) => sql`select ${m.id}, ${m.body} from ${m}`);
}

export class ReplyBodies extends View {
  id = bigint({ as: "number" });
  body = text();

  query = select({ r: Answers }, ({ r }) => sql`select ${r.id}, ${r.body} from ${r}`);
}
