-- Colonnade migration 0002 convert_key_with_children: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_notes_sample_id of notes
ALTER TABLE "notes" DROP CONSTRAINT "fk_notes_sample_id";

-- change column samples.code: type integer becomes varchar(20); collation the table's becomes C; meaning integer becomes text
ALTER TABLE "samples" ALTER COLUMN "code" TYPE varchar(20) COLLATE "C";

-- change column notes.sample_id: type integer becomes varchar(20); collation the table's becomes C; meaning integer becomes text
ALTER TABLE "notes" ALTER COLUMN "sample_id" TYPE varchar(20) COLLATE "C";

-- add foreign key fk_notes_sample_id: notes (sample_id) to samples (code) on delete cascade
ALTER TABLE "notes"
  ADD CONSTRAINT "fk_notes_sample_id" FOREIGN KEY ("sample_id") REFERENCES "samples" ("code") ON DELETE CASCADE;
