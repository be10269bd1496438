-- Colonnade migration 0002 require_reference_beside_checks: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
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

-- add column posts.reader (bigint, null)
ALTER TABLE "posts" ADD COLUMN "reader" bigint;

-- add column posts.read (bigint, null)
ALTER TABLE "posts" ADD COLUMN "read" bigint;

-- change column posts.author: null allowed becomes refused
ALTER TABLE "posts" ALTER COLUMN "author" SET NOT NULL;

-- add unique uq_posts_place_editor on posts (place, editor)
ALTER TABLE "posts" ADD CONSTRAINT "uq_posts_place_editor" UNIQUE ("place", "editor");

-- create unique index uq_posts_place_editor_null_place on posts (editor) where place IS NULL
CREATE UNIQUE INDEX "uq_posts_place_editor_null_place" ON "posts" ("editor") WHERE "place" IS NULL;

-- create unique index uq_posts_place_editor_null_editor on posts (place) where editor IS NULL
CREATE UNIQUE INDEX "uq_posts_place_editor_null_editor" ON "posts" ("place") WHERE "editor" IS NULL;

-- create unique index uq_posts_place_editor_null_place_editor on posts (place IS NULL AND editor IS NULL) where place IS NULL AND editor IS NULL
CREATE UNIQUE INDEX "uq_posts_place_editor_null_place_editor"
  ON "posts" (("place" IS NULL AND "editor" IS NULL))
  WHERE "place" IS NULL AND "editor" IS NULL;

-- add foreign key fk_posts_reader: posts (reader) to authors (id)
ALTER TABLE "posts"
  ADD CONSTRAINT "fk_posts_reader" FOREIGN KEY ("reader") REFERENCES "authors" ("id");
