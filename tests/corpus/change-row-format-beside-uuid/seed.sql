insert into files (id, token, name) values (1, '0188a6b2-7d5b-7cc2-9f2b-0d8c6d3e5f10', 'it''s');
insert into files (id, token, name) values (2, 'ffffffff-ffff-ffff-ffff-ffffffffffff', '😀 ');
insert into pages (id, file_id) values (1, 2);
