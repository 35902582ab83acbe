import { byApproval, everybody, fromSupervisor, type Feature } from '../../kernel/feature'
import { tillContract } from './till-operations'
import { tillParameters } from './till-parameters'

/** The till: who answers for it and what is in its drawer (FEATURES B1). */
export const tillFeature = {
  rights: {
    'till.open': { name: 'Abrir caixa', starts: everybody },
    'till.close': { name: 'Fechar caixa', starts: everybody },
    'till.cash-in': { name: 'Suprimento', starts: everybody },
    'till.cash-drop': { name: 'Sangria', starts: everybody },
    'till.cash-drop-above-limit': { name: 'Sangria acima do limite', starts: byApproval },
    'till.x-reading': { name: 'Leitura X', starts: byApproval },
    'till.take-over': { name: 'Assumir caixa de outro operador', starts: byApproval },
    'till.share': {
      name: 'Trabalhar no caixa aberto por outro operador',
      starts: fromSupervisor,
      isYesOrNo: true,
    },
    'till.closings': { name: 'Fechamentos de caixa', starts: fromSupervisor },
    'till.open-drawer': { name: 'Abrir gaveta sem venda', starts: byApproval },
  },
  actions: {
    'till.open': 'Caixa aberto',
    'till.count': 'Contagem que não conferiu',
    'till.close': 'Caixa fechado',
    'till.annotate': 'Fechamento anotado',
    'till.resume': 'Caixa retomado',
    'till.take-over': 'Caixa assumido',
    'till.x-reading': 'Leitura X',
    'till.cash-in': 'Suprimento',
    'till.cash-drop': 'Sangria',
    'till.reprint': '2ª via de papel do caixa',
    'till.open-drawer': 'Gaveta aberta sem venda',
  },
  parameters: tillParameters,
  operations: tillContract,
} as const satisfies Feature
