import type {
  displayContract,
  DisplayDevice,
  DisplayState,
  ScreenPresence,
} from '#shared/devices/display/display-operations'
import type { DisplaySettings } from '#shared/devices/display/display-settings'
import type { PairedScreenId } from '#shared/devices/display/paired-screen'
import { assertNever, fail, ok } from '#shared/kernel/result'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { recordAction } from '../../store/audit/record-action'
import { findDisplaySettings, storeDisplaySettings } from './display-setting'
import { listPairedScreens, removePairedScreen } from './paired-screen-rows'
import type { Pairing } from './pairing'
import { sampleView } from './sample-view'

/** The displays of this till, as the handlers need them. */
export interface DisplayDesk {
  readonly state: () => DisplayState
  readonly device: () => Omit<DisplayDevice, 'settings' | 'paired' | 'pairing' | 'codeVoidedAt'>
  readonly use: (settings: DisplaySettings) => void
  readonly tries: (sample: typeof sampleView) => void
  readonly pairing: Pairing
  /** Whether a paired screen is being told right now, and when it was last heard of. */
  readonly presence: (id: PairedScreenId) => ScreenPresence
  readonly cutOff: (id: PairedScreenId) => void
}

/** “Dispositivos”, section Visor do cliente (FEATURES G4, G5). */
export function displayQueries(desk: ReadDesk, displays: DisplayDesk): QueriesFor<typeof displayContract> {
  const view = () => viewOf(desk, displays)
  return {
    'display.state': () => ok(displays.state()),
    'display.device': () => ok(view()),
  }
}

export function displayCommands(desk: Desk, displays: DisplayDesk): CommandsFor<typeof displayContract> {
  const { database, terminal } = desk
  const view = () => viewOf(desk, displays)
  return {
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
    'display.offer-code': (_input, caller) => {
      if (!displays.pairing.hasRoom()) return fail({ code: 'no-room-for-screen' })
      displays.pairing.offer(caller)
      return ok(view())
    },
    'display.remove-screen': ({ id }, caller) => {
      database.write((db) => {
        const name = removePairedScreen(db, terminal.id, id)
        if (name === undefined) return
        const detail = { name }
        recordAction(db, desk, caller, { action: 'display.remove-screen', saleId: null, detail })
      })
      displays.cutOff(id)
      return ok(view())
    },
  }
}

function viewOf({ database, terminal }: ReadDesk, displays: DisplayDesk): DisplayDevice {
  const paired = listPairedScreens(database, terminal.id)
  return {
    ...displays.device(),
    settings: findDisplaySettings(database, terminal.id),
    paired: paired.map((one) => ({ ...one, ...displays.presence(one.id) })),
    pairing: displays.pairing.code(),
    codeVoidedAt: displays.pairing.voidedAt(),
  }
}

/** What the trail says of the settings. */
function factsOf({ screen, communication, pole, network }: DisplaySettings) {
  return {
    screen: screen.kind === 'chosen' ? screen.label : screenWords[screen.kind],
    communication: { none: 'nenhuma', page: 'página', folder: 'pasta' }[communication.kind],
    pole: poleWords(pole),
    network: network.isOn
      ? `${network.address}:${network.port}${network.pix ? ', com Pix' : ''}`
      : 'desligada',
  }
}

function poleWords(pole: DisplaySettings['pole']): string {
  switch (pole.kind) {
    case 'none':
      return 'nenhum'
    case 'serial':
      return `${pole.path} ${pole.baudRate}`
    case 'simulated':
      return 'simulado'
    default:
      return assertNever(pole)
  }
}

const screenWords = { off: 'desligada', second: 'segunda tela', window: 'janela' } as const
