import type { parameterContract } from '#shared/store/settings/parameter-operations'
import type { settingsFeature } from '#shared/store/settings/settings-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../access/handlers'
import type { ParameterCheck } from './parameter-check'
import { settingsCommands, settingsQueries } from './settings-handlers'

interface SettingsWork {
  readonly desk: Desk
  readonly onParameterSet: () => void
  /** Of the features whose parameters depend on what the shop has. */
  readonly parameterChecks: readonly ParameterCheck[]
}

/** What main does for keys, preferences and parameters. */
export const settingsMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => settingsQueries(desk),
  commands: ({ desk, onParameterSet, parameterChecks }: SettingsWork) =>
    settingsCommands(desk, onParameterSet, parameterChecks),
} satisfies MainFeature<(typeof settingsFeature)['operations'] & typeof parameterContract>
