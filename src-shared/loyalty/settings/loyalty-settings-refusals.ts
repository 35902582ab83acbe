import { z } from 'zod'
import { refusal } from '../../kernel/refusal'
import { loyaltyFaultSchema } from '../port/loyalty-fault'
import { connectionWords } from './connection-words'

const none = z.object({})

/** A programme is not set up. */
export const loyaltySettingsRefusals = {
  'loyalty-field-refused': refusal(
    z.object({ field: z.string() }),
    ({ field }) => `O campo “${field}” não pode ficar assim. Confira e salve de novo.`,
  ),
  'loyalty-secret-again': refusal(
    z.object({ field: z.string(), address: z.string() }),
    ({ field, address }) => `Com outro “${address}”, o campo “${field}” precisa ser digitado de novo.`,
  ),
  'secret-not-protected': refusal(
    none,
    () =>
      'Este computador não tem onde guardar senhas com segurança. Entre com um usuário que tenha um cofre de senhas.',
  ),
  'provisioning-failed': refusal(z.object({ fault: loyaltyFaultSchema }), ({ fault }) => {
    const { what, todo } = connectionWords(fault)
    return `${what} ${todo}`
  }),
  'brand-not-found': refusal(none, () => 'Uma das marcas não existe mais. Abra a tela de novo.'),
}
