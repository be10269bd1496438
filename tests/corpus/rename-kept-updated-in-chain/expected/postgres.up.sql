-- Colonnade migration 0002 rename_kept_updated_in_chain: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: nulls of archive.title become its backfill; nulls of posts.title become its backfill

-- drop trigger trg_posts_updated_at on posts
DROP TRIGGER "trg_posts_updated_at" ON "posts";

-- drop trigger trg_drafts_updated_at on drafts
DROP TRIGGER "trg_drafts_updated_at" ON "drafts";

-- rename table posts to archive
ALTER TABLE "posts" RENAME TO "archive";

-- rename table drafts to posts
ALTER TABLE "drafts" RENAME TO "posts";

-- rename primary key pk_posts to pk_archive on archive
ALTER TABLE "archive" RENAME CONSTRAINT "pk_posts" TO "pk_archive";

-- rename primary key pk_drafts to pk_posts on posts
ALTER TABLE "posts" RENAME CONSTRAINT "pk_drafts" TO "pk_posts";

-- rename foreign key fk_drafts_post_id to fk_posts_post_id on posts
ALTER TABLE "posts" RENAME CONSTRAINT "fk_drafts_post_id" TO "fk_posts_post_id";

-- rewrite title in the rows of archive
UPDATE "archive" SET "title" = coalesce("title", 'none') WHERE "title" IS NULL;

-- change column archive.title: null allowed becomes refused
ALTER TABLE "archive" ALTER COLUMN "title" SET NOT NULL;

-- rewrite title in the rows of posts
UPDATE "posts" SET "title" = coalesce("title", 'none') WHERE "title" IS NULL;

-- change column posts.title: null allowed becomes refused
ALTER TABLE "posts" ALTER COLUMN "title" SET NOT NULL;

-- create trigger trg_archive_updated_at on archive
CREATE TRIGGER "trg_archive_updated_at"
BEFORE UPDATE ON "archive"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_updated_at"();

-- create trigger trg_posts_updated_at on posts
CREATE TRIGGER "trg_posts_updated_at"
BEFORE UPDATE ON "posts"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_updated_at"();
