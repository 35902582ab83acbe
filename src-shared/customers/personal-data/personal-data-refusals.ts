import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

const none = z.object({})

/** Why somebody is not erased. */
export const personalDataRefusals = {
  'customer-code-differs': refusal(
    none,
    () => 'O código digitado não é o deste cliente. Confira no cadastro e digite de novo.',
  ),
  'customer-erased': refusal(none, () => 'Os dados deste cliente já foram apagados.'),
  'customer-in-sale': refusal(
    none,
    () =>
      'Há uma venda ou um recebimento em andamento com este cliente. Termine antes, ou tire o cliente da venda.',
  ),
  'customer-has-open': refusal(
    none,
    () => 'Este cliente ainda tem algo em aberto. Acerte antes, ou marque que a loja e o cliente abrem mão.',
  ),
}
