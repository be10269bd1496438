insert into notes (id, body, updated_at) values (1, 'x', '2024-01-02 03:04:05.678');
