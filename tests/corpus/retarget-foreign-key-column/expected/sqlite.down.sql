-- Colonnade migration 0002 retarget_foreign_key_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: owner of posts refers to no row of people
SELECT "id", count(*) OVER ()
  FROM "posts"
  WHERE "posts"."owner" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "people" AS "colonnade_parent" WHERE "colonnade_parent"."name" = "posts"."owner")
  ORDER BY "id"
  LIMIT 3;

-- rebuild table posts: its constraints change
CREATE TABLE "colonnade_new_posts" (
  "id"    integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "owner" text NOT NULL,
  "title" text NOT NULL,
  CONSTRAINT "ck_posts_owner__type" CHECK (length("owner") <= 40),
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 60),
  CONSTRAINT "posts_owner" FOREIGN KEY ("owner") REFERENCES "people" ("name") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_posts" ("id", "owner", "title")
SELECT "id", "owner", "title"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";
