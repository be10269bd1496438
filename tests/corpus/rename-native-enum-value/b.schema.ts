import { id, oneOf, references, Table, text } from "colonnade/schema";

export class Messages extends Table {
  id = id();
  visibility = oneOf("public", "hidden").asEnum("visibility").default("hidden").renamedValues({ secret: "hidden" });
}

export class Replies extends Table {
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" });
  body = text();
}
