-- Colonnade migration 0002 narrow_text: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column posts.title: type varchar(50) becomes varchar(200)
ALTER TABLE "posts" ALTER COLUMN "title" TYPE varchar(200) COLLATE "C";
