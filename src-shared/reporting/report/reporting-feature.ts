import { fromSupervisor, type Feature } from '../../kernel/feature'
import { reportsContract } from './report-operations'

/** Reports over what the shop did (FEATURES B7). */
export const reportingFeature = {
  rights: {
    'reports.view': { name: 'Relatórios', starts: fromSupervisor, isYesOrNo: true },
  },
  operations: reportsContract,
} as const satisfies Feature
