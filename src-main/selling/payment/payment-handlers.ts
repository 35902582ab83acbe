import type { Desk } from '../../platform/database/desk'
import type { HandlersFor } from '../../store/access/handlers'
import { confirmPix } from './confirm-pix'
import { removeTender } from './remove-tender'
import { takeTender } from './take-tender'

export function paymentHandlers(
  desk: Desk,
): HandlersFor<'payment.add-tender' | 'payment.confirm-pix' | 'payment.remove-tender'> {
  return {
    'payment.add-tender': (input, caller) => takeTender(desk, caller, input),
    'payment.confirm-pix': (input, caller) => confirmPix(desk, caller, input),
    'payment.remove-tender': (input, caller) => removeTender(desk, caller, input),
  }
}
