import type { ParameterValue } from '#shared/kernel/parameter'
import type { ParameterKey } from '#shared/store/settings/parameters'
import type { ReadDb } from '../../platform/database/connection'

/** What a feature has to say of a value before it is set, where that depends on what the shop has. */
export interface ParameterCheck {
  readonly key: ParameterKey
  /** Why it may not be set, in Portuguese; null where it may. */
  readonly whyNot: (db: ReadDb, value: ParameterValue) => string | null
}

/** A feature that looks at a parameter's values. */
export interface Checking {
  readonly parameterChecks: readonly ParameterCheck[]
}
