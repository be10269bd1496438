import { bigint, foreignKey, id, Table, text } from "colonnade/schema";

export class Users extends Table {
  id = id().native({ mysql: "bigint unsigned" });
  email = text({ max: 320 }).unique();
}

export class Posts extends Table {
  id = id();
  authorId = bigint({ as: "number" }).native({ mysql: "int unsigned" });
  email = text({ max: 320 }).collate({ mysql: "utf8mb4_0900_ai_ci" });
  author = foreignKey([this.authorId], () => Users, (user) => [user.id]);
  mail = foreignKey([this.email], () => Users, (user) => [user.email]);
}
