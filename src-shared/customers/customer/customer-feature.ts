import { byApproval, everybody, fromSupervisor, type Feature } from '../../kernel/feature'
import { customerContract } from './customer-operations'

/** Customers: who they are. */
export const customerFeature = {
  rights: {
    'customer.register': { name: 'Cadastrar cliente', starts: everybody },
    'customer.see-documents': { name: 'Ver CPF inteiro nos cupons', starts: fromSupervisor, isYesOrNo: true },
    'customer.share-mobile': { name: 'Repetir celular de outro cliente', starts: byApproval },
  },
  actions: {
    'customer.share-mobile': 'Celular repetido de outro cliente',
    'customer.change-mobile': 'Celular do cliente trocado',
    'customer.confirm-tax-id': 'CPF do cliente mostrado para conferir',
  },
  operations: customerContract,
} as const satisfies Feature
