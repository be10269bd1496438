-- Colonnade migration 0002 rename_reference_beside_checks: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column posts.writer to author
ALTER TABLE "posts" RENAME COLUMN "writer" TO "author";

-- rebuild table posts: its constraints change
CREATE TABLE "colonnade_new_posts" (
  "id"      integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "author"  integer,
  "body"    text NOT NULL,
  "state"   text NOT NULL,
  "written" text,
  "place"   integer NOT NULL,
  CONSTRAINT "uq_posts_place_author" UNIQUE ("place", "author"),
  CONSTRAINT "ck_posts_state__values" CHECK ("state" IN ('draft', 'out')),
  CONSTRAINT "ck_posts_written__type" CHECK ("written" IS strftime('%Y-%m-%d %H:%M:%f', "written")),
  CONSTRAINT "ck_posts_body" CHECK ("body" <> ''),
  CONSTRAINT "ck_posts_dated" CHECK ("written" IS NOT NULL OR "place" > 0),
  CONSTRAINT "fk_posts_author" FOREIGN KEY ("author") REFERENCES "authors" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_posts" ("id", "author", "body", "state", "written", "place")
SELECT "id", "author", "body", "state", "written", "place"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";
CREATE INDEX "idx_posts_author" ON "posts" ("author");
CREATE UNIQUE INDEX "uq_posts_place_author_null_author" ON "posts" ("place") WHERE "author" IS NULL;
