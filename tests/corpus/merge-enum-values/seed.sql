insert into messages (id, title, visibility) values (1, 'a', 'public'), (2, 'b', 'private'), (3, 'agent_only', 'agent_only'), (4, 'd', 'admin_only');
insert into replies (id, message_id, body) values (10, 3, 'agent_only'), (11, 4, 'x'), (12, 1, '');
