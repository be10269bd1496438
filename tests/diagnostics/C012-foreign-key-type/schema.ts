import { foreignKey, id, integer, Table, text, uuid } from "colonnade/schema";

export class Users extends Table {
  id = id();
  token = text({ max: 64 }).unique();
}

export class Posts extends Table {
  id = uuid().primaryKey();
  authorId = integer();
  token = text({ max: 16 });
  author = foreignKey([this.authorId], () => Users, (user) => [user.id]);
  session = foreignKey([this.token], () => Users, (user) => [user.token]);
}
