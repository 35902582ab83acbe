import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

/** No paper of a sale. */
export const receiptRefusals = {
  'receipt-not-found': refusal(
    z.object({}),
    () => 'O cupom desta venda não foi encontrado. Confira o número da venda.',
  ),
}
