insert into samples (id, val) values (1, '123e4567-e89b-42d3-a456-426614174000');
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
