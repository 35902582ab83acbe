import { managersOnly, type Feature } from '../../kernel/feature'

/** “Auditoria” (FEATURES B8). Its operations speak of every action, and stand above the list. */
export const auditFeature = {
  rights: {
    'audit.view': { name: 'Auditoria', starts: managersOnly, isYesOrNo: true },
  },
  actions: {
    'audit.export': 'Auditoria exportada',
    'audit.other-file': 'Arquivo de vendas trocado por fora',
  },
} as const satisfies Feature
