import type { FeatureUi } from '../../feature/feature'
import type { Place } from '../../feature/place'
import { AuditScreen } from './audit-screen'

const auditPlace: Place = {
  id: 'audit',
  name: 'Auditoria',
  hint: 'Quem fez o quê, e se nada foi alterado',
  area: 'shop',
  permission: 'audit.view',
  needsTill: false,
  Screen: AuditScreen,
}

export const auditUi: FeatureUi = { places: [auditPlace] }
