import { bigint, foreignKey, id, references, Table, text, unique } from "colonnade/schema";

export class Tenants extends Table {
  id = id();
}

export class Projects extends Table {
  id = id();
  tenant = references(() => Tenants, { onDelete: "cascade" });
  name = text({ max: 40 });

  owned = unique(this.tenant, this.id);
}

export class Tasks extends Table {
  id = id();
  tenant = bigint({ as: "number" });
  project = bigint({ as: "number" });

  owner = foreignKey(
    [this.tenant, this.project],
    () => Projects,
    (project) => [project.tenant, project.id],
    { onDelete: "cascade" },
  );
}
