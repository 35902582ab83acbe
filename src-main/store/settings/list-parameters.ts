import type { ParameterList } from '#shared/store/settings/parameter-list'
import { parameterKeys, parameterOf } from '#shared/store/settings/parameters'
import { resolveParameter } from '#shared/store/settings/resolve-parameter'
import type { ReadDb } from '../../platform/database/connection'
import { storedParameters } from './parameter-rows'
import { listPlaces, type Place } from './place-queries'

/** Every parameter as it stands for a terminal: what holds, where it comes from, what each scope says (FEATURES B6). */
export function listParameters(db: ReadDb, terminal: Place): ParameterList {
  const stored = storedParameters(db, terminal)
  return {
    terminalId: terminal.id,
    terminals: listPlaces(db),
    parameters: parameterKeys.map((key) => {
      const { scopes, ...resolved } = resolveParameter(
        parameterOf(key),
        stored.filter((one) => one.key === key),
      )
      return { key, ...resolved, scopes: [...scopes] }
    }),
  }
}
