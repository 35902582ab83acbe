import { everybody, fromSupervisor, type Feature } from '../../kernel/feature'
import { consultContract } from './consult-operations'

/** Consultar valor (FEATURES F32). */
export const consultFeature = {
  rights: {
    'value.consult': { name: 'Consultar valor', starts: everybody, isYesOrNo: true },
    'value.see-owner': {
      name: 'Ver o nome inteiro em Consultar valor',
      starts: fromSupervisor,
      isYesOrNo: true,
    },
  },
  actions: { 'value.consult': 'Valor consultado' },
  operations: consultContract,
} as const satisfies Feature
