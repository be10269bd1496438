-- Colonnade migration 0002 replace_view_by_table: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view activity
DROP VIEW "activity";

-- create table activity
CREATE TABLE "activity" (
  "author_id" bigint NOT NULL,
  CONSTRAINT "pk_activity" PRIMARY KEY ("author_id"),
  CONSTRAINT "fk_activity_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE
);

-- create view active_authors
CREATE VIEW "active_authors" ("id") AS
SELECT
  "a"."author_id"
FROM "activity" AS "a";
