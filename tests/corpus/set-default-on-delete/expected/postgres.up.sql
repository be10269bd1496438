-- Colonnade migration 0002 set_default_on_delete: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_uses_second of uses
ALTER TABLE "uses" DROP CONSTRAINT "fk_uses_second";

-- add foreign key fk_uses_second: uses (second) to parts (id) on delete set default
ALTER TABLE "uses"
  ADD CONSTRAINT "fk_uses_second" FOREIGN KEY ("second") REFERENCES "parts" ("id") ON DELETE SET DEFAULT;
