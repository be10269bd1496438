insert into samples (id, val) values (1, x'6e61c3af766520f09f9880');
insert into samples (id, val) values (2, x'');
insert into samples (id, val) values (3, null);
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
insert into notes (id, sample_id, body) values (2, 2, '');
insert into notes (id, sample_id, body) values (3, 1, 'naïve 😀  ');
