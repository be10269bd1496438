-- Colonnade migration 0002 rename_enum_value: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_messages_visibility__values on messages
ALTER TABLE `messages` DROP CONSTRAINT `ck_messages_visibility__values`;

-- rewrite visibility in the rows of messages
UPDATE `messages` SET `visibility` = 'hidden' WHERE `visibility` = 'secret';

-- add check ck_messages_visibility__values on messages: visibility IN ('public', 'hidden')
ALTER TABLE `messages`
  ADD CONSTRAINT `ck_messages_visibility__values` CHECK (`visibility` IN ('public', 'hidden'));
