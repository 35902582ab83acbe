INSERT INTO "voucher_movement" (id, voucher_code, kind, amount_cents, return_id, tender_id, at) VALUES
('01a22fb8-8715-7f15-8ec7-f8ba5fe2efda', '9803793587663', 'issued', 10000, '6c029b15-93e6-427b-ba0f-628ebd03fd6b', NULL, 1773147780000),
('01a22fb8-8725-70d7-88d8-ce987227bf37', '9803793587663', 'spent', -3500, NULL, '4c07a6f6-b337-43b5-9297-8ea7f7998469', 1773147780000);
INSERT INTO "till_count" (till_session_id, tender, expected_cents, counted_cents, difference_cents) VALUES
('01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'cash', 42400, 42400, 0),
('01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'credit-card', 18891, 18891, 0),
('01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'debit-card', 1200, 1200, 0),
('01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'exchange-voucher', 3500, 3500, 0),
('01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'pix', 1000, 1000, 0),
('01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'store-credit', 1000, 1000, 0);
INSERT INTO "first_count" (till_session_id, tender, counted_cents, at) VALUES
('01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'cash', 42400, 1773147780000),
('01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'credit-card', 1, 1773147780000),
('01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'debit-card', 0, 1773147780000),
('01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'exchange-voucher', 0, 1773147780000),
('01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'pix', 0, 1773147780000),
('01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'store-credit', 0, 1773147780000);
INSERT INTO "return_line" (id, return_id, position, sale_line_id, product_id, code, description, variant, unit, quantity_thousandths, discount_cents, amount_cents) VALUES
('01a22fb8-8714-7e90-906f-1619dd049dd9', '6c029b15-93e6-427b-ba0f-628ebd03fd6b', 1, '01a22fb8-86f0-7957-af07-8c3abb2062dd', 8, '108', 'Vestido', '', 'UN', 1000, 0, 10000),
('01a22fb8-8719-7e23-90a3-4d355445bef4', 'baf5d0a7-8ce1-46d5-833f-0398645b6f6b', 1, '01a22fb8-86f0-7957-af07-8c3abb2062dd', 8, '108', 'Vestido', '', 'UN', 1000, 0, 10000);
INSERT INTO "till_note" (id, till_session_id, at, operator_id, text) VALUES
(1, '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 1773147780000, 3, 'slip do Elo achado');
INSERT INTO "audit_entry" (id, at, terminal_id, operator_id, approver_id, action, sale_id, detail, hash) VALUES
(1, 1773147600000, 1, 3, NULL, 'till.open', NULL, '{"till":"01a22fb8-85f3-71aa-8ab8-f0f2acf018dd","float":10000,"leftBefore":null,"openingDifference":null}', 'da0f4a1e98dad480e7e9367e1749e8d5ef6e541f795ceb46ec2fa9c890d3900f'),
(2, 1773147660000, 1, 3, NULL, 'sale.discount', '01a22fb8-8620-7132-8780-79c54f6dd28f', '{"line":"01a22fb8-8620-7132-8780-79c4668927f7","discount":{"value":{"kind":"amount","amount":500},"reason":"fiel"},"discountAmount":500}', 'd8b496e7d09196a8014653cad442d4b967daa7f2beceb77180fd32632737c521'),
(3, 1773147720000, 1, 3, NULL, 'payment.confirm-pix', '01a22fb8-868e-7815-9c90-d1d7d8c5dec5', '{"amount":1000,"txid":"0SDD9L8S9YW8EG05Y2VTPM6TX"}', 'ff7c85492f5ce30420f5baf3b6634b923962d63512355584d736a53da9e5200e'),
(4, 1773147780000, 1, 3, NULL, 'sale.void', '01a22fb8-86c9-7209-825b-d84fd3855ee2', '{"number":3,"total":10000,"cash":10000,"tenders":[{"kind":"cash","amount":10000,"received":10000}],"reason":"cliente desistiu"}', '8ec6747bf9a48f9f07cac42059460b039806a7acbdb1bf766d65b432986d6939'),
(5, 1773147780000, 1, 3, NULL, 'returns.return', '01a22fb8-86f1-7db4-b33a-ab2099722777', '{"return":"6c029b15-93e6-427b-ba0f-628ebd03fd6b","number":1,"refund":"exchange-voucher","total":10000,"voucher":10000,"reason":"tamanho errado"}', '66ac28de5fd00e760df9dc6dc284a0e78fc7de7ce2039d5448e63de84a26c6ee'),
(6, 1773147780000, 1, 3, NULL, 'returns.return', '01a22fb8-86f1-7db4-b33a-ab2099722777', '{"return":"baf5d0a7-8ce1-46d5-833f-0398645b6f6b","number":2,"refund":"cash","total":10000,"voucher":0,"reason":"tamanho errado"}', '5b3dae2e9a688dddf0445932f10fc7d8c310a70ca5c015e7e7cde5b2a690c911'),
(7, 1773147780000, 1, 3, NULL, 'till.cash-in', NULL, '{"till":"01a22fb8-85f3-71aa-8ab8-f0f2acf018dd","amount":2000,"reason":"troco"}', 'b7b1a4d6073984a88e6447d7bd2a47087bab25d0c90d62260169fd1f19e1a765'),
(8, 1773147780000, 1, 3, NULL, 'till.cash-drop', NULL, '{"till":"01a22fb8-85f3-71aa-8ab8-f0f2acf018dd","amount":1500,"reason":"cofre"}', '61654adda93dca6422dbc8a874c571802e828408b281da028985140bdbcfd00f'),
(9, 1773147780000, 1, 3, NULL, 'sale.cancel', '01a22fb8-87b5-7b98-8d41-8850ef5a9cc6', '{"reason":"cliente desistiu","lines":1,"total":1500,"tenders":[{"kind":"debit-card","amount":1000,"received":1000,"nsu":"778"}]}', 'd89070dbdedf044724f11041280c2ed534c74e4cceb63a9ca0f3b10d85ff3f67'),
(10, 1773147780000, 1, 1, 3, 'till.take-over', NULL, '{"till":"01a22fb8-85f3-71aa-8ab8-f0f2acf018dd","from":"Gilda Gerente"}', '145a06ed80a8db07b337bf819cd08d5fe83cc725f3d40f5103428c2e12620603'),
(11, 1773147780000, 1, 3, NULL, 'till.take-over', NULL, '{"till":"01a22fb8-85f3-71aa-8ab8-f0f2acf018dd","from":"Ana Caixa"}', '17a1e61f53036ecfe2235acabb255dce0f95715eb8626bf161adeb96468ebdfe'),
(12, 1773147780000, 1, 3, NULL, 'till.count', NULL, '{"till":"01a22fb8-85f3-71aa-8ab8-f0f2acf018dd","counts":[{"tender":"cash","counted":42400},{"tender":"credit-card","counted":1},{"tender":"debit-card","counted":0},{"tender":"pix","counted":0},{"tender":"store-credit","counted":0},{"tender":"exchange-voucher","counted":0}],"left":5000,"note":""}', 'f067a41747ca1815b29670fe437c7a45b880ad452fae68c04fa027f1b46570cc'),
(13, 1773147780000, 1, 3, NULL, 'till.close', NULL, '{"till":"01a22fb8-85f3-71aa-8ab8-f0f2acf018dd","counts":[{"tender":"cash","expected":42400,"counted":42400,"difference":0},{"tender":"credit-card","expected":18891,"counted":18891,"difference":0},{"tender":"debit-card","expected":1200,"counted":1200,"difference":0},{"tender":"pix","expected":1000,"counted":1000,"difference":0},{"tender":"store-credit","expected":1000,"counted":1000,"difference":0},{"tender":"exchange-voucher","expected":3500,"counted":3500,"difference":0}],"left":5000,"note":"conferido","digests":"31:6fdfb2fee33e941e08cd78ed06debdc5:562898000b161c1b66760184ae9f437b:b3824bec7aadd9b15f79aa6d74795b5f:5f13d576a5d66c5d7b88ed39c524b6a3"}', '64fcba1e7eda4beedd77df44c9f706f8ee3a040f7c33a2ae0287da4964e24e52'),
(14, 1773147780000, 1, 3, NULL, 'till.annotate', NULL, '{"till":"01a22fb8-85f3-71aa-8ab8-f0f2acf018dd","text":"slip do Elo achado"}', '72939edc45dee058659f1ed732cf7c7f8eaa79128593dd64f814c29cc705f08b'),
(15, 1773147780000, 1, 3, NULL, 'till.open', NULL, '{"till":"01a22fb8-8806-71b6-abd8-2e5035f6731c","float":5000,"leftBefore":5000,"openingDifference":0}', 'c6c55fdb4f4f2c1fde2fc7e572b70eb427f73580576c08aca3638a42ae6c04e0'),
(16, 1773147780000, 1, 3, NULL, 'sale.park', '01a22fb8-8810-7306-874f-b38fc240c928', '{"parkedAs":"moça de azul","total":4400}', '7e197a7ab1b408e0cb9aab9a5f7a31de05722fa429bbbc078627252588d77f2c');
INSERT OR REPLACE INTO "audit_head" (one, entry_id, hash) VALUES
(1, 16, '7e197a7ab1b408e0cb9aab9a5f7a31de05722fa429bbbc078627252588d77f2c');
INSERT INTO "branch" (id, code, name, legal_name, cnpj, address, city, state, phone, pix_key, receipt_logo, time_zone) VALUES
(1, '001', 'Loja Centro', 'Loja Centro Ltda', '11222333000181', 'Rua A, 1', 'Recife', 'PE', '(81) 3333-4444', '97212482404', NULL, NULL);
INSERT INTO "brand" (id, name) VALUES
(1, 'Própria');
INSERT INTO "cash_movement" (id, till_session_id, kind, sale_id, return_id, amount_cents, at, reason, operator_id, approver_id) VALUES
('01a22fb8-85f4-7d54-81d1-84e9bf75d6c0', '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'float', NULL, NULL, 10000, 1773147600000, NULL, NULL, NULL),
('01a22fb8-8688-7726-851d-37bb8bc0f1c4', '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'sale', '01a22fb8-8620-7132-8780-79c54f6dd28f', NULL, 2000, 1773147660000, NULL, NULL, NULL),
('01a22fb8-86cf-73c6-9b16-7d3de10349fa', '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'sale', '01a22fb8-86c9-7209-825b-d84fd3855ee2', NULL, 10000, 1773147780000, NULL, NULL, NULL),
('01a22fb8-86d1-7270-bf27-c263930f59cd', '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'void', '01a22fb8-86c9-7209-825b-d84fd3855ee2', NULL, -10000, 1773147780000, NULL, NULL, NULL),
('01a22fb8-86f8-7203-b8ce-7790af8becb0', '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'sale', '01a22fb8-86f1-7db4-b33a-ab2099722777', NULL, 30000, 1773147780000, NULL, NULL, NULL),
('01a22fb8-8719-7e23-90a3-4d367893247a', '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'return', NULL, 'baf5d0a7-8ce1-46d5-833f-0398645b6f6b', -10000, 1773147780000, NULL, NULL, NULL),
('01a22fb8-87b4-773f-8577-8d45bfc3b7bd', '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'sale', '01a22fb8-878d-7bae-9b36-1b99363ae648', NULL, 9900, 1773147780000, NULL, NULL, NULL),
('01a22fb8-8806-71b6-abd8-2e518926bd8d', '01a22fb8-8806-71b6-abd8-2e5035f6731c', 'float', NULL, NULL, 5000, 1773147780000, NULL, NULL, NULL),
('091995a9-cc9b-4c61-a5df-db94a55ad279', '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'cash-in', NULL, NULL, 2000, 1773147780000, 'troco', 3, NULL),
('a008c831-38c3-46b3-8312-857ba5478ef0', '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 'cash-drop', NULL, NULL, -1500, 1773147780000, 'cofre', 3, NULL);
INSERT INTO "customer" (id, code, name, tax_id, mobile, email, city, loyalty_card, note, credit_limit_cents, registered_at, search_id) VALUES
('01890000-0000-7000-8000-000000000001', '1', 'Maria Clara Prado', '40364478829', NULL, NULL, NULL, NULL, NULL, 20000, 0, 1),
('01890000-0000-7000-8000-000000000002', '2', 'João Batista Reis', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 2);
INSERT INTO "exchange_voucher" (code, branch_id, customer_id, issued_at, expires_on, balance_cents) VALUES
('9803793587663', 1, NULL, 1773147780000, '2026-09-06', 6500);
INSERT INTO "family" (id, name) VALUES
(1, 'Roupas'),
(2, 'Calçados');
INSERT INTO "number_floor" (kind, scope_id, above) VALUES
('customer', 0, 70),
('order', 1, 40);
INSERT INTO "operator" (id, code, name, role, pin_hash, sells, active) VALUES
(1, '10', 'Ana Caixa', 'cashier', 'scrypt$uoP64F6YFNSI2rCLjrg8sA==$w0nVoXpMK+tA7wHCinYO3+mFtqbj7RgVeCHA7lVxtgw=', 1, 1),
(2, '20', 'Sérgio Supervisor', 'supervisor', 'scrypt$uoP64F6YFNSI2rCLjrg8sA==$w0nVoXpMK+tA7wHCinYO3+mFtqbj7RgVeCHA7lVxtgw=', 1, 1),
(3, '30', 'Gilda Gerente', 'manager', 'scrypt$uoP64F6YFNSI2rCLjrg8sA==$w0nVoXpMK+tA7wHCinYO3+mFtqbj7RgVeCHA7lVxtgw=', 1, 1),
(4, '11', 'Bia Caixa', 'cashier', 'scrypt$uoP64F6YFNSI2rCLjrg8sA==$w0nVoXpMK+tA7wHCinYO3+mFtqbj7RgVeCHA7lVxtgw=', 1, 1);
INSERT INTO "order_event" (order_id, sequence, at, kind, operator_id, terminal_id, detail) VALUES
('7e805c8a-da1c-49d5-b882-d32647230841', 1, 1773147780000, 'created', 3, 1, '{}'),
('7e805c8a-da1c-49d5-b882-d32647230841', 2, 1773147780000, 'placed', 3, 1, '{"total":9900}'),
('7e805c8a-da1c-49d5-b882-d32647230841', 3, 1773147780000, 'claimed', 3, 1, '{}'),
('7e805c8a-da1c-49d5-b882-d32647230841', 4, 1773147780000, 'received', 3, 1, '{"number":6}'),
('a3eb234a-37f7-4bec-8a8f-f0fe8063d687', 1, 1773147780000, 'created', 3, 1, '{}'),
('baacf7ae-f573-47ec-8fb0-f26a7cc456ce', 1, 1773147780000, 'created', 3, 1, '{}'),
('baacf7ae-f573-47ec-8fb0-f26a7cc456ce', 2, 1773147780000, 'placed', 3, 1, '{"total":9900}');
INSERT INTO "order_line" (id, order_id, position, product_id, code, barcode, description, variant, unit, family_id, brand_id, quantity_thousandths, unit_price_cents, promotional_price_cents, label_price_cents, discount, salesperson_id, lot, expires_on, serial) VALUES
('01a22fb8-8751-7e52-9116-35c8550992ec', 'a3eb234a-37f7-4bec-8a8f-f0fe8063d687', 1, 1, '101', NULL, 'Camisa', '', 'UN', 1, 1, 1000, 3500, NULL, NULL, NULL, 3, NULL, NULL, NULL),
('01a22fb8-8764-74d7-9958-27990cc93231', 'a3eb234a-37f7-4bec-8a8f-f0fe8063d687', 2, 2, '102', NULL, 'Saia', '', 'UN', 1, 1, 2000, 3200, NULL, NULL, NULL, 3, NULL, NULL, NULL),
('01a22fb8-8765-7702-a2f4-eb3fc703c436', 'baacf7ae-f573-47ec-8fb0-f26a7cc456ce', 1, 1, '101', NULL, 'Camisa', '', 'UN', 1, 1, 1000, 3500, NULL, NULL, NULL, 3, NULL, NULL, NULL),
('01a22fb8-8766-71e3-b5f6-aade34aed236', 'baacf7ae-f573-47ec-8fb0-f26a7cc456ce', 2, 2, '102', NULL, 'Saia', '', 'UN', 1, 1, 2000, 3200, NULL, NULL, NULL, 3, NULL, NULL, NULL),
('01a22fb8-877a-7c15-8201-e46a3a3883a3', '7e805c8a-da1c-49d5-b882-d32647230841', 1, 1, '101', NULL, 'Camisa', '', 'UN', 1, 1, 1000, 3500, NULL, NULL, NULL, 3, NULL, NULL, NULL),
('01a22fb8-8788-7222-919a-89af0a956106', '7e805c8a-da1c-49d5-b882-d32647230841', 2, 2, '102', NULL, 'Saia', '', 'UN', 1, 1, 2000, 3200, NULL, NULL, NULL, 3, NULL, NULL, NULL);
INSERT INTO "parameter_value" (key, scope, scope_id, version, value) VALUES
('receipt.footer', 'branch', 1, 1, '"Volte sempre"');
INSERT INTO "price_rule" (id, name, condition, action, starts_at, ends_at) VALUES
(1, 'Sapatos', '{"kind":"family","familyId":2}', '{"kind":"rate-off","rate":10000}', 0, 9000000000000),
(2, 'Da casa', '{"kind":"brand","brandId":1}', '{"kind":"final-price","unitPrice":900}', 0, 10),
(3, 'Tudo', '{"kind":"every-product"}', '{"kind":"rate-off","rate":1000}', 0, 10);
INSERT INTO "print_job" (id, terminal_id, title, document, state, doubts, fault, queued_at, ended_at) VALUES
(1, 1, 'Abertura de caixa', '{}', 'printed', 0, NULL, 1773147600000, 1773147600000),
(2, 1, 'Cupom 000001', '{}', 'printed', 0, NULL, 1773147660000, 1773147660000),
(3, 1, 'Cupom 000002', '{}', 'printed', 0, NULL, 1773147720000, 1773147720000),
(4, 1, 'Cupom 000003', '{}', 'printed', 0, NULL, 1773147780000, 1773147780000),
(5, 1, 'Cancelamento do cupom 000003', '{}', 'printed', 0, NULL, 1773147780000, 1773147780000),
(6, 1, 'Cupom 000004', '{}', 'printed', 0, NULL, 1773147780000, 1773147780000),
(7, 1, 'Devolução 000001', '{}', 'printed', 0, NULL, 1773147780000, 1773147780000),
(8, 1, 'Vale-troca final 7663', '{}', 'printed', 0, NULL, 1773147780000, 1773147780000),
(9, 1, 'Devolução 000002', '{}', 'printed', 0, NULL, 1773147780000, 1773147780000),
(10, 1, 'Cupom 000005', '{}', 'printed', 0, NULL, 1773147780000, 1773147780000),
(11, 1, 'Vale-troca final 7663', '{}', 'printed', 0, NULL, 1773147780000, 1773147780000),
(12, 1, 'Suprimento', '{}', 'printed', 0, NULL, 1773147780000, 1773147780000),
(13, 1, 'Sangria', '{}', 'printed', 0, NULL, 1773147780000, 1773147780000),
(14, 1, 'Cupom 000006', '{}', 'printed', 0, NULL, 1773147780000, 1773147780000),
(15, 1, 'Fechamento de caixa', '{}', 'printed', 0, NULL, 1773147780000, 1773147780000),
(16, 1, 'Abertura de caixa', '{}', 'printed', 0, NULL, 1773147780000, 1773147780000);
INSERT INTO "product" (id, code, description, size, color, brand_id, family_id, classification, unit, is_fractional, price_cents, promotional_price_cents, promotion_starts_at, promotion_ends_at, active) VALUES
(1, '101', 'Camisa', '', '', 1, 1, NULL, 'UN', 0, 3500, NULL, NULL, NULL, 1),
(2, '102', 'Saia', '', '', 1, 1, NULL, 'UN', 0, 3200, NULL, NULL, NULL, 1),
(3, '103', 'Boné', '', '', 1, 1, NULL, 'UN', 0, 1500, NULL, NULL, NULL, 1),
(4, '104', 'Sandália', '', '', 1, 2, NULL, 'UN', 0, 5000, NULL, NULL, NULL, 1),
(5, '105', 'Meia', '', '', 1, 1, NULL, 'UN', 0, 119, NULL, NULL, NULL, 1),
(6, '106', 'Fita', '', '', 1, 1, NULL, 'UN', 0, 230, NULL, NULL, NULL, 1),
(7, '107', 'Casaco', '', '', 1, 1, NULL, 'UN', 0, 82900, NULL, NULL, NULL, 1),
(8, '108', 'Vestido', '', '', 1, 1, NULL, 'UN', 0, 10000, NULL, NULL, NULL, 1),
(9, '12345', 'Queijo', '', '', 1, 1, NULL, 'KG', 1, 4990, NULL, NULL, NULL, 1),
(10, '110', 'Bota em promoção', '', '', 1, 2, NULL, 'UN', 0, 20000, 15990, NULL, NULL, 1),
(11, '111', 'Fora de linha', '', '', 1, 2, NULL, 'UN', 0, 1000, NULL, NULL, NULL, 0);
INSERT INTO "product_barcode" (barcode, product_id) VALUES
('7891000000014', 1),
('7891000000021', 2),
('87111125', 10),
('12345670', 11);
INSERT INTO "product_stock" (branch_id, product_id, quantity_thousandths) VALUES
(1, 1, 96000),
(1, 2, 97000),
(1, 3, 100000),
(1, 4, 100000),
(1, 5, 100000),
(1, 6, 100000),
(1, 7, 100000),
(1, 8, 99000),
(1, 9, 100000),
(1, 10, 99000),
(1, 11, 100000);
INSERT INTO "receipt" (sale_id, kind, document) VALUES
('01a22fb8-8620-7132-8780-79c54f6dd28f', 'sale', '{}'),
('01a22fb8-868e-7815-9c90-d1d7d8c5dec5', 'sale', '{}'),
('01a22fb8-86c9-7209-825b-d84fd3855ee2', 'sale', '{}'),
('01a22fb8-86c9-7209-825b-d84fd3855ee2', 'void', '{}'),
('01a22fb8-86f1-7db4-b33a-ab2099722777', 'sale', '{}'),
('01a22fb8-871a-7604-9db9-0906530e3b93', 'sale', '{}'),
('01a22fb8-878d-7bae-9b36-1b99363ae648', 'sale', '{}');
INSERT INTO "receivable" (tender_id, installment, customer_id, due_on, amount_cents, forgiven_cents, settled_at, cancelled_at) VALUES
('aa58fb16-de22-4248-96af-b10875b8a17e', 1, '01890000-0000-7000-8000-000000000001', '2026-04-10', 500, 0, NULL, NULL),
('aa58fb16-de22-4248-96af-b10875b8a17e', 2, '01890000-0000-7000-8000-000000000001', '2026-05-10', 500, 0, NULL, NULL);
INSERT INTO "return" (id, branch_id, terminal_id, till_session_id, number, sale_id, operator_id, approver_id, salesperson_id, customer_id, reason, refund_kind, total_cents, voucher_code, at, document) VALUES
('6c029b15-93e6-427b-ba0f-628ebd03fd6b', 1, 1, '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 1, '01a22fb8-86f1-7db4-b33a-ab2099722777', 3, NULL, NULL, NULL, 'tamanho errado', 'exchange-voucher', 10000, '9803793587663', 1773147780000, '{}'),
('baf5d0a7-8ce1-46d5-833f-0398645b6f6b', 1, 1, '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 2, '01a22fb8-86f1-7db4-b33a-ab2099722777', 3, NULL, NULL, NULL, 'tamanho errado', 'cash', 10000, NULL, 1773147780000, '{}');
INSERT INTO "return_refund" (return_id, sequence, kind, tender_id, amount_cents) VALUES
('6c029b15-93e6-427b-ba0f-628ebd03fd6b', 1, 'exchange-voucher', NULL, 10000),
('baf5d0a7-8ce1-46d5-833f-0398645b6f6b', 1, 'cash', NULL, 10000);
INSERT OR REPLACE INTO "role_notice" (name, read_at, read_by) VALUES
('till-share', 5, 3);
INSERT INTO "sale" (id, branch_id, terminal_id, till_session_id, operator_id, state, opened_at, customer_id, receipt_tax_id, salesperson_id, discount, parked_as, number, finished_at, gross_cents, total_cents, change_cents, finished_by, order_id, priced_at, voided_in, cashback) VALUES
('01a22fb8-8620-7132-8780-79c54f6dd28f', 1, 1, '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 3, 'finished', 1773147660000, NULL, NULL, NULL, NULL, NULL, 1, 1773147660000, 27000, 20891, 3000, 3, NULL, 1773147660000, NULL, NULL),
('01a22fb8-868e-7815-9c90-d1d7d8c5dec5', 1, 1, '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 3, 'finished', 1773147720000, '01890000-0000-7000-8000-000000000001', NULL, NULL, NULL, NULL, 2, 1773147720000, 3200, 3200, 0, 3, NULL, 1773147720000, NULL, NULL),
('01a22fb8-86c9-7209-825b-d84fd3855ee2', 1, 1, '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 3, 'voided', 1773147780000, NULL, NULL, NULL, NULL, NULL, 3, 1773147780000, 10000, 10000, 0, 3, NULL, 1773147780000, '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', NULL),
('01a22fb8-86f1-7db4-b33a-ab2099722777', 1, 1, '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 3, 'finished', 1773147780000, NULL, NULL, NULL, NULL, NULL, 4, 1773147780000, 30000, 30000, 0, 3, NULL, 1773147780000, NULL, NULL),
('01a22fb8-871a-7604-9db9-0906530e3b93', 1, 1, '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 3, 'finished', 1773147780000, NULL, NULL, NULL, NULL, NULL, 5, 1773147780000, 3500, 3500, 0, 3, NULL, 1773147780000, NULL, NULL),
('01a22fb8-878d-7bae-9b36-1b99363ae648', 1, 1, '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 3, 'finished', 1773147780000, NULL, NULL, 3, NULL, NULL, 6, 1773147780000, 9900, 9900, 0, 3, '7e805c8a-da1c-49d5-b882-d32647230841', 1773147780000, NULL, NULL),
('01a22fb8-87b5-7b98-8d41-8850ef5a9cc6', 1, 1, '01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 3, 'cancelled', 1773147780000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1773147780000, NULL, NULL),
('01a22fb8-8810-7306-874f-b38fc240c928', 1, 1, '01a22fb8-8806-71b6-abd8-2e5035f6731c', 3, 'parked', 1773147780000, NULL, NULL, NULL, NULL, 'moça de azul', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1773147780000, NULL, '{"label":"Bônus","amount":100}'),
('01a22fb8-881b-7348-88eb-ea8379fccf86', 1, 1, '01a22fb8-8806-71b6-abd8-2e5035f6731c', 3, 'paying', 1773147780000, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1773147780000, NULL, NULL);
INSERT INTO "sale_adjustment" (line_id, sequence, kind, label, amount_cents) VALUES
('01a22fb8-8620-7132-8780-79c4668927f7', 0, 'line-discount', 'Desconto no item', -500),
('01a22fb8-8663-7dc3-93e8-4ec1d8400f3a', 0, 'promotion', 'Preço promocional', -4010),
('01a22fb8-8663-7dc3-93e8-4ec1d8400f3a', 1, 'price-rule', 'Sapatos', -1599);
INSERT INTO "sale_line" (id, sale_id, position, product_id, code, barcode, description, variant, unit, family_id, brand_id, quantity_thousandths, unit_price_cents, promotional_price_cents, label_price_cents, discount, salesperson_id, cancelled, gross_cents, net_cents, lot, expires_on, serial) VALUES
('01a22fb8-8620-7132-8780-79c4668927f7', '01a22fb8-8620-7132-8780-79c54f6dd28f', 1, 1, '101', NULL, 'Camisa', '', 'UN', 1, 1, 2000, 3500, NULL, NULL, '{"value":{"kind":"amount","amount":500},"reason":"fiel","maxRate":100000}', NULL, 0, 7000, 6500, NULL, NULL, NULL),
('01a22fb8-8663-7dc3-93e8-4ec1d8400f3a', '01a22fb8-8620-7132-8780-79c54f6dd28f', 2, 10, '110', NULL, 'Bota em promoção', '', 'UN', 2, 1, 1000, 20000, 15990, NULL, NULL, NULL, 0, 20000, 14391, NULL, NULL, NULL),
('01a22fb8-868d-7bcb-85e4-82e506030628', '01a22fb8-868e-7815-9c90-d1d7d8c5dec5', 1, 2, '102', NULL, 'Saia', '', 'UN', 1, 1, 1000, 3200, NULL, NULL, NULL, NULL, 0, 3200, 3200, NULL, NULL, NULL),
('01a22fb8-86c9-7209-825b-d84ea9028df7', '01a22fb8-86c9-7209-825b-d84fd3855ee2', 1, 8, '108', NULL, 'Vestido', '', 'UN', 1, 1, 1000, 10000, NULL, NULL, NULL, NULL, 0, 10000, 10000, NULL, NULL, NULL),
('01a22fb8-86f0-7957-af07-8c3abb2062dd', '01a22fb8-86f1-7db4-b33a-ab2099722777', 1, 8, '108', NULL, 'Vestido', '', 'UN', 1, 1, 3000, 10000, NULL, NULL, NULL, NULL, 0, 30000, 30000, NULL, NULL, NULL),
('01a22fb8-871a-7604-9db9-09053e13f568', '01a22fb8-871a-7604-9db9-0906530e3b93', 1, 1, '101', NULL, 'Camisa', '', 'UN', 1, 1, 1000, 3500, NULL, NULL, NULL, NULL, 0, 3500, 3500, NULL, NULL, NULL),
('01a22fb8-878d-7bae-9b36-1b9769226dd8', '01a22fb8-878d-7bae-9b36-1b99363ae648', 1, 1, '101', NULL, 'Camisa', '', 'UN', 1, 1, 1000, 3500, NULL, NULL, NULL, 3, 0, 3500, 3500, NULL, NULL, NULL),
('01a22fb8-878d-7bae-9b36-1b98034b8ab6', '01a22fb8-878d-7bae-9b36-1b99363ae648', 2, 2, '102', NULL, 'Saia', '', 'UN', 1, 1, 2000, 3200, NULL, NULL, NULL, 3, 0, 6400, 6400, NULL, NULL, NULL),
('01a22fb8-87b5-7b98-8d41-884f9c193e3f', '01a22fb8-87b5-7b98-8d41-8850ef5a9cc6', 1, 3, '103', NULL, 'Boné', '', 'UN', 1, 1, 1000, 1500, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
('01a22fb8-8810-7306-874f-b38e02149f68', '01a22fb8-8810-7306-874f-b38fc240c928', 1, 4, '104', NULL, 'Sandália', '', 'UN', 2, 1, 1000, 5000, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
('01a22fb8-881a-7c7e-8d40-022cf1ad228b', '01a22fb8-881b-7348-88eb-ea8379fccf86', 1, 7, '107', NULL, 'Casaco', '', 'UN', 1, 1, 1000, 82900, NULL, NULL, NULL, 1, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "sale_tender" (id, sale_id, sequence, kind, amount_cents, installments, brand, nsu, txid, payload, received_at, first_due_on, voucher_code, sale_total_cents) VALUES
('ba6072ee-81f7-441c-9db7-8cee373c30fd', '01a22fb8-8620-7132-8780-79c54f6dd28f', 1, 'credit-card', 18891, 3, 'Elo', '123456', NULL, NULL, NULL, NULL, NULL, NULL),
('573c0304-d638-4d7a-b0df-70524737cdca', '01a22fb8-8620-7132-8780-79c54f6dd28f', 2, 'cash', 5000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('aa58fb16-de22-4248-96af-b10875b8a17e', '01a22fb8-868e-7815-9c90-d1d7d8c5dec5', 1, 'store-credit', 1000, 2, NULL, NULL, NULL, NULL, NULL, '2026-04-10', NULL, NULL),
('3d26a25b-88d3-478d-a507-61cd234e1efa', '01a22fb8-868e-7815-9c90-d1d7d8c5dec5', 2, 'debit-card', 1200, NULL, 'Visa', '777', NULL, NULL, NULL, NULL, NULL, NULL),
('0d4fd492-05a9-40a3-bbeb-f301e14a8915', '01a22fb8-868e-7815-9c90-d1d7d8c5dec5', 3, 'pix', 1000, NULL, NULL, NULL, '0SDD9L8S9YW8EG05Y2VTPM6TX', '00020126330014BR.GOV.BCB.PIX011197212482404520400005303986540510.005802BR5911Loja Centro6006Recife622905250SDD9L8S9YW8EG05Y2VTPM6TX6304D6AC', 1773147720000, NULL, NULL, 3200),
('e81fb51a-c236-4594-a4b1-8eeb4ee70a9f', '01a22fb8-86c9-7209-825b-d84fd3855ee2', 1, 'cash', 10000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('e5bda110-ef64-460e-b750-27b1be4fc54f', '01a22fb8-86f1-7db4-b33a-ab2099722777', 1, 'cash', 30000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('4c07a6f6-b337-43b5-9297-8ea7f7998469', '01a22fb8-871a-7604-9db9-0906530e3b93', 1, 'exchange-voucher', 3500, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '9803793587663', NULL),
('440da42c-cf78-490a-a611-0cbf39e8a6b1', '01a22fb8-878d-7bae-9b36-1b99363ae648', 1, 'cash', 9900, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('bdb5bcbc-fbc5-496e-9a73-eea1b6002ca0', '01a22fb8-87b5-7b98-8d41-8850ef5a9cc6', 1, 'debit-card', 1000, NULL, 'Visa', '778', NULL, NULL, NULL, NULL, NULL, NULL),
('6dd774a4-65e7-48d5-b8b4-0d9e185fdb51', '01a22fb8-881b-7348-88eb-ea8379fccf86', 1, 'debit-card', 1000, NULL, 'Elo', '779', NULL, NULL, NULL, NULL, NULL, NULL),
('8b7eb279-0254-4862-8548-5e7e6ef1fed1', '01a22fb8-881b-7348-88eb-ea8379fccf86', 2, 'pix', 2000, NULL, NULL, NULL, '89AXLSFONLOU92E3J8OXFB4K1', '00020126330014BR.GOV.BCB.PIX011197212482404520400005303986540520.005802BR5911Loja Centro6006Recife6229052589AXLSFONLOU92E3J8OXFB4K16304C1FD', NULL, NULL, NULL, 82900);
INSERT INTO "sales_order" (id, branch_id, number, state, created_at, created_by, customer_id, salesperson_id, discount, notes, valid_until, priced_at, plan, placed_at, total_cents) VALUES
('a3eb234a-37f7-4bec-8a8f-f0fe8063d687', 1, 41, 'quote', 1773147780000, 3, NULL, 3, NULL, '', '2026-03-20', 1773147780000, NULL, NULL, 9900),
('baacf7ae-f573-47ec-8fb0-f26a7cc456ce', 1, 42, 'waiting', 1773147780000, 3, NULL, 3, NULL, '', '2026-03-20', 1773147780000, '{"kind":"credit-card","installments":3}', 1773147780000, 9900),
('7e805c8a-da1c-49d5-b882-d32647230841', 1, 43, 'received', 1773147780000, 3, NULL, 3, NULL, '', '2026-03-20', 1773147780000, '{"kind":"credit-card","installments":3}', 1773147780000, 9900);
INSERT OR REPLACE INTO "setting" (key, value) VALUES
('points-table:1', '{"scoring":"quantity","brands":[{"brandId":1,"factor":2500}]}');
INSERT INTO "stock_movement" (line_id, return_line_id, kind, branch_id, product_id, quantity_thousandths, at) VALUES
('01a22fb8-8620-7132-8780-79c4668927f7', NULL, 'sale', 1, 1, -2000, 1773147660000),
('01a22fb8-8663-7dc3-93e8-4ec1d8400f3a', NULL, 'sale', 1, 10, -1000, 1773147660000),
('01a22fb8-868d-7bcb-85e4-82e506030628', NULL, 'sale', 1, 2, -1000, 1773147720000),
('01a22fb8-86c9-7209-825b-d84ea9028df7', NULL, 'sale', 1, 8, -1000, 1773147780000),
('01a22fb8-86c9-7209-825b-d84ea9028df7', NULL, 'void', 1, 8, 1000, 1773147780000),
('01a22fb8-86f0-7957-af07-8c3abb2062dd', NULL, 'sale', 1, 8, -3000, 1773147780000),
(NULL, '01a22fb8-8714-7e90-906f-1619dd049dd9', 'return', 1, 8, 1000, 1773147780000),
(NULL, '01a22fb8-8719-7e23-90a3-4d355445bef4', 'return', 1, 8, 1000, 1773147780000),
('01a22fb8-871a-7604-9db9-09053e13f568', NULL, 'sale', 1, 1, -1000, 1773147780000),
('01a22fb8-878d-7bae-9b36-1b9769226dd8', NULL, 'sale', 1, 1, -1000, 1773147780000),
('01a22fb8-878d-7bae-9b36-1b98034b8ab6', NULL, 'sale', 1, 2, -2000, 1773147780000);
INSERT INTO "terminal" (id, branch_id, name, next_sale_number, next_return_number) VALUES
(1, 1, 'Caixa 1', 7, 3),
(2, 1, 'Caixa 2', 1, 1);
INSERT INTO "till_session" (id, terminal_id, operator_id, opened_at, float_cents, closed_at, closed_by, expected_cash_cents, counted_cash_cents, difference_cents, closing_note, left_cents, left_before_cents, opening_difference_cents, taken_over_by) VALUES
('01a22fb8-85f3-71aa-8ab8-f0f2acf018dd', 1, 3, 1773147600000, 10000, 1773147780000, 3, 42400, 42400, 0, 'conferido', 5000, NULL, NULL, 3),
('01a22fb8-8806-71b6-abd8-2e5035f6731c', 1, 3, 1773147780000, 5000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 5000, 0, NULL);
