-- Colonnade migration 0002 rename_kept_updated_in_chain: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: nulls of archive.title become its backfill; nulls of posts.title become its backfill

-- drop trigger trg_posts_updated_at on posts
DROP TRIGGER "trg_posts_updated_at";

-- rename table posts to archive
ALTER TABLE "posts" RENAME TO "archive";

-- rename table drafts to posts
ALTER TABLE "drafts" RENAME TO "posts";

-- rebuild table archive: title null allowed becomes refused
CREATE TABLE "colonnade_new_archive" (
  "id"         integer NOT NULL CONSTRAINT "pk_archive" PRIMARY KEY AUTOINCREMENT,
  "title"      text NOT NULL,
  "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "ck_archive_title__type" CHECK (length("title") <= 40),
  CONSTRAINT "ck_archive_updated_at__type" CHECK ("updated_at" IS strftime('%Y-%m-%d %H:%M:%f', "updated_at"))
);
INSERT INTO "colonnade_new_archive" ("id", "title", "updated_at")
SELECT "id", coalesce("title", 'none'), "updated_at"
FROM "archive";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_archive';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_archive', seq FROM sqlite_sequence WHERE name = 'archive';
DROP TABLE "archive";
ALTER TABLE "colonnade_new_archive" RENAME TO "archive";
CREATE TRIGGER "trg_archive_updated_at"
AFTER UPDATE ON "archive"
FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."title" IS NOT OLD."title"
)
BEGIN
  UPDATE "archive" SET "updated_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;

-- rebuild table posts: title null allowed becomes refused
CREATE TABLE "colonnade_new_posts" (
  "id"         integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "post_id"    integer NOT NULL,
  "title"      text NOT NULL,
  "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 40),
  CONSTRAINT "ck_posts_updated_at__type" CHECK ("updated_at" IS strftime('%Y-%m-%d %H:%M:%f', "updated_at")),
  CONSTRAINT "fk_posts_post_id" FOREIGN KEY ("post_id") REFERENCES "archive" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_posts" ("id", "post_id", "title", "updated_at")
SELECT "id", "post_id", coalesce("title", 'none'), "updated_at"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";
CREATE TRIGGER "trg_posts_updated_at"
AFTER UPDATE ON "posts"
FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."post_id" IS NOT OLD."post_id"
  OR NEW."title" IS NOT OLD."title"
)
BEGIN
  UPDATE "posts" SET "updated_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
