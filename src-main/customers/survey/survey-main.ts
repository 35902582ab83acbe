import type { surveyFeature } from '#shared/customers/survey/survey-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { Beside } from './results/results-handlers'
import { surveyCommands, surveyQueries } from './survey-handlers'

interface Reads extends Beside {
  readonly desk: ReadDesk
}

interface Works extends Beside {
  readonly desk: Desk
  readonly exportFolder: string
}

/** What main does for surveys in store. */
export const surveyMain = {
  queries: ({ desk, ...beside }: Reads) => surveyQueries(desk, beside),
  commands: ({ desk, exportFolder, ...beside }: Works) => surveyCommands(desk, beside, exportFolder),
} satisfies MainFeature<(typeof surveyFeature)['operations']>
