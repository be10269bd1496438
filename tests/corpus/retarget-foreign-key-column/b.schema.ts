import { foreignKey, id, Table, text } from "colonnade/schema";

export class People extends Table {
  id = id();
  name = text({ max: 40 }).unique();
}

export class Groups extends Table {
  id = id();
  name = text({ max: 40 }).unique();
}

export class Posts extends Table {
  id = id();
  owner = text({ max: 40 });

  key = foreignKey(
    [this.owner],
    () => Groups,
    (group) => [group.name],
    { onUpdate: "cascade" },
  ).named("posts_owner");
  title = text({ max: 60 });
}
