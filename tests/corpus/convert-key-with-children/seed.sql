insert into samples (code, name) values ('7', 'it''s');
insert into samples (code, name) values ('-12', '');
insert into notes (id, sample_id, body) values (1, '7', 'a');
insert into notes (id, sample_id, body) values (2, '-12', 'b');
insert into notes (id, sample_id, body) values (3, '7', 'c');
