import type { ParameterList } from '#shared/settings/parameter-view'
import { parameterKeys, parameterOf } from '#shared/settings/parameters'
import { resolveParameter } from '#shared/settings/resolve-parameter'
import type { ReadDb } from '../database/connection'
import { listTerminals, type Terminal } from './branch-queries'
import { storedParameters } from './parameter-queries'

/** Every parameter as it stands for a terminal: what holds, where it comes from, what each scope says (FEATURES B6). */
export function listParameters(db: ReadDb, terminal: Terminal): ParameterList {
  const stored = storedParameters(db, terminal)
  return {
    terminalId: terminal.id,
    terminals: listTerminals(db),
    parameters: parameterKeys.map((key) => {
      const { scopes, ...resolved } = resolveParameter(
        parameterOf(key),
        stored.filter((one) => one.key === key),
      )
      return { key, ...resolved, scopes: [...scopes] }
    }),
  }
}
