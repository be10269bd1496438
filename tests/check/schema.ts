/** The schema whose databases are changed behind the tool's back, in the two steps in which its project made it. */
const head = `import { boolean, id, index, integer, oneOf, references, script, select, sql, Table, text, timestamp, variants, View, bigint } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  email = text({ max: 320 }).unique();
}

/** What an author wrote. */
export class Posts extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
  /** At the top of it. */
  title = text({ max: 200 }).check((title) => sql\`length(\${title}) > 0\`);
  state = oneOf("open", "done").default("open");
  mood = oneOf("glad", "sad").asEnum("mood").default("glad");
  draft = boolean().default(true);
  score = integer().default(0);
  createdAt = timestamp().defaultNow();
  updatedAt = timestamp().defaultNow().updatedNow();
`;

const rest = `
  author = index(this.authorId, this.createdAt);
  scored = index(this.score).where(sql\`\${this.draft}\`, { otherwise: "full" });
}

export class Tags extends Table {
  id = id();
  label = text({ max: 40 });
  note = text({ max: 80 }).nullable();
  rank = integer().nullable();
  weight = integer();
  kind = text({ max: 20 }).default("plain").check((kind) => sql\`\${kind} in ('plain', 'fancy')\`);
  byLabel = index(this.label);
}

export class Activity extends View {
  authorId = bigint({ as: "number" });
  posts = bigint({ as: "number" });

  query = select({ p: Posts }, ({ p }) => sql\`select \${p.authorId}, count(*) from \${p} where \${p.score} > 3 group by \${p.authorId}\`);
}

export class Log extends Table {
  id = id();
  said = text({ max: 80 }).nullable();
}

export const logTags = script("log_tags", {
  create: {
    sqlite: sql\`CREATE TRIGGER log_tags AFTER UPDATE ON \${Tags} BEGIN INSERT INTO log (said) VALUES ('it''s changed'); END\`,
    postgres: sql\`CREATE TRIGGER log_tags AFTER UPDATE ON \${Tags} FOR EACH ROW EXECUTE FUNCTION log_tag()\`,
    mysql: sql\`CREATE TRIGGER log_tags AFTER UPDATE ON \${Tags} FOR EACH ROW INSERT INTO log (said) VALUES ('it''s changed')\`,
    mariadb: sql\`CREATE TRIGGER log_tags AFTER UPDATE ON \${Tags} FOR EACH ROW INSERT INTO log (said) VALUES ('it''s changed')\`,
  },
  drop: {
    sqlite: sql\`DROP TRIGGER log_tags\`,
    postgres: sql\`DROP TRIGGER log_tags ON \${Tags}\`,
    mysql: sql\`DROP TRIGGER log_tags\`,
    mariadb: sql\`DROP TRIGGER log_tags\`,
  },
  dependsOn: () => [Tags, Log, logTag],
});

export const logTag = script("log_tag", {
  create: {
    postgres: sql\`CREATE FUNCTION log_tag() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO log (said) VALUES ('it''s changed');
  RETURN NULL;
END $$\`,
    mysql: sql\`CREATE FUNCTION log_tag(n int) RETURNS int DETERMINISTIC RETURN n + 1\`,
    mariadb: sql\`CREATE FUNCTION log_tag(n int) RETURNS int DETERMINISTIC RETURN n + 1\`,
  },
  drop: {
    postgres: sql\`DROP FUNCTION log_tag()\`,
    mysql: sql\`DROP FUNCTION log_tag\`,
    mariadb: sql\`DROP FUNCTION log_tag\`,
  },
  dependsOn: () => [Log],
});
`;

/** One source text for each migration. */
export const steps: readonly (readonly [name: string, source: string])[] = [
  ["initial", `${head}${rest}`],
  [
    "shout",
    `${head}  shout = text({ max: 200 }).generated(() => sql\`lower(\${this.title})\`, { stored: true });\n${rest}`,
  ],
];

/** Rows that every change meets, and every mending. */
export const rows: readonly string[] = [
  "INSERT INTO authors (email) VALUES ('ada@example.org'), ('bob@example.org')",
  "INSERT INTO posts (author_id, title, score) VALUES (1, 'First', 4), (1, 'Second', 5), (2, 'Third', 1)",
  "INSERT INTO tags (label, weight) VALUES ('red', 3), ('green', 4)",
];
