import type { FeatureUi } from '../../feature/feature'
import { DayBoard } from '../day/day-board'
import { reportsPlace } from './reports-place'

export const reportUi: FeatureUi = {
  places: [reportsPlace],
  beginning: [{ id: 'day', permission: 'reports.view', Part: DayBoard }],
}
