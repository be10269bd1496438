insert into samples (id, val) values (1, '123E4567-E89B-42D3-A456-426614174000');
insert into samples (id, val) values (2, ' 00000000-0000-0000-0000-000000000000');
insert into samples (id, val) values (3, null);
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
insert into notes (id, sample_id, body) values (2, 2, '');
insert into notes (id, sample_id, body) values (3, 1, 'naïve 😀  ');
