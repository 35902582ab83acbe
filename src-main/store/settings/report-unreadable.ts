import { parameterKeys, parameterOf } from '#shared/store/settings/parameters'
import { resolveParameter } from '#shared/store/settings/resolve-parameter'
import type { ReadDb } from '../../platform/database/connection'
import type { Log } from '../../platform/logging/log'
import { allStoredParameters } from './parameter-rows'

/** Says in the log which stored parameters this version cannot read and does without. */
export function reportUnreadable(db: ReadDb, log: Log): void {
  for (const { key, scope, scopeId, ...stored } of allStoredParameters(db)) {
    const known = parameterKeys.find((one) => one === key)
    const said = known && resolveParameter(parameterOf(known), [{ scope, ...stored }]).scopes
    if (!said?.some(({ state }) => state === 'set')) log.info('parameter-unreadable', { key, scope, scopeId })
  }
}
