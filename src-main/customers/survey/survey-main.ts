import type { surveyFeature } from '#shared/customers/survey/survey-feature'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { Beside } from './results/results-handlers'
import { surveyAnswered } from './survey-answered'
import { surveyDocuments } from './survey-documents'
import { surveyCommands, surveyQueries } from './survey-handlers'

interface Reads extends Beside {
  readonly desk: ReadDesk
}

interface Works extends Beside {
  readonly desk: Desk
  readonly exportFolder: string
  readonly central: Pick<CentralLink, 'facts'>
}

/** What main does for surveys in store. */
export const surveyMain = {
  queries: ({ desk, ...beside }: Reads) => surveyQueries(desk, beside),
  commands: ({ desk, central: { facts }, exportFolder, ...beside }: Works) =>
    surveyCommands({ ...desk, facts }, beside, exportFolder),
  facts: [surveyAnswered],
  documents: surveyDocuments,
} satisfies MainFeature<(typeof surveyFeature)['operations']>
