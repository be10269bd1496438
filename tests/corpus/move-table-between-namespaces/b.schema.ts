import { bigint, id, index, references, Table, text } from "colonnade/schema";

export class Letters extends Table {
  static options = { namespace: "archive", movedFrom: "chat", renamedFrom: "messages" };
  id = id();
  text = text({ max: 40 }).renamedFrom("body");
  size = bigint();
  byBody = index(this.text);
}

export class Likes extends Table {
  static options = { movedFrom: "chat" };
  id = id();
  letterId = references(() => Letters, { onDelete: "cascade" }).renamedFrom("message_id");
}
