import { managersOnly, type Feature } from '../../kernel/feature'
import { personalDataContract } from './personal-data-operations'

/** What the shop knows of a person: told to them, and erased when they ask (FEATURES H4). */
export const personalDataFeature = {
  rights: {
    'customer.export-data': { name: 'Exportar o que a loja sabe de um cliente', starts: managersOnly },
    'customer.erase': { name: 'Apagar os dados de um cliente', starts: managersOnly },
  },
  actions: {
    'customer.export-data': 'Dados do cliente exportados',
    'customer.erase': 'Dados do cliente apagados',
    'customer.erase-again': 'Dados do cliente apagados de novo',
  },
  operations: personalDataContract,
} as const satisfies Feature
