// dialects: sqlite, postgres
import { foreignKey, id, index, references, sql, Table, text, unique } from "colonnade/schema";

export class Users extends Table {
  id = id();
  email = text({ max: 320 });
  nickname = text({ max: 64 });
  first = text({ max: 64 });
  last = text({ max: 64 });

  name = unique(this.first, this.last);
  activeNickname = index(this.nickname).unique().where(sql`${this.email} <> ''`);
}

export class Posts extends Table {
  id = id();
  author = references(() => Users, { column: (user) => user.email });
  editor = references(() => Users, { column: (user) => user.nickname });
  last = text({ max: 64 });
  first = text({ max: 64 });
  writer = foreignKey([this.last, this.first], () => Users, (user) => [user.last, user.first]);
}
