import { check, id, index, integer, sql, Table, text } from "colonnade/schema";

export class Users extends Table {
  id = id();
  eMail = text({ max: 320 });
  e_mail = text({ max: 320 });
  age = integer();

  byAge = index(this.age).named("posts");
  adult = check(sql`${this.age} >= 18`).named("sane");
  human = check(sql`${this.age} < 150`).named("sane");
}

export class Posts extends Table {
  id = id();
  title = text({ max: 100 });
  heading = text({ max: 100 }).named("TITLE");
}

export class Articles extends Table {
  static options = { name: "posts" };
  id = id();
}
