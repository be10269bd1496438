-- Colonnade migration 0001 other: up, mysql. Written by hand.
-- parent: none
-- mode: transaction
-- data: lossless

-- Nothing to do here in this dialect.
