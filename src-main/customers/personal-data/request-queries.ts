import type { PersonalDataRequest } from '#shared/customers/personal-data/personal-data-operations'
import type { ReadDb } from '../../platform/database/connection'

const MOST = 200

/** What people asked for and was done, from the trail: numbers of customers alone, newest first. */
export function personalDataRequests(db: ReadDb): PersonalDataRequest[] {
  return db.all(
    `SELECT at, CASE action WHEN 'customer.export-data' THEN 'exported' WHEN 'customer.erase' THEN 'erased'
              ELSE 'erased-again' END AS kind,
            coalesce(detail ->> '$.code', '') AS code, operator.name AS operatorName,
            coalesce(detail ->> '$.reason', '') AS reason
     FROM audit_entry LEFT JOIN operator ON operator.id = operator_id
     WHERE action IN ('customer.export-data', 'customer.erase', 'customer.erase-again')
     ORDER BY at DESC, audit_entry.id DESC LIMIT ${MOST}`,
  )
}
