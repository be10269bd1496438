insert into notes (id, title, written_at) values (1, 'it''s one', '2026-01-01 00:00:00.000');
insert into notes (id, title, written_at) values (2, 'two', '2026-01-02 00:00:00.000');
