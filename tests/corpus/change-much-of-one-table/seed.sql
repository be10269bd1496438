insert into makers (id, name) values (1, 'Ada'), (2, '');
insert into goods (id, maker, code, price, stock, colour) values (1, 1, 'a', 1, -1, null), (2, 1, 'A', 2147483647, 0, 'rot'), (3, 2, 'it''s', 3, 9, '');
insert into sales (id, good) values (1, 1), (2, 3), (3, 3);
