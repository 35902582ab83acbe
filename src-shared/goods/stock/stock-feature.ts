import { fromSupervisor, type Feature } from '../../kernel/feature'
import { countContract } from './counting/count-operations'
import { documentContract } from './documents/document-operations'
import { movementContract } from './movements/movement-operations'
import { stockContract } from './stock-operations'
import { stockParameters } from './stock-parameters'

/** What there is of goods in each branch, and every way it changes beside selling (FEATURES B11). */
export const stockFeature = {
  rights: {
    'stock.view': { name: 'Estoque: movimentações', starts: fromSupervisor, isYesOrNo: true },
    'stock.receive': { name: 'Entrada de mercadorias', starts: fromSupervisor, isYesOrNo: true },
    'stock.adjust': { name: 'Ajuste de estoque', starts: fromSupervisor, isYesOrNo: true },
    'stock.count': { name: 'Inventário', starts: fromSupervisor, isYesOrNo: true },
    'stock.undo': { name: 'Estornar documento de estoque', starts: fromSupervisor },
  },
  actions: {
    'stock.delivery': 'Entrada de mercadorias',
    'stock.adjustment': 'Ajuste de estoque',
    'stock.count': 'Inventário',
    'stock.reversal': 'Documento de estoque estornado',
    'stock.set-minimum': 'Estoque mínimo alterado',
  },
  parameters: stockParameters,
  operations: { ...stockContract, ...documentContract, ...movementContract, ...countContract },
} as const satisfies Feature
