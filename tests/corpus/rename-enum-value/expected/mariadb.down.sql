-- Colonnade migration 0002 rename_enum_value: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_messages_visibility__values on messages
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'messages' AND constraint_name = 'ck_messages_visibility__values' -> '0'
ALTER TABLE `messages` DROP CONSTRAINT `ck_messages_visibility__values`;

-- rewrite visibility in the rows of messages
-- batch: 10000 rows of `messages` by `id`
UPDATE `messages`
  SET `visibility` = 'secret'
  WHERE (`visibility` = 'hidden') AND /* each batch */ TRUE;

-- add check ck_messages_visibility__values on messages: visibility IN ('public', 'secret')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'messages' AND constraint_name = 'ck_messages_visibility__values' -> '1'
ALTER TABLE `messages`
  ADD CONSTRAINT `ck_messages_visibility__values` CHECK (`visibility` IN ('public', 'secret'));
