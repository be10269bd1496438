-- Colonnade migration 0002 change_referenced_generated_column: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_uses_part of uses
ALTER TABLE "uses" DROP CONSTRAINT "fk_uses_part";

-- drop unique uq_parts_label on parts
ALTER TABLE "parts" DROP CONSTRAINT "uq_parts_label";

-- drop column parts.label
ALTER TABLE "parts" DROP COLUMN "label";

-- change column parts.code: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "parts" ALTER COLUMN "code" TYPE bigint;

-- add column parts.label (integer, not null)
ALTER TABLE "parts" ADD COLUMN "label" integer GENERATED ALWAYS AS ("code" + 1000) STORED NOT NULL;

-- add unique uq_parts_label on parts (label)
ALTER TABLE "parts" ADD CONSTRAINT "uq_parts_label" UNIQUE ("label");

-- add foreign key fk_uses_part: uses (part) to parts (label) on delete restrict
ALTER TABLE "uses"
  ADD CONSTRAINT "fk_uses_part" FOREIGN KEY ("part") REFERENCES "parts" ("label") ON DELETE RESTRICT;
