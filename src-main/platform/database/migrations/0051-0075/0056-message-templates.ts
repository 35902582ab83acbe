import type { Migration } from '../migration'

/**
 * What messages to customers say. Those every shop starts with have the same ids everywhere; procedures ask for theirs by
 * the name older systems give it.
 */
export const messageTemplates: Migration = {
  version: 56,
  touches: [],
  sql: `
CREATE TABLE message_template (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  -- the occasion it is sent on, which decides what it may say
  used_for TEXT NOT NULL,
  channel TEXT NOT NULL,
  -- empty by SMS
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  keeps_accents INTEGER NOT NULL CHECK (keeps_accents IN (0, 1))
) STRICT;
INSERT INTO message_template (id, name, used_for, channel, subject, body, keeps_accents) VALUES
  ('0193a000-0000-7000-8000-000000000001', 'ANNIV', 'birthday', 'sms', '',
   '{{ loja }}: feliz aniversário, {{ primeiro_nome }}! Seu presente: vale {{ vale }} de {{ valor }}, até {{ validade }}.', 0),
  ('0193a000-0000-7000-8000-000000000002', 'EXPIRATIONGIFTCARDEMAIL', 'voucher-expiring', 'email',
   'Seu vale de {{ valor }} vence em {{ validade }}',
   'Olá, {{ primeiro_nome }}!

Seu vale {{ vale }}, de {{ valor }}, vence em {{ validade }}. Esperamos você.

{{ loja }}
{{ telefone }}', 0),
  ('0193a000-0000-7000-8000-000000000003', 'GIFTCARD REMINDER SMS', 'voucher-expiring', 'sms', '',
   '{{ loja }}: {{ primeiro_nome }}, seu vale {{ vale }} de {{ valor }} vence em {{ validade }}.', 0),
  ('0193a000-0000-7000-8000-000000000004', 'COMPROVANTE', 'receipt', 'email',
   'Sua compra na {{ loja }}',
   'Olá, {{ primeiro_nome }}!

Obrigado pela sua compra de {{ data }}: cupom {{ cupom }}, total {{ total }}.

{{ loja }}
{{ telefone }}', 0);
`,
}
