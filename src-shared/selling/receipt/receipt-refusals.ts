import { z } from 'zod'
import { refusal } from '../../kernel/refusal'

/** No paper of a sale, or none yet. */
export const receiptRefusals = {
  'receipt-not-found': refusal(
    z.object({}),
    () => 'O cupom desta venda não foi encontrado. Confira o número da venda.',
  ),
  'document-awaiting': refusal(
    z.object({}),
    () => 'O documento desta venda ainda não foi autorizado. O cupom sai assim que for.',
  ),
}
