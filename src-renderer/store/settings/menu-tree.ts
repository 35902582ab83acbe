import type { Parameter } from '#shared/kernel/parameter'
import { isFoundBy } from '../../ui/list/is-found-by'

/** A menu of the tree and the menus under it. */
export interface MenuNode {
  readonly name: string
  /** From the root to here. */
  readonly path: readonly string[]
  readonly children: readonly MenuNode[]
}

type Placed = Pick<Parameter, 'menu'>
/** What the search reads. */
type Found = Pick<Parameter, 'key' | 'name' | 'help' | 'alsoCalled' | 'menu'>

/** The menus the parameters stand in, in the order they appear. */
export function menuTree(parameters: readonly Placed[], path: readonly string[] = []): MenuNode[] {
  const below = parameters.filter((one) => isUnder(one, path) && one.menu.length > path.length)
  const names = [...new Set(below.map(({ menu }) => menu[path.length] ?? ''))]
  return names.map((name) => {
    const here = [...path, name]
    return { name, path: here, children: menuTree(parameters, here) }
  })
}

/** Whether a parameter stands in this menu or in one below it. */
export function isUnder({ menu }: Placed, path: readonly string[]): boolean {
  return path.every((name, index) => menu[index] === name)
}

/** Whether every word typed begins a word of the parameter's name, help, other names, menus or key. */
export function isFound({ key, name, help, alsoCalled = '', menu }: Found, text: string): boolean {
  return isFoundBy(text, [name, help, alsoCalled, key, ...menu].join(' '))
}
