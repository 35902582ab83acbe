import type { OperationName } from '../../src-shared/contract/contract'
import type { DisplayDevice, DisplayState } from '../../src-shared/contract/display'
import type { DisplaySettings } from '../../src-shared/display/display-settings'
import { ok } from '../../src-shared/result'
import { recordAction } from '../audit/record-action'
import type { Desk } from '../database/desk'
import type { HandlersFor } from '../ipc/handlers'
import { findDisplaySettings, storeDisplaySettings } from './display-setting-queries'
import { sampleView } from './sample-view'

type DisplayOperation = Extract<OperationName, `display.${string}`>

/** The displays of this till, as the handlers need them. */
export interface DisplayDesk {
  readonly state: () => DisplayState
  readonly device: () => Omit<DisplayDevice, 'settings'>
  readonly use: (settings: DisplaySettings) => void
  readonly tries: (sample: typeof sampleView) => void
}

/** “Dispositivos”, section Visor do cliente (FEATURES G4, G5). */
export function displayHandlers(desk: Desk, displays: DisplayDesk): HandlersFor<DisplayOperation> {
  const { database, terminal } = desk
  const view = (): DisplayDevice => {
    const { screens, ...device } = displays.device()
    return { settings: findDisplaySettings(database, terminal.id), screens: [...screens], ...device }
  }
  return {
    'display.state': () => ok(displays.state()),
    'display.device': () => ok(view()),
    'display.save': (settings, caller) => {
      database.write((db) => {
        storeDisplaySettings(db, terminal.id, settings)
        recordAction(db, desk, caller, { action: 'display.save', saleId: null, detail: factsOf(settings) })
      })
      displays.use(settings)
      return ok(view())
    },
    'display.test': () => {
      displays.use(findDisplaySettings(database, terminal.id))
      displays.tries(sampleView)
      return ok(view())
    },
  }
}

/** What the trail says of the settings. */
function factsOf({
  screen,
  communication,
  pole,
  network,
}: DisplaySettings): Readonly<Record<string, string>> {
  return {
    screen: screen.kind === 'chosen' ? screen.label : screenWords[screen.kind],
    communication: { none: 'nenhuma', page: 'página', folder: 'pasta' }[communication.kind],
    pole: pole.kind === 'none' ? 'nenhum' : `${pole.path} ${pole.baudRate}`,
    network: network.isOn ? `${network.address}:${network.port}` : 'desligada',
  }
}

const screenWords = { off: 'desligada', second: 'segunda tela', window: 'janela' } as const
