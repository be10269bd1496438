/** Changes to a MySQL database. */
import type { Case } from "./case.ts";

/** Those that MariaDB has in the same words; `binary` is the collation of text where none was given. */
export const sharedWith = (binary: string): readonly Case[] => [
  {
    what: "dropped index",
    change: ["DROP INDEX idx_tags_label ON tags"],
    told: ["create index idx_tags_label on tags (label)"],
  },
  {
    what: "extra index",
    change: ["CREATE INDEX handmade ON posts (title(20))"],
    told: ["drop index handmade on posts"],
  },
  {
    what: "renamed index",
    change: ["ALTER TABLE tags RENAME INDEX idx_tags_label TO handmade"],
    told: ["rename index handmade to idx_tags_label on tags"],
  },
  {
    what: "index of other columns",
    change: ["ALTER TABLE tags DROP INDEX idx_tags_label, ADD INDEX idx_tags_label (label, note)"],
    told: ["drop index idx_tags_label on tags", "create index idx_tags_label on tags (label)"],
  },
  {
    what: "index made unique",
    change: ["ALTER TABLE tags DROP INDEX idx_tags_label, ADD UNIQUE INDEX idx_tags_label (label)"],
    told: ["drop unique idx_tags_label on tags", "create index idx_tags_label on tags (label)"],
  },
  {
    what: "fulltext index",
    change: ["CREATE FULLTEXT INDEX handmade ON tags (note)"],
    told: ["drop index handmade on tags"],
  },
  {
    what: "index that served a foreign key",
    change: ["ALTER TABLE posts ADD INDEX handmade (author_id), DROP INDEX idx_posts_author_id_created_at"],
    told: [
      "drop index handmade on posts",
      "create index idx_posts_author_id_created_at on posts (author_id, created_at)",
    ],
  },
  {
    what: "extra column",
    change: ["ALTER TABLE tags ADD COLUMN colour varchar(20)"],
    told: ["drop column tags.colour"],
    loses: ["the values of tags.colour"],
  },
  {
    what: "missing column",
    change: ["ALTER TABLE tags DROP COLUMN `rank`"],
    told: ["add column tags.rank (int, null)"],
  },
  {
    what: "missing required column",
    change: ["ALTER TABLE tags DROP COLUMN weight"],
    told: ["add column tags.weight (int, not null)"],
    loses: ["tags.weight comes back empty"],
  },
  {
    what: "renamed column",
    change: ["ALTER TABLE tags RENAME COLUMN note TO remark"],
    told: ["rename column tags.remark to note"],
  },
  {
    what: "invisible column",
    change: ["ALTER TABLE tags MODIFY COLUMN note varchar(80) INVISIBLE"],
    told: ["change column tags.note: visible no becomes yes"],
  },
  {
    what: "changed default",
    change: ["ALTER TABLE posts ALTER COLUMN state SET DEFAULT 'done'"],
    told: ["change column posts.state: default 'done' becomes 'open'"],
  },
  {
    what: "dropped default",
    change: ["ALTER TABLE posts ALTER COLUMN score DROP DEFAULT"],
    told: ["change column posts.score: default none becomes 0"],
  },
  {
    what: "no longer kept current",
    change: ["ALTER TABLE posts MODIFY COLUMN updated_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3)"],
    told: ["change column posts.updated_at: on update nothing becomes CURRENT_TIMESTAMP(3)"],
  },
  {
    what: "changed type",
    change: ["ALTER TABLE tags MODIFY COLUMN weight varchar(20) NOT NULL"],
    told: ["change column tags.weight: type varchar(20) becomes int"],
    loses: ["tags.weight becomes what a cast of varchar(20) gives"],
  },
  {
    what: "unsigned",
    change: ["ALTER TABLE tags MODIFY COLUMN weight int unsigned NOT NULL"],
    told: ["change column tags.weight: type int unsigned becomes int"],
    loses: ["tags.weight becomes what a cast of int unsigned gives"],
  },
  {
    what: "narrower type",
    change: ["ALTER TABLE tags MODIFY COLUMN note varchar(20)"],
    told: ["change column tags.note: type varchar(20) becomes varchar(80)"],
  },
  {
    what: "changed nullability",
    change: ["ALTER TABLE tags MODIFY COLUMN label varchar(40) NULL"],
    told: ["change column tags.label: null allowed becomes refused"],
  },
  {
    what: "changed collation of a column",
    change: ["ALTER TABLE tags MODIFY COLUMN note varchar(80) COLLATE utf8mb4_general_ci"],
    told: ["change column tags.note: collation utf8mb4_general_ci becomes the table's"],
  },
  {
    what: "changed collation of a table",
    change: ["ALTER TABLE log CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci"],
    told: [
      `change options of table log: CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci ENGINE=InnoDB becomes CHARSET=utf8mb4 COLLATE=${binary} ENGINE=InnoDB`,
    ],
  },
  {
    what: "AUTO_INCREMENT removed",
    change: ["ALTER TABLE tags MODIFY COLUMN id bigint NOT NULL"],
    told: ["change column tags.id: identity none becomes byDefault"],
  },
  {
    what: "AUTO_INCREMENT removed from a key that others refer to",
    change: [
      "ALTER TABLE posts DROP FOREIGN KEY fk_posts_author_id",
      "ALTER TABLE authors MODIFY COLUMN id bigint NOT NULL",
      "ALTER TABLE posts ADD CONSTRAINT fk_posts_author_id FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE CASCADE",
    ],
    told: ["change column authors.id: identity none becomes byDefault"],
  },
  {
    what: "changed enum",
    change: ["ALTER TABLE posts MODIFY COLUMN mood enum('glad','sad','tired') NOT NULL DEFAULT 'glad'"],
    told: ["change column posts.mood: type enum('glad','sad','tired') becomes enum('glad','sad')"],
  },
  {
    what: "changed comment of a table",
    change: ["ALTER TABLE posts COMMENT = 'Something else.'"],
    told: ["comment on table posts"],
  },
  {
    what: "dropped comment of a column",
    change: ["ALTER TABLE posts MODIFY COLUMN title varchar(200) NOT NULL"],
    told: ["change column posts.title: comment none becomes “At the top of it.”"],
  },
  {
    what: "changed engine",
    change: ["ALTER TABLE log ENGINE = MyISAM"],
    told: [
      `change options of table log: CHARSET=utf8mb4 COLLATE=${binary} ENGINE=MyISAM becomes CHARSET=utf8mb4 COLLATE=${binary} ENGINE=InnoDB`,
    ],
  },
  {
    what: "row format",
    change: ["ALTER TABLE log ROW_FORMAT = COMPRESSED"],
    told: [
      `change options of table log: CHARSET=utf8mb4 COLLATE=${binary} ENGINE=InnoDB ROW_FORMAT=COMPRESSED becomes CHARSET=utf8mb4 COLLATE=${binary} ENGINE=InnoDB`,
    ],
  },
  {
    what: "extra check",
    change: ["ALTER TABLE tags ADD CONSTRAINT handmade CHECK (label <> note)"],
    told: ["drop check handmade on tags"],
  },
  {
    what: "dropped check",
    change: ["ALTER TABLE posts DROP CONSTRAINT ck_posts_title"],
    told: ["add check ck_posts_title on posts: char_length(title) > 0"],
  },
  {
    what: "changed check",
    change: [
      "ALTER TABLE posts DROP CONSTRAINT ck_posts_title",
      "ALTER TABLE posts ADD CONSTRAINT ck_posts_title CHECK (char_length(title) > 1)",
    ],
    told: ["drop check ck_posts_title on posts", "add check ck_posts_title on posts: char_length(title) > 0"],
  },
  {
    what: "changed foreign key action",
    change: [
      "ALTER TABLE posts DROP FOREIGN KEY fk_posts_author_id",
      "ALTER TABLE posts ADD CONSTRAINT fk_posts_author_id FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE RESTRICT ON UPDATE CASCADE",
    ],
    told: [
      "drop foreign key fk_posts_author_id of posts",
      "add foreign key fk_posts_author_id: posts (author_id) to authors (id) on delete cascade",
    ],
  },
  {
    what: "dropped foreign key",
    change: ["ALTER TABLE posts DROP FOREIGN KEY fk_posts_author_id"],
    told: ["add foreign key fk_posts_author_id: posts (author_id) to authors (id) on delete cascade"],
  },
  {
    what: "changed unique",
    change: ["ALTER TABLE authors DROP INDEX uq_authors_email, ADD UNIQUE uq_authors_email (email, id)"],
    told: ["drop unique uq_authors_email on authors", "add unique uq_authors_email on authors (email)"],
  },
  {
    what: "comment of an index",
    change: [
      "ALTER TABLE tags DROP INDEX idx_tags_label, ADD INDEX idx_tags_label (label) COMMENT 'for the list', ALGORITHM=COPY",
    ],
    told: ["change comment of index idx_tags_label on tags: for the list becomes none"],
  },
  {
    what: "dropped unique",
    change: ["ALTER TABLE authors DROP INDEX uq_authors_email"],
    told: ["add unique uq_authors_email on authors (email)"],
  },
  {
    what: "extra table",
    change: ["CREATE TABLE handmade (a int PRIMARY KEY, b bigint, FOREIGN KEY (b) REFERENCES authors (id))"],
    told: ["drop table handmade"],
    loses: ["all rows of handmade"],
  },
  {
    what: "dropped table",
    change: ["DROP TABLE tags"],
    told: ["create table tags", "create index idx_tags_label on tags (label)", "create trigger log_tags on tags"],
  },
  {
    what: "dropped table with a view on it",
    change: ["DROP TABLE posts"],
    told: [
      "create table posts",
      "create index idx_posts_author_id_created_at on posts (author_id, created_at)",
      "create index idx_posts_score on posts (score)",
    ],
  },
  {
    what: "renamed table",
    change: ["ALTER TABLE authors RENAME TO writers"],
    told: ["rename table writers to authors"],
  },
  {
    what: "renamed table with a trigger",
    change: ["RENAME TABLE tags TO labels"],
    told: ["rename table labels to tags"],
  },
  {
    what: "edited view",
    change: [
      "CREATE OR REPLACE VIEW activity (author_id, posts) AS SELECT author_id, count(*) FROM posts WHERE score > 4 GROUP BY author_id",
    ],
    told: ["drop view activity", "create view activity"],
  },
  {
    what: "options of a view",
    change: [
      "ALTER SQL SECURITY INVOKER VIEW activity (author_id, posts) AS SELECT p.author_id, count(*) FROM posts AS p WHERE p.score > 3 GROUP BY p.author_id",
    ],
    told: ["change options of view activity: SQL SECURITY INVOKER becomes none"],
  },
  { what: "extra view", change: ["CREATE VIEW handmade AS SELECT id FROM posts"], told: ["drop view handmade"] },
  { what: "dropped view", change: ["DROP VIEW activity"], told: ["create view activity"] },
  {
    what: "edited trigger",
    change: [
      "DROP TRIGGER log_tags",
      "CREATE TRIGGER log_tags AFTER UPDATE ON tags FOR EACH ROW INSERT INTO log (said) VALUES ('changed')",
    ],
    told: ["drop trigger log_tags on tags", "create trigger log_tags on tags"],
  },
  { what: "dropped trigger", change: ["DROP TRIGGER log_tags"], told: ["create trigger log_tags on tags"] },
  {
    what: "extra trigger",
    change: ["CREATE TRIGGER handmade BEFORE DELETE ON tags FOR EACH ROW BEGIN DELETE FROM log; SET @a = 'b;'; END"],
    told: ["drop trigger handmade on tags"],
  },
  {
    what: "edited function",
    change: ["DROP FUNCTION log_tag", "CREATE FUNCTION log_tag(n int) RETURNS int DETERMINISTIC RETURN n + 2"],
    told: ["drop function log_tag", "create function log_tag"],
  },
  { what: "dropped function", change: ["DROP FUNCTION log_tag"], told: ["create function log_tag"] },
  {
    what: "extra function",
    change: ["CREATE FUNCTION handmade(n int) RETURNS int DETERMINISTIC RETURN n"],
    told: ["drop function handmade"],
  },
  {
    what: "extra procedure",
    change: ["CREATE PROCEDURE handmade() DELETE FROM log"],
    told: ["drop procedure handmade"],
  },
  {
    what: "event",
    change: ["CREATE EVENT handmade ON SCHEDULE EVERY 1 DAY DISABLE DO DELETE FROM log"],
    told: ["drop event handmade"],
  },
  {
    what: "partitions",
    change: ["ALTER TABLE log PARTITION BY HASH (id) PARTITIONS 2"],
    told: ["change partitioning of table log: PARTITION BY HASH (`id`) PARTITIONS 2 becomes none"],
  },
];

