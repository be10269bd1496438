/** Changes around keys, generated columns and enums that some server would do half, or not at all. */

import type { Change } from "./changes.ts";

export const keyChanges: { readonly [what: string]: Change } = {
  "a column is renamed that a generated column in keys reads": {
    a: `
export class Files extends Table {
  id = id();
  folder = text({ max: 20 });
  name = text({ max: 20 });
  size = integer().generated(() => sql\`length(\${this.name})\`, { stored: true });
  found = index(this.folder, this.size);
  once = unique(this.folder, this.size, this.name);
  short = check(sql\`\${this.size} < 20\`);
}`,
    b: `
export class Files extends Table {
  id = id();
  folder = text({ max: 20 });
  path = text({ max: 20 }).renamedFrom("name");
  size = integer().generated(() => sql\`length(\${this.path})\`, { stored: true });
  found = index(this.folder, this.size);
  once = unique(this.folder, this.size, this.path);
  short = check(sql\`\${this.size} < 20\`);
}`,
    seed: "insert into files (folder, name) values ('a', 'x'), ('a', 'yy'), ('b', 'x');",
  },

  "a column is renamed that a generated column reads through another": {
    a: `
export class Files extends Table {
  id = id();
  folder = text({ max: 20 });
  name = text({ max: 20 });
  size = integer().generated(() => sql\`length(\${this.name})\`, { stored: true });
  twice = integer().generated(() => sql\`\${this.size} * 2\`, { stored: true });
  found = index(this.folder, this.size);
  large = index(this.twice);
  once = unique(this.folder, this.size, this.name);
  short = check(sql\`\${this.size} < 20\`);
}`,
    b: `
export class Files extends Table {
  id = id();
  folder = text({ max: 20 });
  path = text({ max: 20 }).renamedFrom("name");
  size = integer().generated(() => sql\`length(\${this.path})\`, { stored: true });
  twice = integer().generated(() => sql\`\${this.size} * 2\`, { stored: true });
  found = index(this.folder, this.size);
  large = index(this.twice);
  once = unique(this.folder, this.size, this.path);
  short = check(sql\`\${this.size} < 20\`);
}`,
    seed: "insert into files (folder, name) values ('a', 'x'), ('a', 'yy'), ('b', 'x');",
    engines: ["sqlite", "mysql", "mariadb"],
  },

  "a numbered key is numbered no longer and stays unique": {
    a: `
export class Tags extends Table { id = id(); name = text({ max: 20 }); }`,
    b: `
export class Tags extends Table { id = bigint({ as: "number" }).unique(); name = text({ max: 20 }).primaryKey(); }`,
    seed: "insert into tags (name) values ('a'), ('b'), ('c');",
    engines: ["mysql", "mariadb"],
  },

  "a native enum loses a value beside a trigger, a check and a partial index": {
    a: `
export class Jobs extends Table {
  id = id();
  state = oneOf("new", "old", "done").asEnum("job_state").default("new");
  name = text({ max: 20 });
  size = integer().generated(() => sql\`length(\${this.name})\`, { stored: true });
  at = timestamp().defaultNow().updatedNow();
  open = index(this.name).where(sql\`\${this.state} <> 'done'\`, { otherwise: "full" });
  named = check(sql\`\${this.state} <> 'done' or \${this.name} <> ''\`);
}`,
    b: `
export class Jobs extends Table {
  id = id();
  state = oneOf("done", "new").asEnum("job_state").default("new");
  name = text({ max: 20 });
  size = integer().generated(() => sql\`length(\${this.name})\`, { stored: true });
  at = timestamp().defaultNow().updatedNow();
  open = index(this.name).where(sql\`\${this.state} <> 'done'\`, { otherwise: "full" });
  named = check(sql\`\${this.state} <> 'done' or \${this.name} <> ''\`);
}`,
    seed: "insert into jobs (name, state) values ('a', 'new'), ('b', 'done');",
  },

  "a column goes with the generated one that reads it": {
    a: `
export class Files extends Table {
  id = id();
  name = text({ max: 20 });
  first = text({ max: 20 }).default("");
  size = integer().generated(() => sql\`length(\${this.first})\`, { stored: true });
  found = index(this.size);
}`,
    b: `
export class Files extends Table {
  id = id();
  name = text({ max: 20 });
}`,
    seed: "insert into files (name) values ('x'), ('yy');",
  },
};
