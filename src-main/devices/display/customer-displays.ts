import type { DisplayState } from '#shared/devices/display/display-operations'
import { displayStatuses, type DisplayReport } from '#shared/devices/display/display-report'
import type { DisplayLook } from '#shared/devices/display/display-screen'
import type { DisplaySettings } from '#shared/devices/display/display-settings'
import type { PoleText } from '#shared/devices/display/pole-text'
import type { AppEvents, EventName } from '#shared/events'
import type { SaleView } from '#shared/selling/sale/sale-view'
import type { Desk } from '../../platform/database/desk'
import type { Log } from '../../platform/logging/log'
import { currentSale, finishedFigures } from '../../selling/sale/sale-queries'
import type { ViewSale } from '../../selling/sale/view-sale'
import { branchProfile } from '../../store/branch/branch-queries'
import type { NetworkDisplay, ScreenGate } from '../hardware/network-display'
import type { PoleDisplay } from '../hardware/pole'
import type { WindowDisplay } from '../hardware/window-display'
import { createDisplayFeed } from './display-feed'
import type { DisplayDesk } from './display-handlers'
import { findDisplaySettings } from './display-setting'
import { createPairing } from './pairing'
import type { SlideFolder } from './slide-folder'

interface DisplaysDeps {
  readonly desk: Desk
  readonly viewSale: ViewSale
  readonly log: Log
  readonly window: WindowDisplay
  readonly pole: PoleDisplay
  readonly slides: SlideFolder
  readonly network: (gate: ScreenGate) => NetworkDisplay
  readonly soon: (work: () => void) => void
  readonly after: (milliseconds: number, work: () => void) => () => void
  readonly push: <Name extends EventName>(name: Name, payload: AppEvents[Name]) => void
}

/** How often the state is looked at, and the folder for new slides. */
const LOOK_MS = 2_000
const FOLDER_LOOKS = 15

/** The customer displays of this till: what they show, and how they are. */
export function createCustomerDisplays(deps: DisplaysDeps) {
  const { desk, viewSale, log, window, pole, slides, soon, after, push } = deps
  const { database, terminal } = desk
  let settings = findDisplaySettings(database, terminal.id)
  const pairing = createPairing(desk)
  const network = deps.network(pairing.gate)
  const displays = [window, pole, network]
  let told = ''
  let looks = 0
  let callOff: () => void = () => undefined

  const feed = createDisplayFeed({
    displays,
    currentSale: () => {
      const sale = currentSale(database, terminal.id)
      return sale ? viewSale(database, sale) : null
    },
    finishedAt: (id) => finishedFigures(database, id),
    surroundings: () => ({
      shop: branchProfile(database, terminal.branchId).name,
      greeting: settings.greeting,
      look: lookOf(settings, slides),
    }),
    log,
    soon,
    after,
  })

  window.onOpened(() => feed.tell())
  const unhear = database.onStored((what) => {
    if (what.has('sale') || what.has('benefit')) feed.saleStored()
  })

  const communication = (): DisplayReport =>
    settings.communication.kind === 'folder' ? slides.report() : window.communication()

  function state(): DisplayState {
    const statuses = [...displays.map((one) => one.report()), communication()].map(({ status }) => status)
    return { status: displayStatuses.findLast((one) => statuses.includes(one)) ?? 'off' }
  }

  function use(wanted: DisplaySettings): void {
    settings = wanted
    slides.look(wanted.communication.kind === 'folder' ? wanted.communication.path : null)
    for (const display of displays)
      try {
        display.use(wanted)
      } catch (error) {
        log.incident('display-trouble', error)
      }
    feed.tell()
  }

  function look(): void {
    looks += 1
    if (looks % FOLDER_LOOKS === 0 && settings.communication.kind === 'folder') {
      slides.look(settings.communication.path)
      feed.tell()
    }
    const now = state()
    if (JSON.stringify(now) !== told) push('display-changed', now)
    told = JSON.stringify(now)
    callOff = after(LOOK_MS, look)
  }

  const display: DisplayDesk = {
    state,
    use,
    tries: (sample) => feed.tries(sample),
    device: () => ({
      screens: [...window.screens()],
      window: window.report(),
      communication: communication(),
      pole: { report: pole.report(), text: linesOf(pole.text()) },
      network: network.report(),
      addresses: [...network.addresses()],
    }),
    pairing,
    presence: (id) => ({ isTold: network.isTold(id), heardAt: network.heardAt(id) }),
    cutOff: (id) => network.cutOff(id),
  }

  return {
    desk: display,
    saleDrawn: (view: SaleView) => feed.saleDrawn(view),
    /** Once the operator's window is up: a sale a crash left behind is shown again. */
    start(): void {
      feed.saleStored()
      use(settings)
      look()
    },
    stop(): void {
      callOff()
      unhear()
      feed.stop()
      for (const display of displays) display.close()
    },
  }
}
export type CustomerDisplays = ReturnType<typeof createCustomerDisplays>

function lookOf(settings: DisplaySettings, slides: SlideFolder): DisplayLook {
  const { theme, saleSide, salePercent, idle, communication } = settings
  const arrangement = { theme, saleSide, salePercent, idle }
  switch (communication.kind) {
    case 'none':
      return { ...arrangement, communication: { kind: 'none' } }
    case 'page':
      return { ...arrangement, communication: { kind: 'page', url: communication.url } }
    case 'folder':
      return { ...arrangement, communication: slideShow(communication.seconds, slides) }
  }
}

function slideShow(seconds: number, slides: SlideFolder): DisplayLook['communication'] {
  const shown = slides.slides()
  return shown.length === 0 ? { kind: 'none' } : { kind: 'slides', seconds, slides: [...shown] }
}

const linesOf = (text: PoleText | null): [string, string] | null => text && [...text]
