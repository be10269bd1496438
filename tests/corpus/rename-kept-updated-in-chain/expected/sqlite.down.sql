-- Colonnade migration 0002 rename_kept_updated_in_chain: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- drop trigger trg_posts_updated_at on posts
DROP TRIGGER "trg_posts_updated_at";

-- rename table posts to drafts
ALTER TABLE "posts" RENAME TO "drafts";

-- rename table archive to posts
ALTER TABLE "archive" RENAME TO "posts";

-- rebuild table posts: title null refused becomes allowed
CREATE TABLE "colonnade_new_posts" (
  "id"         integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "title"      text,
  "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 40),
  CONSTRAINT "ck_posts_updated_at__type" CHECK ("updated_at" IS strftime('%Y-%m-%d %H:%M:%f', "updated_at"))
);
INSERT INTO "colonnade_new_posts" ("id", "title", "updated_at")
SELECT "id", "title", "updated_at"
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
  OR NEW."title" IS NOT OLD."title"
)
BEGIN
  UPDATE "posts" SET "updated_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;

-- rebuild table drafts: title null refused becomes allowed
CREATE TABLE "colonnade_new_drafts" (
  "id"         integer NOT NULL CONSTRAINT "pk_drafts" PRIMARY KEY AUTOINCREMENT,
  "post_id"    integer NOT NULL,
  "title"      text,
  "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "ck_drafts_title__type" CHECK (length("title") <= 40),
  CONSTRAINT "ck_drafts_updated_at__type" CHECK ("updated_at" IS strftime('%Y-%m-%d %H:%M:%f', "updated_at")),
  CONSTRAINT "fk_drafts_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_drafts" ("id", "post_id", "title", "updated_at")
SELECT "id", "post_id", "title", "updated_at"
FROM "drafts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_drafts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_drafts', seq FROM sqlite_sequence WHERE name = 'drafts';
DROP TABLE "drafts";
ALTER TABLE "colonnade_new_drafts" RENAME TO "drafts";
CREATE TRIGGER "trg_drafts_updated_at"
AFTER UPDATE ON "drafts"
FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."post_id" IS NOT OLD."post_id"
  OR NEW."title" IS NOT OLD."title"
)
BEGIN
  UPDATE "drafts" SET "updated_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
