insert into books (id) values (1), (2);
insert into notes (id, book, title, "rank", written_at) values
  (1, 1, 'Ünï', null, '2024-02-29 23:59:59.999'), (2, 1, '', -1, '1969-12-31 00:00:00.001'), (3, 2, 'it''s', 7, '2024-02-29 23:59:59.998');
