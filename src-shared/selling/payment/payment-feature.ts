import { byApproval, everybody, type Feature } from '../../kernel/feature'
import { paymentContract } from './payment-operations'
import { paymentParameters } from './payment-parameters'

/** How a sale is paid. */
export const paymentFeature = {
  rights: {
    'payment.remove-tender': { name: 'Remover forma de pagamento', starts: everybody },
    'payment.store-credit-above-limit': { name: 'Crediário acima do limite do cliente', starts: byApproval },
  },
  actions: {
    'payment.confirm-pix': 'Pix confirmado à mão',
    'payment.remove-tender': 'Forma de pagamento removida',
    'payment.store-credit-above-limit': 'Crediário acima do limite',
  },
  parameters: paymentParameters,
  operations: paymentContract,
} as const satisfies Feature
