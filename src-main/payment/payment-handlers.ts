import type { HandlersFor } from '../ipc/handlers'
import type { Desk } from '../database/desk'
import { confirmPix, removeTender, takeTender } from './tenders'

export function paymentHandlers(
  desk: Desk,
): HandlersFor<'payment.add-tender' | 'payment.confirm-pix' | 'payment.remove-tender'> {
  return {
    'payment.add-tender': (input, caller) => takeTender(desk, caller, input),
    'payment.confirm-pix': (input) => confirmPix(desk, input),
    'payment.remove-tender': (input, caller) => removeTender(desk, caller, input),
  }
}
