import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** Messages to customers. */
export const messageRefusals = {
  'message-moved': refusal(none, () => 'Esta mensagem já mudou de situação. Veja de novo na lista.'),
  'message-not-counted': refusal(none, () => 'A contagem parou de repente. Abra a tela de novo.'),
  'message-address-refused': refusal(
    none,
    () => 'Este endereço não serve: digite um e-mail, ou um celular com DDD.',
  ),
  'message-address-blocked': refusal(
    none,
    () => 'Este endereço está bloqueado: as mensagens voltaram, ou a pessoa pediu para não receber.',
  ),
  'gateway-field-refused': refusal(
    z.object({ field: z.string() }),
    ({ field }) => `O campo “${field}” está vazio ou não serve. Confira e grave de novo.`,
  ),
  'gateway-secret-again': refusal(
    z.object({ field: z.string(), address: z.string() }),
    ({ field, address }) => `Com outro “${address}”, o campo “${field}” precisa ser digitado de novo.`,
  ),
  'gateway-secret-not-protected': refusal(
    none,
    () => 'O computador não protege senhas: elas só são guardadas para um simulador neste computador.',
  ),
}
