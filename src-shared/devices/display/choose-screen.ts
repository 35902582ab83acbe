import type { DisplaySettings, Screen } from './display-settings'

/**
 * The screen the customer display belongs on now; null when it is not there, and then it is shown nowhere: never on the
 * operator's. A chosen screen is known again by its id, or, since systems renumber what is plugged in anew, by its name
 * and size, or by its place.
 */
export function chooseScreen(
  setting: DisplaySettings['screen'],
  screens: readonly Screen[],
  operatorScreenId: number,
): Screen | null {
  const free = screens.filter(({ id }) => id !== operatorScreenId)
  switch (setting.kind) {
    case 'off':
    case 'window':
      return null
    case 'second':
      return free[0] ?? null
    case 'chosen':
      return (
        free.find(({ id }) => id === setting.id) ??
        free.find((one) => one.label === setting.label && isSameSize(one, setting)) ??
        free.find((one) => isSamePlace(one, setting)) ??
        null
      )
  }
}

type Placed = Pick<Screen, 'bounds'>

function isSameSize({ bounds: a }: Placed, { bounds: b }: Placed): boolean {
  return a.width === b.width && a.height === b.height
}

function isSamePlace(one: Placed, other: Placed): boolean {
  return isSameSize(one, other) && one.bounds.x === other.bounds.x && one.bounds.y === other.bounds.y
}
