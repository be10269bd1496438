-- Colonnade migration 0002 convert_key_with_children: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: blanks, signs and zeros in front in samples.code; blanks, signs and zeros in front in notes.sample_id

-- guard: code of samples cannot become integer
SELECT "code", count(*) OVER ()
  FROM "samples"
  WHERE CASE WHEN "code" ~ '^ *[+-]?[0-9]+ *$' THEN trim("code")::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE "code" IS NOT NULL END
  ORDER BY "code"
  LIMIT 3;

-- guard: sample_id of notes cannot become integer
SELECT "id", count(*) OVER ()
  FROM "notes"
  WHERE CASE WHEN "sample_id" ~ '^ *[+-]?[0-9]+ *$' THEN trim("sample_id")::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE "sample_id" IS NOT NULL END
  ORDER BY "id"
  LIMIT 3;

-- guard: code of samples is not unique
SELECT "code", count(*) OVER ()
  FROM "samples"
  WHERE ((trim("code")::integer)) IN (SELECT colonnade_key_1 FROM (SELECT (trim("code")::integer) AS colonnade_key_1 FROM "samples") AS colonnade_keys GROUP BY colonnade_key_1 HAVING count(*) > 1)
  ORDER BY "code"
  LIMIT 3;

-- drop foreign key fk_notes_sample_id of notes
ALTER TABLE "notes" DROP CONSTRAINT "fk_notes_sample_id";

-- change column samples.code: type varchar(20) becomes integer; collation C becomes the table's; meaning text becomes integer, converting its values
ALTER TABLE "samples" ALTER COLUMN "code" TYPE integer USING trim("code")::integer;

-- change column notes.sample_id: type varchar(20) becomes integer; collation C becomes the table's; meaning text becomes integer, converting its values
ALTER TABLE "notes" ALTER COLUMN "sample_id" TYPE integer USING trim("sample_id")::integer;

-- add foreign key fk_notes_sample_id: notes (sample_id) to samples (code) on delete cascade
ALTER TABLE "notes"
  ADD CONSTRAINT "fk_notes_sample_id" FOREIGN KEY ("sample_id") REFERENCES "samples" ("code") ON DELETE CASCADE;
