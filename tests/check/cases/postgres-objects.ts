/** Changes to what a PostgreSQL database has besides tables. */
import type { Case } from "./case.ts";

export const postgresObjects: readonly Case[] = [
  {
    what: "edited view",
    change: [
      "CREATE OR REPLACE VIEW activity AS SELECT author_id, count(*) AS posts FROM posts WHERE score > 4 GROUP BY author_id",
    ],
    told: ["drop view activity", "create view activity"],
  },
  {
    what: "options of a view",
    change: ["ALTER VIEW activity SET (security_barrier = true)"],
    told: ["change options of view activity: security_barrier=true becomes none"],
  },
  { what: "extra view", change: ["CREATE VIEW handmade AS SELECT id FROM posts"], told: ["drop view handmade"] },
  {
    what: "view on a view",
    change: [
      "CREATE VIEW handmade AS SELECT posts FROM activity",
      "CREATE OR REPLACE VIEW activity AS SELECT author_id, count(*) AS posts FROM posts GROUP BY author_id",
    ],
    told: ["drop view handmade", "drop view activity", "create view activity"],
  },
  {
    what: "materialized view",
    change: ["CREATE MATERIALIZED VIEW handmade AS SELECT id FROM posts"],
    told: ["drop materialized view handmade"],
  },
  {
    what: "disabled trigger",
    change: ["ALTER TABLE posts DISABLE TRIGGER trg_posts_updated_at"],
    told: ["change state of trigger trg_posts_updated_at on posts: disabled becomes enabled"],
  },
  {
    what: "trigger in replicas too",
    change: ["ALTER TABLE posts ENABLE ALWAYS TRIGGER trg_posts_updated_at"],
    told: ["change state of trigger trg_posts_updated_at on posts: enabled in replicas too becomes enabled"],
  },
  {
    what: "edited trigger",
    change: [
      "DROP TRIGGER log_tags ON tags",
      "CREATE TRIGGER log_tags AFTER INSERT OR UPDATE ON tags FOR EACH ROW EXECUTE FUNCTION log_tag()",
    ],
    told: ["drop trigger log_tags on tags", "create trigger log_tags on tags"],
  },
  { what: "dropped trigger", change: ["DROP TRIGGER log_tags ON tags"], told: ["create trigger log_tags on tags"] },
  {
    what: "extra trigger",
    change: ["CREATE TRIGGER handmade AFTER DELETE ON tags FOR EACH ROW EXECUTE FUNCTION log_tag()"],
    told: ["drop trigger handmade on tags"],
  },
  {
    what: "edited function",
    change: ["CREATE OR REPLACE FUNCTION log_tag() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$"],
    told: ["drop function log_tag", "create function log_tag"],
  },
  {
    what: "extra function",
    change: ["CREATE FUNCTION handmade(a integer) RETURNS integer LANGUAGE sql AS 'SELECT a'"],
    told: ["drop function handmade"],
  },
  {
    what: "another function of one name",
    change: ["CREATE FUNCTION log_tag(a integer) RETURNS integer LANGUAGE sql AS 'SELECT a'"],
    told: ["drop function log_tag"],
  },
  {
    what: "extra procedure",
    change: ["CREATE PROCEDURE handmade(a integer) LANGUAGE sql AS 'DELETE FROM log'"],
    told: ["drop procedure handmade(IN a integer)"],
  },
  { what: "extra sequence", change: ["CREATE SEQUENCE handmade START 5"], told: ["drop sequence handmade"] },
  {
    what: "extra value of an enum",
    change: ["ALTER TYPE mood ADD VALUE 'tired'"],
    told: ["change enum mood from (glad, sad, tired) to (glad, sad)"],
  },
  {
    what: "renamed value of an enum",
    change: ["ALTER TYPE mood RENAME VALUE 'sad' TO 'blue'"],
    told: ["change enum mood from (glad, blue) to (glad, sad)"],
  },
  { what: "extra enum", change: ["CREATE TYPE handmade AS ENUM ('a')"], told: ["drop enum handmade"] },
  {
    what: "extra domain",
    change: ["CREATE DOMAIN handmade AS text CHECK (value <> '')"],
    told: ["drop domain handmade"],
  },
  {
    what: "composite type",
    change: ["CREATE TYPE handmade AS (a integer, b text)"],
    told: ["drop composite type handmade"],
  },
  {
    what: "range type",
    change: ["CREATE TYPE handmade AS RANGE (SUBTYPE = numeric)"],
    told: ["drop range type handmade"],
  },
  {
    what: "row level security",
    change: ["ALTER TABLE tags ENABLE ROW LEVEL SECURITY"],
    told: ["change row level security of table tags: enabled becomes disabled"],
  },
  {
    what: "policy",
    change: ["CREATE POLICY handmade ON tags FOR SELECT USING (weight > 0)"],
    told: ["drop policy handmade on tags"],
  },
  {
    what: "rule",
    change: ["CREATE RULE handmade AS ON DELETE TO log DO INSTEAD NOTHING"],
    told: ["drop rule handmade on log"],
  },
  {
    what: "statistics",
    change: ["CREATE STATISTICS handmade ON label, note FROM tags"],
    told: ["drop statistics handmade"],
  },
  {
    what: "extra namespace",
    change: ["CREATE SCHEMA attic", "CREATE TABLE attic.things (a integer, b integer)"],
    told: ["drop table attic.things", "drop namespace attic"],
    loses: ["all rows of attic.things"],
  },
  { what: "extension", change: ["CREATE EXTENSION pg_trgm"], told: ["drop extension pg_trgm"] },
];
