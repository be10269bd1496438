-- Colonnade migration 0002 widen_text: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: title of posts is longer than 200 characters
SELECT "id", count(*) OVER () FROM "posts" WHERE char_length("title") > 200 ORDER BY "id" LIMIT 3;

-- change column posts.title: type varchar(300) becomes varchar(200)
ALTER TABLE "posts" ALTER COLUMN "title" TYPE varchar(200) COLLATE "C";
