import type { paymentContract } from '#shared/selling/payment/payment-operations'
import type { CommandsFor } from '../../store/access/handlers'
import type { SaleDesk } from '../sale/participant'
import { confirmPix } from './confirm-pix'
import { removeTender } from './remove-tender'
import { takeTender } from './take-tender'

export function paymentCommands(desk: SaleDesk): CommandsFor<typeof paymentContract> {
  return {
    'payment.add-tender': (input, caller) => takeTender(desk, caller, input),
    'payment.confirm-pix': (input, caller) => confirmPix(desk, caller, input),
    'payment.remove-tender': (input, caller) => removeTender(desk, caller, input),
  }
}
