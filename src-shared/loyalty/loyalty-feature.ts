import { z } from 'zod'
import { byApproval, everybody, fromSupervisor, managersOnly, type Feature } from '../kernel/feature'
import { saleIdSchema } from '../kernel/ids'
import { loyaltyContract } from './loyalty-operations'
import { loyaltyParameters } from './settings/loyalty-parameters'
import { loyaltySettingsContract } from './settings/loyalty-settings-operations'
import { pendingLoyaltyCountSchema } from './telling/loyalty-work'

/** Loyalty programmes, whichever they are (FEATURES C–E). */
export const loyaltyFeature = {
  rights: {
    'loyalty.master-pin': { name: 'PIN Master', starts: byApproval },
    'loyalty.points': { name: 'Programas de pontos', starts: everybody, isYesOrNo: true },
    'loyalty.pending': { name: 'Pendências de fidelidade', starts: fromSupervisor, isYesOrNo: true },
    'loyalty.settings': { name: 'Fidelidade (parâmetros)', starts: managersOnly, isYesOrNo: true },
  },
  actions: {
    'loyalty.master-pin': 'PIN Master usado',
    'loyalty.master-pin-refused': 'PIN Master tentado sem permissão',
    'loyalty.set-scorer': 'CPF que pontua informado',
    'loyalty.remove-scorer': 'CPF que pontua removido',
    'loyalty.export-log': 'Log de fidelidade exportado',
    'loyalty.resolve': 'Pendência de fidelidade resolvida à mão',
    'loyalty-settings.save': 'Fidelidade configurada',
    'loyalty-settings.save-points-table': 'Tabela de pontos alterada',
  },
  parameters: loyaltyParameters,
  operations: { ...loyaltyContract, ...loyaltySettingsContract },
  events: {
    /** A quote came, or what a finished sale is at its operators changed: ask again. */
    'loyalty-changed': z.object({ saleId: saleIdSchema }),
    /** What the status bar counts. */
    'loyalty-pending': pendingLoyaltyCountSchema,
  },
} as const satisfies Feature
