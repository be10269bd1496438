import { id, references, Table, text } from "colonnade/schema";

export class Messages extends Table {
  id = id();
  body = text();
}

export class Log extends Table {
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" });
  said = text();
}
