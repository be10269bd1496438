import { id, oneOf, references, Table, text } from "colonnade/schema";

export class Messages extends Table {
  id = id();
  title = text({ max: 100 });
  visibility = oneOf("public", "hidden").default("public").renamedValues({ secret: "hidden" });
}

export class Replies extends Table {
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" });
  body = text();
}
