insert into nodes (id, parent_id, label) values (1, null, 'root');
insert into nodes (id, parent_id, label) values (2, 1, 'it''s');
insert into nodes (id, parent_id, label) values (3, 3, '');
insert into marks (id, node_id) values (1, 2);
