-- Colonnade migration 0002 require_reference_beside_checks: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: author of posts is null
SELECT "id", count(*) OVER () FROM "posts" WHERE "author" IS NULL ORDER BY "id" LIMIT 3;

-- guard: place, editor of posts are not unique
SELECT "id", count(*) OVER ()
  FROM "posts"
  WHERE ("place", "editor") IN (SELECT "place", "editor" FROM "posts" GROUP BY "place", "editor" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- guard: editor of posts is not unique
SELECT "id", count(*) OVER ()
  FROM "posts"
  WHERE "editor" IN (SELECT "editor" FROM "posts" WHERE "place" IS NULL GROUP BY "editor" HAVING count(*) > 1) AND ("place" IS NULL)
  ORDER BY "id"
  LIMIT 3;

-- guard: place of posts is not unique
SELECT "id", count(*) OVER ()
  FROM "posts"
  WHERE "place" IN (SELECT "place" FROM "posts" WHERE "editor" IS NULL GROUP BY "place" HAVING count(*) > 1) AND ("editor" IS NULL)
  ORDER BY "id"
  LIMIT 3;

-- guard: place, editor of posts are not unique
SELECT "id", count(*) OVER ()
  FROM "posts"
  WHERE ("place" IS NULL AND "editor" IS NULL) IN (SELECT colonnade_key_1 FROM (SELECT "place" IS NULL AND "editor" IS NULL AS colonnade_key_1 FROM "posts" WHERE "place" IS NULL AND "editor" IS NULL) AS colonnade_keys GROUP BY colonnade_key_1 HAVING count(*) > 1) AND ("place" IS NULL AND "editor" IS NULL)
  ORDER BY "id"
  LIMIT 3;

-- rebuild table posts: new column reader; new column read; author null allowed becomes refused
CREATE TABLE "colonnade_new_posts" (
  "id"      integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "author"  integer NOT NULL,
  "editor"  integer,
  "body"    text NOT NULL,
  "written" text,
  "place"   integer,
  "reader"  integer,
  "read"    integer,
  CONSTRAINT "uq_posts_place_editor" UNIQUE ("place", "editor"),
  CONSTRAINT "ck_posts_written__type" CHECK ("written" IS strftime('%Y-%m-%d', "written")),
  CONSTRAINT "ck_posts_body" CHECK ("body" <> ''),
  CONSTRAINT "ck_posts_dated" CHECK ("written" IS NOT NULL OR "place" > 0),
  CONSTRAINT "fk_posts_author" FOREIGN KEY ("author") REFERENCES "authors" ("id") ON DELETE CASCADE,
  CONSTRAINT "fk_posts_reader" FOREIGN KEY ("reader") REFERENCES "authors" ("id")
);
INSERT INTO "colonnade_new_posts" ("id", "author", "editor", "body", "written", "place")
SELECT "id", "author", "editor", "body", "written", "place"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";
CREATE UNIQUE INDEX "uq_posts_place_editor_null_place" ON "posts" ("editor") WHERE "place" IS NULL;
CREATE UNIQUE INDEX "uq_posts_place_editor_null_editor" ON "posts" ("place") WHERE "editor" IS NULL;
CREATE UNIQUE INDEX "uq_posts_place_editor_null_place_editor"
  ON "posts" (("place" IS NULL AND "editor" IS NULL))
  WHERE "place" IS NULL AND "editor" IS NULL;
