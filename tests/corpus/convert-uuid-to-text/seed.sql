insert into samples (id, val) values (1, '123e4567-e89b-42d3-a456-426614174000');
insert into samples (id, val) values (2, null);
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
insert into notes (id, sample_id, body) values (2, 2, '');
insert into notes (id, sample_id, body) values (3, 1, 'naïve 😀  ');
