import { id, oneOf, Table, text } from "colonnade/schema";

export class Messages extends Table {
  id = id();
  title = text({ max: 100 }).renamedValues({ untitled: "" });
  kind = oneOf("mail", "chat").renamedValues(["letter"]);
  state = oneOf("open", "closed").removedValues({ lost: 1 });
}
