-- Colonnade migration 0002 displace_column_read_by_generated: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: posts.size comes back empty

-- rename column posts.size to length
ALTER TABLE "posts" RENAME COLUMN "size" TO "length";

-- rebuild table posts: new column size; doubled generated length * 2 becomes size * 2
CREATE TABLE "colonnade_new_posts" (
  "id"      integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "size"    integer NOT NULL,
  "length"  integer NOT NULL,
  "doubled" integer NOT NULL GENERATED ALWAYS AS ("size" * 2) STORED
);
INSERT INTO "colonnade_new_posts" ("id", "size", "length")
SELECT "id", 0, "length"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";
CREATE INDEX "idx_posts_doubled" ON "posts" ("doubled");
