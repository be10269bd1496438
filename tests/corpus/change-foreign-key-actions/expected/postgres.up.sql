-- Colonnade migration 0002 change_foreign_key_actions: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_uses_first of uses
ALTER TABLE "uses" DROP CONSTRAINT "fk_uses_first";

-- drop foreign key fk_uses_second of uses
ALTER TABLE "uses" DROP CONSTRAINT "fk_uses_second";

-- drop foreign key fk_uses_third of uses
ALTER TABLE "uses" DROP CONSTRAINT "fk_uses_third";

-- drop foreign key fk_uses_fourth of uses
ALTER TABLE "uses" DROP CONSTRAINT "fk_uses_fourth";

-- add foreign key fk_uses_first: uses (first) to parts (id) on delete restrict
ALTER TABLE "uses"
  ADD CONSTRAINT "fk_uses_first" FOREIGN KEY ("first") REFERENCES "parts" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- add foreign key fk_uses_second: uses (second) to parts (id) on delete cascade
ALTER TABLE "uses"
  ADD CONSTRAINT "fk_uses_second" FOREIGN KEY ("second") REFERENCES "parts" ("id") ON DELETE CASCADE;

-- add foreign key fk_uses_third: uses (third) to parts (id)
ALTER TABLE "uses"
  ADD CONSTRAINT "fk_uses_third" FOREIGN KEY ("third") REFERENCES "parts" ("id") ON UPDATE RESTRICT;

-- add foreign key fk_uses_fourth: uses (fourth) to parts (id) on delete set null
ALTER TABLE "uses"
  ADD CONSTRAINT "fk_uses_fourth" FOREIGN KEY ("fourth") REFERENCES "parts" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
