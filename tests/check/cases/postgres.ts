/** Changes to the tables of a PostgreSQL database, and with them all others. */
import type { Case } from "./case.ts";
import { postgresObjects } from "./postgres-objects.ts";

export const postgres: readonly Case[] = [
  {
    what: "dropped index",
    change: ["DROP INDEX idx_tags_label"],
    told: ["create index idx_tags_label on tags (label)"],
  },
  {
    what: "extra index",
    change: ["CREATE INDEX handmade ON posts (lower(title) DESC NULLS LAST)"],
    told: ["drop index handmade on posts"],
  },
  {
    what: "renamed index",
    change: ["ALTER INDEX idx_tags_label RENAME TO handmade"],
    told: ["rename index handmade to idx_tags_label on tags"],
  },
  {
    what: "changed predicate",
    change: ["DROP INDEX idx_posts_score", "CREATE INDEX idx_posts_score ON posts (score) WHERE draft AND score > 2"],
    told: ["drop index idx_posts_score on posts", "create index idx_posts_score on posts (score) where draft"],
  },
  {
    what: "invalid index of a failed build",
    change: ["UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'idx_tags_label'::regclass"],
    told: ["change state of index idx_tags_label on tags: invalid becomes valid"],
  },
  {
    what: "index that a failed build left behind",
    change: ["CREATE UNIQUE INDEX CONCURRENTLY handmade ON posts (author_id)"],
    refused: /could not create unique index/,
    told: ["drop index handmade on posts"],
  },
  {
    what: "index parameters",
    change: ["ALTER INDEX idx_tags_label SET (fillfactor = 60)"],
    told: ["change parameters of index idx_tags_label on tags: fillfactor=60 becomes none"],
  },
  {
    what: "extra column",
    change: ["ALTER TABLE tags ADD COLUMN colour text"],
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
    change: ["ALTER TABLE tags RENAME COLUMN note TO remark"],
    told: ["rename column tags.remark to note"],
  },
  {
    what: "changed default",
    change: ["ALTER TABLE posts ALTER COLUMN state SET DEFAULT 'done'"],
    told: ["change column posts.state: default 'done'::text becomes 'open'"],
  },
  {
    what: "dropped default",
    change: ["ALTER TABLE posts ALTER COLUMN draft DROP DEFAULT"],
    told: ["change column posts.draft: default none becomes TRUE"],
  },
  {
    what: "changed type",
    change: ["ALTER TABLE tags ALTER COLUMN weight TYPE text USING weight::text"],
    told: ["change column tags.weight: type text becomes integer, converting its values"],
    loses: ["tags.weight becomes what a cast of text gives"],
  },
  {
    what: "narrower type",
    change: ['ALTER TABLE tags ALTER COLUMN note TYPE varchar(20) COLLATE "C"'],
    told: ["change column tags.note: type varchar(20) becomes varchar(80)"],
  },
  {
    what: "changed type under a check",
    change: [
      "DROP TRIGGER trg_posts_updated_at ON posts",
      "DROP VIEW activity",
      'ALTER TABLE posts ALTER COLUMN state TYPE varchar(30) COLLATE "C"',
    ],
    told: [
      "change column posts.state: type varchar(30) becomes text",
      "create trigger trg_posts_updated_at on posts",
      "create view activity",
    ],
  },
  {
    what: "changed nullability",
    change: ["ALTER TABLE tags ALTER COLUMN label DROP NOT NULL"],
    told: ["change column tags.label: null allowed becomes refused"],
  },
  {
    what: "required column",
    change: ["UPDATE tags SET note = ''", "ALTER TABLE tags ALTER COLUMN note SET NOT NULL"],
    told: ["change column tags.note: null refused becomes allowed"],
  },
  {
    what: "changed collation",
    change: ['ALTER TABLE tags ALTER COLUMN note TYPE varchar(80) COLLATE "POSIX"'],
    told: ["change column tags.note: collation POSIX becomes C"],
  },
  {
    what: "identity removed",
    change: ["ALTER TABLE tags ALTER COLUMN id DROP IDENTITY"],
    told: ["change column tags.id: identity none becomes byDefault"],
  },
  {
    what: "identity always",
    change: ["ALTER TABLE tags ALTER COLUMN id SET GENERATED ALWAYS"],
    told: ["change column tags.id: identity always becomes byDefault"],
  },
  {
    what: "generated column made plain",
    change: ["ALTER TABLE posts ALTER COLUMN shout DROP EXPRESSION"],
    told: ["drop column posts.shout", "add column posts.shout (varchar(200), not null)"],
    loses: ["the values of posts.shout"],
  },
  {
    what: "changed generated column",
    change: [
      "ALTER TABLE posts DROP COLUMN shout",
      'ALTER TABLE posts ADD COLUMN shout varchar(200) COLLATE "C" GENERATED ALWAYS AS (upper(title)) STORED NOT NULL',
    ],
    told: ["drop column posts.shout", "add column posts.shout (varchar(200), not null)"],
  },
  {
    what: "changed comment of a table",
    change: ["COMMENT ON TABLE posts IS 'Something else.'"],
    told: ["comment on table posts"],
  },
  {
    what: "dropped comment of a column",
    change: ["COMMENT ON COLUMN posts.title IS NULL"],
    told: ["change column posts.title: comment none becomes “At the top of it.”"],
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
    what: "check that is not valid",
    change: [
      "ALTER TABLE posts DROP CONSTRAINT ck_posts_title",
      "ALTER TABLE posts ADD CONSTRAINT ck_posts_title CHECK (char_length(title) > 0) NOT VALID",
    ],
    told: ["change state of constraint ck_posts_title on posts: not valid becomes valid"],
  },
  {
    what: "foreign key that is not valid",
    change: [
      "ALTER TABLE posts DROP CONSTRAINT fk_posts_author_id",
      "ALTER TABLE posts ADD CONSTRAINT fk_posts_author_id FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE CASCADE NOT VALID",
    ],
    told: ["change state of constraint fk_posts_author_id on posts: not valid becomes valid"],
  },
  {
    what: "foreign key that matches in full",
    change: [
      "ALTER TABLE posts DROP CONSTRAINT fk_posts_author_id",
      "ALTER TABLE posts ADD CONSTRAINT fk_posts_author_id FOREIGN KEY (author_id) REFERENCES authors (id) MATCH FULL ON DELETE CASCADE",
    ],
    told: [
      "change clause of constraint fk_posts_author_id on posts: FOREIGN KEY (author_id) REFERENCES authors(id) MATCH FULL ON DELETE CASCADE becomes as the schema says",
    ],
  },
  {
    what: "changed foreign key action",
    change: [
      "ALTER TABLE posts DROP CONSTRAINT fk_posts_author_id",
      "ALTER TABLE posts ADD CONSTRAINT fk_posts_author_id FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE RESTRICT",
    ],
    told: [
      "drop foreign key fk_posts_author_id of posts",
      "add foreign key fk_posts_author_id: posts (author_id) to authors (id) on delete cascade",
    ],
  },
  {
    what: "deferrable foreign key",
    change: ["ALTER TABLE posts ALTER CONSTRAINT fk_posts_author_id DEFERRABLE INITIALLY DEFERRED"],
    told: [
      "drop foreign key fk_posts_author_id of posts",
      "add foreign key fk_posts_author_id: posts (author_id) to authors (id) on delete cascade",
    ],
  },
  {
    what: "dropped foreign key",
    change: ["ALTER TABLE posts DROP CONSTRAINT fk_posts_author_id"],
    told: ["add foreign key fk_posts_author_id: posts (author_id) to authors (id) on delete cascade"],
  },
  {
    what: "changed unique",
    change: [
      "ALTER TABLE authors DROP CONSTRAINT uq_authors_email",
      "ALTER TABLE authors ADD CONSTRAINT uq_authors_email UNIQUE (email, id)",
    ],
    told: ["drop unique uq_authors_email on authors", "add unique uq_authors_email on authors (email)"],
  },
  {
    what: "dropped unique",
    change: ["ALTER TABLE authors DROP CONSTRAINT uq_authors_email"],
    told: ["add unique uq_authors_email on authors (email)"],
  },
  {
    what: "renamed unique",
    change: ["ALTER TABLE authors RENAME CONSTRAINT uq_authors_email TO handmade"],
    told: ["rename unique handmade to uq_authors_email on authors"],
  },
  {
    what: "dropped primary key",
    change: ["ALTER TABLE tags DROP CONSTRAINT pk_tags"],
    told: ["add primary key of tags (id)"],
  },
  {
    what: "exclusion constraint",
    change: ["ALTER TABLE tags ADD CONSTRAINT handmade EXCLUDE USING btree (rank WITH =)"],
    told: ["drop exclusion constraint handmade on tags"],
  },
  {
    what: "extra table",
    change: ["CREATE TABLE handmade (a serial PRIMARY KEY, b bigint REFERENCES authors (id))"],
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
    change: ["DROP TABLE posts CASCADE"],
    told: [
      "create table posts",
      "create index idx_posts_author_id_created_at on posts (author_id, created_at)",
      "create index idx_posts_score on posts (score) where draft",
      "create trigger trg_posts_updated_at on posts",
      "create view activity",
    ],
  },
  {
    what: "renamed table",
    change: ["ALTER TABLE authors RENAME TO writers"],
    told: ["rename table writers to authors"],
  },
  {
    what: "table moved to a namespace",
    change: ["CREATE SCHEMA attic", "ALTER TABLE log SET SCHEMA attic"],
    told: ["rename table attic.log to log", "drop namespace attic"],
  },
  {
    what: "unlogged",
    change: ["ALTER TABLE log SET UNLOGGED"],
    told: ["change options of table log: UNLOGGED becomes none"],
  },
  {
    what: "storage parameter",
    change: ["ALTER TABLE log SET (fillfactor = 50)"],
    told: ["change options of table log: fillfactor=50 becomes none"],
  },
  ...postgresObjects,
];
