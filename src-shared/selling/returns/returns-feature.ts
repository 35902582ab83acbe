import { byApproval, everybody, type Feature } from '../../kernel/feature'
import { returnsContract } from './returns-operations'
import { returnsParameters } from './returns-parameters'

/** Returns, exchanges and the vouchers they give (FEATURES A7). */
export const returnsFeature = {
  rights: {
    'returns.return': { name: 'Trocas e Devoluções', starts: everybody, isYesOrNo: true },
    'returns.refund-voucher': { name: 'Devolver em vale-troca', starts: everybody },
    'returns.refund-cash': { name: 'Devolver em dinheiro', starts: byApproval },
    'returns.refund-same-tender': { name: 'Devolver na mesma forma de pagamento', starts: byApproval },
    'returns.without-receipt': { name: 'Devolver sem cupom', starts: byApproval },
    'returns.above-limit': { name: 'Devolução acima do limite ou do prazo', starts: byApproval },
    'returns.unchecked': { name: 'Devolver venda de outro caixa sem a Central', starts: byApproval },
    'returns.cancel-voucher': { name: 'Cancelar vale-troca', starts: byApproval },
    'returns.reprint-voucher': { name: 'Reimprimir vale-troca (2ª via)', starts: byApproval },
  },
  actions: {
    'returns.return': 'Devolução',
    'returns.return-without-receipt': 'Devolução sem cupom',
    'returns.unchecked': 'Devolução sem conferência com a Central',
    'returns.cancel-voucher': 'Vale-troca cancelado',
    'returns.wrong-voucher': 'Número de vale ou cartão errado',
    'returns.reprint': '2ª via de devolução impressa',
  },
  parameters: returnsParameters,
  operations: returnsContract,
} as const satisfies Feature
