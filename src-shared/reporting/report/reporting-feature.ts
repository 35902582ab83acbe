import { fromSupervisor, managersOnly, type Feature } from '../../kernel/feature'
import { dayContract } from '../day/day-operations'
import { reportsContract } from './report-operations'

/** Reports over what the shop did (FEATURES B7). */
export const reportingFeature = {
  rights: {
    'reports.view': { name: 'Relatórios', starts: fromSupervisor, isYesOrNo: true },
    'reports.export': { name: 'Exportar relatórios', starts: managersOnly },
  },
  actions: {
    'reports.export': 'Relatório exportado',
  },
  operations: { ...reportsContract, ...dayContract },
} as const satisfies Feature
