import type { BranchId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { addLaunch, launchedIn } from './launch-rows'
import { newestSurvey } from './survey-rows'

interface Launch {
  readonly branch: string
  readonly survey: string | null
}

type Refusal = { readonly code: 'survey-branch-unknown' | 'survey-unknown' }

/** Has branches ask a survey from now on, one a branch, or none (R18); one that stays as it is, is not launched anew. */
export function launchSurveys(desk: Desk, caller: Actor, launches: readonly Launch[]): Result<null, Refusal> {
  return desk.database.write((db) => {
    for (const { branch, survey } of launches) {
      const place = db.get<{ id: BranchId; name: string }>(
        'SELECT id, name FROM branch WHERE uid = ?',
        branch,
      )
      if (!place) return fail({ code: 'survey-branch-unknown' })
      const title = survey === null ? '' : newestSurvey(db, survey)?.title
      if (title === undefined) return fail({ code: 'survey-unknown' })
      if (launchedIn(db, place.id) === survey) continue
      addLaunch(db, {
        id: newId(),
        branchId: place.id,
        survey,
        at: desk.now(),
        operatorId: caller.operator.id,
      })
      recordAction(db, desk, caller, {
        action: 'survey.launch',
        saleId: null,
        detail: { branch: place.name, name: title },
      })
    }
    return ok(null)
  })
}
