insert into nodes (id, parent, label) values (1, null, 'root'), (2, 1, ''), (3, 2, 'leaf''s'), (4, 4, 'itself');
