-- Colonnade migration 0002 add_index: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create index idx_posts_title_id on posts (title, id desc)
CREATE INDEX "idx_posts_title_id" ON "posts" ("title", "id" DESC);
