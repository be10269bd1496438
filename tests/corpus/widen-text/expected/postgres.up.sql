-- Colonnade migration 0002 widen_text: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column posts.title: type varchar(200) becomes varchar(300)
ALTER TABLE "posts" ALTER COLUMN "title" TYPE varchar(300) COLLATE "C";
