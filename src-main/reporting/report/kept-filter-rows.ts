import type { OperatorId } from '#shared/kernel/ids'
import { keptFiltersSchema, type KeptFilters } from '#shared/reporting/report/kept-filters'
import type { Database, ReadDb } from '../../platform/database/connection'
import { readSetting, writeSetting } from '../../store/settings/setting-rows'

const keyOf = (operatorId: OperatorId) => `report-filters ${operatorId}`

/** What an operator last looked at reports by; nothing yet for a new one. */
export function keptFilters(db: ReadDb, operatorId: OperatorId): KeptFilters {
  return readSetting(db, keyOf(operatorId), keptFiltersSchema)
}

export function keepFilters(database: Database, operatorId: OperatorId, filters: KeptFilters): void {
  database.write((db) => writeSetting(db, keyOf(operatorId), filters))
}
