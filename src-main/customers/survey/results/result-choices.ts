import type { surveyFeature } from '#shared/customers/survey/survey-feature'
import type { OutputOf } from '#shared/kernel/operation'
import type { ReadDesk } from '../../../platform/database/desk'
import { branchNames } from '../../../store/branch/branch-queries'
import { shopToday } from '../../../store/branch/shop-clock-queries'
import { launchedIn } from '../launch-rows'
import { listSurveys } from '../survey-rows'

type Choices = OutputOf<(typeof surveyFeature)['operations']['survey.result-choices']>

/** What results can be asked for: every survey, every branch. */
export function resultChoices(desk: ReadDesk): Choices {
  const { database, terminal } = desk
  return {
    today: shopToday(database, desk),
    surveys: listSurveys(database).map(({ uid, title }) => ({ uid, name: title })),
    branches: branchNames(database),
    launched: launchedIn(database, terminal.branchId),
  }
}
