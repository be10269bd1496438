-- Colonnade migration 0002 make_reference_optional: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: owner of pets is null
SELECT `id`, count(*) OVER () FROM `pets` WHERE `owner` IS NULL ORDER BY `id` LIMIT 3;

-- drop foreign key fk_pets_owner of pets
-- change column pets.owner: null allowed becomes refused
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'pets' AND constraint_name = 'fk_pets_owner' -> '0'
ALTER TABLE `pets`
  DROP FOREIGN KEY `fk_pets_owner`,
  MODIFY COLUMN `owner` bigint NOT NULL;

-- add foreign key fk_pets_owner: pets (owner) to owners (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'pets' AND constraint_name = 'fk_pets_owner' -> '1'
ALTER TABLE `pets`
  ADD CONSTRAINT `fk_pets_owner` FOREIGN KEY (`owner`) REFERENCES `owners` (`id`) ON DELETE CASCADE;
