insert into notes (id, body, changed) values (1, 'x', '2024-01-02 03:04:05.678'), (2, 'it''s 🙂', '1969-12-31 23:59:59.999');
insert into prices (id, note_id, price, quantity, updated_at) values (1, 1, 250, 4, '2024-01-02 03:04:05.678'), (2, 2, -1, 9, '1999-01-01 00:00:00.000');
