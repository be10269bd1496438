import { id, index, integer, references, Table, text } from "colonnade/schema";

export class Messages extends Table {
  static options = { namespace: "chat" };
  id = id();
  body = text({ max: 40 });
  size = integer();
  byBody = index(this.body);
}

export class Likes extends Table {
  static options = { namespace: "chat" };
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" });
}
