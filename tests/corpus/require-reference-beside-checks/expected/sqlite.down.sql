-- Colonnade migration 0002 require_reference_beside_checks: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of posts.reader; the values of posts.read

-- rebuild table posts: without column reader; without column read; author null refused becomes allowed
CREATE TABLE "colonnade_new_posts" (
  "id"      integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "author"  integer,
  "editor"  integer,
  "body"    text NOT NULL,
  "written" text,
  "place"   integer,
  CONSTRAINT "ck_posts_written__type" CHECK ("written" IS strftime('%Y-%m-%d', "written")),
  CONSTRAINT "ck_posts_body" CHECK ("body" <> ''),
  CONSTRAINT "ck_posts_dated" CHECK ("written" IS NOT NULL OR "place" > 0),
  CONSTRAINT "fk_posts_author" FOREIGN KEY ("author") REFERENCES "authors" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_posts" ("id", "author", "editor", "body", "written", "place")
SELECT "id", "author", "editor", "body", "written", "place"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";
