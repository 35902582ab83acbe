import type { surveyFeature } from '#shared/customers/survey/survey-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { surveyCommands, surveyQueries } from './survey-handlers'

/** What main does for surveys in store. */
export const surveyMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => surveyQueries(desk),
  commands: ({ desk }: { readonly desk: Desk }) => surveyCommands(desk),
} satisfies MainFeature<(typeof surveyFeature)['operations']>
