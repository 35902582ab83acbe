import { managersOnly, type Feature } from '../../kernel/feature'
import { templateContract } from './template-operations'

/** What messages to customers say (FEATURES F28). */
export const templateFeature = {
  rights: {
    'template.send': { name: 'Enviar modelo a um cliente', starts: managersOnly },
    'template.edit': { name: 'Modelos de mensagem', starts: managersOnly, isYesOrNo: true },
  },
  actions: { 'template.save': 'Modelo de mensagem', 'template.send': 'Modelo enviado a um cliente' },
  operations: templateContract,
} as const satisfies Feature
