import { bigint, id, Table, text } from "colonnade/schema";

export const mayLose = ["authors"];

export class Posts extends Table {
  id = id();
  authorId = bigint({ as: "number" }).nullable();
  title = text({ max: 200 });
}
