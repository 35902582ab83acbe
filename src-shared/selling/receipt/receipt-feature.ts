import { everybody, type Feature } from '../../kernel/feature'
import { receiptContract } from './receipt-operations'
import { receiptParameters } from './receipt-parameters'

/** Papers of a sale again. */
export const receiptFeature = {
  rights: {
    'receipt.reprint': { name: 'Reimprimir cupom (2ª via)', starts: everybody },
  },
  actions: {
    'receipt.reprint': '2ª via impressa',
  },
  parameters: receiptParameters,
  operations: receiptContract,
} as const satisfies Feature
