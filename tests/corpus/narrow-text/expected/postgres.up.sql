-- Colonnade migration 0002 narrow_text: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: title of posts is longer than 50 characters
SELECT "id", count(*) OVER () FROM "posts" WHERE char_length("title") > 50 ORDER BY "id" LIMIT 3;

-- change column posts.title: type varchar(200) becomes varchar(50)
ALTER TABLE "posts" ALTER COLUMN "title" TYPE varchar(50) COLLATE "C";
