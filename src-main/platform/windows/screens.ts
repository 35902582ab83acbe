import { screen as desktop, type BrowserWindow } from 'electron'
import type { Screen } from '#shared/devices/display/display-settings'

/** The screens of this computer, the main one first. */
export function listScreens(): Screen[] {
  const main = desktop.getPrimaryDisplay().id
  return desktop
    .getAllDisplays()
    .sort((a, b) => Number(b.id === main) - Number(a.id === main))
    .map(({ id, label, bounds }) => ({ id, label, bounds }))
}

/** The screen most of the operator's window is on. */
export function operatorScreenId(operator: BrowserWindow): number {
  return desktop.getDisplayMatching(operator.getBounds()).id
}
