import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

/** No paper of a sale, or none yet. */
export const receiptRefusals = {
  'receipt-not-found': refusal(
    z.object({}),
    () => 'O cupom desta venda não foi encontrado. Confira o número da venda.',
  ),
  'sale-cancelled': refusal(z.object({}), () => 'Esta venda foi cancelada: não há o que trocar.'),
  'document-awaiting': refusal(
    z.object({}),
    () => 'O documento ainda não foi autorizado. O papel sai assim que for.',
  ),
}
