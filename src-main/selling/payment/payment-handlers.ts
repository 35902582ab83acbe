import type { Desk } from '../../platform/database/desk'
import type { HandlersFor } from '../../platform/ipc/handlers'
import { tryVoucher } from '../../rewards/vouchers/voucher-tries'
import { confirmPix, removeTender, takeTender } from './tenders'

export function paymentHandlers(
  desk: Desk,
): HandlersFor<'payment.add-tender' | 'payment.confirm-pix' | 'payment.remove-tender'> {
  return {
    'payment.add-tender': (input, caller) => {
      const { tender } = input
      const take = () => takeTender(desk, caller, input)
      return tender.kind === 'exchange-voucher' ? tryVoucher(desk, caller, tender.code, take) : take()
    },
    'payment.confirm-pix': (input, caller) => confirmPix(desk, caller, input),
    'payment.remove-tender': (input, caller) => removeTender(desk, caller, input),
  }
}
