insert into places (id, name, town, "rank") values (1, 'it''s', 'here', 3), (2, '', 'here', -1), (3, 'b ', 'there 🙂', 3);
insert into visits (id, place_id, year) values (1, 1, 1999), (2, 1, 2000), (3, 3, 1999);
