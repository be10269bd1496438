insert into authors (id) values (1), (2);
insert into posts (id, author, body, state, written, place) values
  (1, 1, 'it''s "quoted" 😀', 'draft', '1969-12-31 23:59:59.999', 0),
  (2, NULL, ' ', 'out', NULL, 1),
  (3, 2, 'x ', 'out', '2000-02-29 00:00:00.000', -2147483648);
