import { id, select, sql, Table, View } from "colonnade/schema";

export class Users extends Table {}

export class Posts extends Table {
  id = id();
}

export class Newest extends View {
  query = select({ p: Posts }, ({ p }) => sql`select ${p.id} from ${p}`);
}