export const mysql: readonly Case[] = [
  ...sharedWith("utf8mb4_0900_bin"),
  {
    what: "invisible index",
    change: ["ALTER TABLE tags ALTER INDEX idx_tags_label INVISIBLE"],
    told: ["change state of index idx_tags_label on tags: invisible becomes visible"],
  },
  {
    what: "descending index",
    change: ["ALTER TABLE tags DROP INDEX idx_tags_label, ADD INDEX idx_tags_label (label DESC)"],
    told: ["drop index idx_tags_label on tags", "create index idx_tags_label on tags (label)"],
  },
  {
    what: "index on an expression",
    change: ["CREATE INDEX handmade ON tags ((lower(label)))"],
    told: ["drop index handmade on tags"],
  },
  {
    what: "extra FULLTEXT index with a parser",
    change: ["ALTER TABLE tags ADD FULLTEXT INDEX handmade (label) WITH PARSER ngram"],
    told: ["drop index handmade on tags"],
  },
  {
    what: "check that is not enforced",
    change: ["ALTER TABLE posts ALTER CHECK ck_posts_title NOT ENFORCED"],
    told: ["change state of check ck_posts_title on posts: not enforced becomes enforced"],
  },
  {
    what: "changed generated column",
    change: [
      "ALTER TABLE posts DROP COLUMN shout",
      "ALTER TABLE posts ADD COLUMN shout varchar(200) GENERATED ALWAYS AS (upper(title)) STORED NOT NULL",
    ],
    told: ["drop column posts.shout", "add column posts.shout (varchar(200), not null)"],
  },
];
