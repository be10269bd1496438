/** Changes to a SQLite database; what its own ALTER TABLE cannot do is done as people do it, by a writable schema. */
import type { Case } from "./case.ts";

const rewrite = (table: string, from: string, to: string): readonly string[] => [
  "PRAGMA writable_schema = ON",
  `UPDATE sqlite_schema SET sql = replace(sql, '${from.replaceAll("'", "''")}', '${to.replaceAll("'", "''")}') WHERE name = '${table}'`,
  "PRAGMA writable_schema = RESET",
];

export const sqlite: readonly Case[] = [
  {
    what: "dropped index",
    change: ["DROP INDEX idx_tags_label"],
    told: ["create index idx_tags_label on tags (label)"],
  },
  {
    what: "extra index",
    change: ["CREATE INDEX handmade ON posts (title DESC)"],
    told: ["drop index handmade on posts"],
  },
  {
    what: "changed predicate",
    change: [
      "DROP INDEX idx_posts_score",
      'CREATE INDEX idx_posts_score ON posts (score) WHERE "draft" = 1 AND "score" > 2',
    ],
    told: ["drop index idx_posts_score on posts", "create index idx_posts_score on posts (score) where draft"],
  },
  {
    what: "index made unique",
    change: ["DROP INDEX idx_tags_label", "CREATE UNIQUE INDEX idx_tags_label ON tags (label)"],
    told: ["drop index idx_tags_label on tags", "create index idx_tags_label on tags (label)"],
  },
  {
    what: "extra column",
    change: ["ALTER TABLE tags ADD COLUMN colour TEXT"],
    told: ["drop column tags.colour"],
    loses: ["the values of tags.colour"],
  },
  {
    what: "missing column",
    change: ["ALTER TABLE tags DROP COLUMN rank"],
    told: ["add column tags.rank (integer, null)"],
  },
  {
    what: "missing required column",
    change: ["ALTER TABLE tags DROP COLUMN weight"],
    told: ["add column tags.weight (integer, not null)"],
    loses: ["tags.weight comes back empty"],
  },
  {
    what: "renamed column",
    change: ["ALTER TABLE log RENAME COLUMN said TO words"],
    told: ["drop trigger log_tags on tags", "rename column log.words to said", "create trigger log_tags on tags"],
  },
  {
    what: "changed default",
    change: rewrite("posts", "DEFAULT 'open'", "DEFAULT 'done'"),
    told: ["change column posts.state: default 'done' becomes 'open'"],
  },
  {
    what: "changed type",
    change: rewrite("posts", '"score"      integer', '"score"      text'),
    told: ["change column posts.score: type text becomes integer"],
    loses: ["posts.score becomes what a cast of text gives"],
  },
  {
    what: "changed nullability",
    change: rewrite("tags", '"label"  text NOT NULL', '"label"  text'),
    told: ["change column tags.label: null allowed becomes refused"],
  },
  {
    what: "changed check",
    change: rewrite("posts", 'length("title") > 0', 'length("title") > 1'),
    told: ["drop check ck_posts_title on posts", "add check ck_posts_title on posts: length(title) > 0"],
  },
  {
    what: "changed collation",
    change: rewrite("tags", '"note"   text', '"note"   text COLLATE NOCASE'),
    told: ["change column tags.note: collation NOCASE becomes the table's"],
  },
  {
    what: "changed foreign key action",
    change: rewrite("posts", "ON DELETE CASCADE", "ON DELETE SET NULL"),
    told: [
      "drop foreign key fk_posts_author_id of posts",
      "add foreign key fk_posts_author_id: posts (author_id) to authors (id) on delete cascade",
    ],
  },
  {
    what: "changed generated column",
    change: rewrite("posts", 'lower("title")', 'upper("title")'),
    told: ["drop column posts.shout", "add column posts.shout (text, not null)"],
  },
  {
    what: "conflict clause",
    change: rewrite("tags", '"label"  text NOT NULL', '"label"  text NOT NULL ON CONFLICT IGNORE'),
    told: ["change clauses of table tags: NOT NULL of label ON CONFLICT IGNORE becomes none"],
  },
  {
    what: "AUTOINCREMENT removed",
    change: rewrite("tags", " AUTOINCREMENT", ""),
    told: ["change column tags.id: identity none becomes byDefault"],
  },
  {
    what: "extra table",
    change: ["CREATE TABLE handmade (a INTEGER PRIMARY KEY, b TEXT REFERENCES authors (id))"],
    told: ["drop table handmade"],
    loses: ["all rows of handmade"],
  },
  {
    what: "dropped table",
    change: ["DROP TABLE tags"],
    told: ["create table tags", "create index idx_tags_label on tags (label)", "create trigger log_tags on tags"],
  },
  {
    what: "dropped table with others on it",
    change: ["DROP TABLE posts"],
    told: [
      "create table posts",
      "create index idx_posts_author_id_created_at on posts (author_id, created_at)",
      "create index idx_posts_score on posts (score) where draft",
      "create trigger trg_posts_updated_at on posts",
    ],
  },
  {
    what: "renamed table",
    change: ["ALTER TABLE authors RENAME TO writers"],
    told: ["rename table writers to authors"],
  },
  {
    what: "renamed table with a trigger",
    change: ["ALTER TABLE tags RENAME TO labels"],
    told: ["rename table labels to tags"],
  },
  {
    what: "edited view",
    change: [
      "DROP VIEW activity",
      "CREATE VIEW activity (author_id, posts) AS SELECT author_id, count(*) FROM posts GROUP BY author_id",
    ],
    told: ["drop view activity", "create view activity"],
  },
  { what: "extra view", change: ["CREATE VIEW handmade AS SELECT id FROM posts"], told: ["drop view handmade"] },
  { what: "dropped view", change: ["DROP VIEW activity"], told: ["create view activity"] },
  {
    what: "edited trigger",
    change: [
      "DROP TRIGGER log_tags",
      "CREATE TRIGGER log_tags AFTER UPDATE ON tags BEGIN INSERT INTO log (said) VALUES ('changed'); END",
    ],
    told: ["drop trigger log_tags on tags", "create trigger log_tags on tags"],
  },
  { what: "dropped trigger", change: ["DROP TRIGGER log_tags"], told: ["create trigger log_tags on tags"] },
  {
    what: "extra trigger",
    change: ["CREATE TRIGGER handmade AFTER DELETE ON tags BEGIN DELETE FROM log; END"],
    told: ["drop trigger handmade on tags"],
  },
  {
    what: "virtual table",
    change: ["CREATE VIRTUAL TABLE found USING fts5(words)"],
    told: ["drop virtual table found"],
  },
  {
    what: "trigger on a view",
    change: ["CREATE TRIGGER handmade INSTEAD OF DELETE ON activity BEGIN DELETE FROM log; END"],
    told: ["drop trigger on a view handmade on activity"],
  },
];
