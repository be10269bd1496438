-- Colonnade migration 0002 make_reference_optional: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_pets_owner of pets
-- change column pets.owner: null refused becomes allowed
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'pets' AND constraint_name = 'fk_pets_owner' -> '0'
ALTER TABLE `pets`
  DROP FOREIGN KEY `fk_pets_owner`,
  MODIFY COLUMN `owner` bigint;

-- add foreign key fk_pets_owner: pets (owner) to owners (id) on delete set null
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'pets' AND constraint_name = 'fk_pets_owner' -> '1'
ALTER TABLE `pets`
  ADD CONSTRAINT `fk_pets_owner` FOREIGN KEY (`owner`) REFERENCES `owners` (`id`) ON DELETE SET NULL;
