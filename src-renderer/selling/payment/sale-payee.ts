import type { SaleId } from '#shared/kernel/ids'
import { call } from '../../ipc/client'
import type { AppError } from '../../ipc/words/messages'
import { callWithApproval } from '../../store/access/approval/approval'
import { drawn } from '../open-sale/use-sale-edit'
import type { Payee } from './payee'

/** The sale being paid takes them. */
export function salePayee(saleId: SaleId): Payee {
  return {
    take: (tender, what, confirmedChange) =>
      drawn<AppError>(callWithApproval('payment.add-tender', { saleId, tender, confirmedChange }, what)),
    confirm: (tenderId) => drawn<AppError>(call('payment.confirm-pix', { saleId, tenderId })),
    remove: (tenderId, what) =>
      drawn<AppError>(
        callWithApproval('payment.remove-tender', { saleId, tenderId }, `Remover pagamento: ${what}`),
      ),
    of: 'da venda',
  }
}
