import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** A customer is not found or not registered. */
export const customerRefusals = {
  'customer-not-found': refusal(none, () => 'Cliente não encontrado. Procure de novo ou faça o cadastro.'),
  'customer-without-tax-id': refusal(
    none,
    () => 'O cadastro deste cliente não tem CPF nem CNPJ. Digite o número.',
  ),
  'mobile-taken': refusal(
    z.object({ name: z.string() }),
    ({ name }) => `Este celular já é de ${name}. Confira o número.`,
  ),
  'tax-id-taken': refusal(
    z.object({ name: z.string() }),
    ({ name }) => `Este CPF/CNPJ já é de ${name}. Procure o cliente em vez de cadastrar.`,
  ),
}
