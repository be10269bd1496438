-- Colonnade migration 0002 narrow_text: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column posts.title: type varchar(200) becomes varchar(50)
ALTER TABLE "posts" ALTER COLUMN "title" TYPE varchar(50) COLLATE "C";
