-- Colonnade migration 0001 other: down, mysql. Written by hand.
-- parent: none
-- mode: transaction
-- data: lossless

-- Nothing to do here in this dialect.
