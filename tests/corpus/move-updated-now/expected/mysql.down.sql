-- Colonnade migration 0002 move_updated_now: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column notes.seen: on update nothing becomes CURRENT_TIMESTAMP(3)
-- change column notes.saved: on update CURRENT_TIMESTAMP(3) becomes nothing
ALTER TABLE `notes`
  MODIFY COLUMN `seen` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
  MODIFY COLUMN `saved` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3);
