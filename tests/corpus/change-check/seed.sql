insert into spans (id, low, high) values (1, -5, 5), (2, 0, 2147483647), (3, -10, -9);
insert into marks (id, span) values (1, 1), (2, 1), (3, 3);
