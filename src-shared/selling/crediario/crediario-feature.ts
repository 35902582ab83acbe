import { byApproval, everybody, type Feature } from '../../kernel/feature'
import { crediarioContract } from './crediario-operations'
import { crediarioParameters } from './crediario-parameters'

/** Receiving what customers owe on crediário (FEATURES B10). */
export const crediarioFeature = {
  rights: {
    'crediario.receive': { name: 'Receber crediário', starts: everybody, isYesOrNo: true },
    'crediario.discount-above-limit': {
      name: 'Desconto acima do limite ao receber crediário',
      starts: byApproval,
    },
    'crediario.undo': { name: 'Estornar recebimento de crediário', starts: byApproval },
  },
  actions: {
    'crediario.receive': 'Crediário recebido',
    'crediario.discount': 'Desconto ao receber crediário',
    'crediario.confirm-pix': 'Pix de crediário confirmado à mão',
    'crediario.remove-tender': 'Forma de pagamento de crediário removida',
    'crediario.give-up': 'Recebimento de crediário abandonado',
    'crediario.undo': 'Recebimento de crediário estornado',
    'crediario.print-carne': 'Carnê impresso',
    'crediario.reprint': '2ª via de recebimento de crediário impressa',
  },
  parameters: crediarioParameters,
  operations: crediarioContract,
} as const satisfies Feature
