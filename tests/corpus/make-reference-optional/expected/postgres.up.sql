-- Colonnade migration 0002 make_reference_optional: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_pets_owner of pets
ALTER TABLE "pets" DROP CONSTRAINT "fk_pets_owner";

-- change column pets.owner: null refused becomes allowed
ALTER TABLE "pets" ALTER COLUMN "owner" DROP NOT NULL;

-- add foreign key fk_pets_owner: pets (owner) to owners (id) on delete set null
ALTER TABLE "pets"
  ADD CONSTRAINT "fk_pets_owner" FOREIGN KEY ("owner") REFERENCES "owners" ("id") ON DELETE SET NULL;
