import { scopeNames, type Scope } from '#shared/kernel/parameter'
import type { ParameterList, ParameterView } from '#shared/store/settings/parameter-list'

type Terminal = ParameterList['terminals'][number]

/** A scope by the name of what it is: `Filial Casa Jabuti Centro`. */
export function scopeWords(scope: Scope, { name, branchName }: Terminal): string {
  switch (scope) {
    case 'company':
      return scopeNames.company
    case 'branch':
      return `${scopeNames.branch} ${branchName}`
    case 'terminal':
      return name
  }
}

/** Why a value is the one that holds. */
export function originWords({ origin }: Pick<ParameterView, 'origin'>, terminal: Terminal): string {
  return origin === 'default'
    ? 'Padrão do sistema, ninguém definiu'
    : `Definido em ${scopeWords(origin, terminal)}`
}
