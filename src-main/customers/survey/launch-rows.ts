import type { Launched } from '#shared/customers/survey/survey-operations'
import type { BranchId, OperatorId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** What was last launched in a branch; null where nothing is asked. */
export function launchedIn(db: ReadDb, branchId: BranchId): string | null {
  return (
    db.get<{ survey: string | null }>(
      `SELECT survey_uid AS survey FROM survey_launch WHERE branch_id = ?
       ORDER BY at DESC, id DESC LIMIT 1`,
      branchId,
    )?.survey ?? null
  )
}

/** Every branch with what it asks, by name. */
export function listLaunched(db: ReadDb): Launched[] {
  return db
    .all<{ id: BranchId; branch: string; name: string }>(
      'SELECT id, uid AS branch, name FROM branch ORDER BY name, id',
    )
    .map(({ id, branch, name }) => ({ branch, name, survey: launchedIn(db, id) }))
}

/** From `at` on the branch asks this survey, or with null nothing. What it asked until then stays known. */
export function addLaunch(
  db: WriteDb,
  launch: {
    readonly id: string
    readonly branchId: BranchId
    readonly survey: string | null
    readonly at: number
    readonly operatorId: OperatorId
  },
): void {
  db.insert('survey_launch', {
    id: launch.id,
    branch_id: launch.branchId,
    survey_uid: launch.survey,
    at: launch.at,
    operator_id: launch.operatorId,
  })
}
