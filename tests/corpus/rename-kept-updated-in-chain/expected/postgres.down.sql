-- Colonnade migration 0002 rename_kept_updated_in_chain: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop trigger trg_archive_updated_at on archive
DROP TRIGGER "trg_archive_updated_at" ON "archive";

-- drop trigger trg_posts_updated_at on posts
DROP TRIGGER "trg_posts_updated_at" ON "posts";

-- rename table posts to drafts
ALTER TABLE "posts" RENAME TO "drafts";

-- rename table archive to posts
ALTER TABLE "archive" RENAME TO "posts";

-- rename primary key pk_posts to pk_drafts on drafts
ALTER TABLE "drafts" RENAME CONSTRAINT "pk_posts" TO "pk_drafts";

-- rename primary key pk_archive to pk_posts on posts
ALTER TABLE "posts" RENAME CONSTRAINT "pk_archive" TO "pk_posts";

-- rename foreign key fk_posts_post_id to fk_drafts_post_id on drafts
ALTER TABLE "drafts" RENAME CONSTRAINT "fk_posts_post_id" TO "fk_drafts_post_id";

-- change column posts.title: null refused becomes allowed
ALTER TABLE "posts" ALTER COLUMN "title" DROP NOT NULL;

-- change column drafts.title: null refused becomes allowed
ALTER TABLE "drafts" ALTER COLUMN "title" DROP NOT NULL;

-- create trigger trg_posts_updated_at on posts
CREATE TRIGGER "trg_posts_updated_at"
BEFORE UPDATE ON "posts"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_updated_at"();

-- create trigger trg_drafts_updated_at on drafts
CREATE TRIGGER "trg_drafts_updated_at"
BEFORE UPDATE ON "drafts"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_updated_at"();
