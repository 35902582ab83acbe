import type { DisplayLook, DisplayScreen } from '#shared/devices/display/display-screen'
import { viewForCustomer, type FinishedSale } from '#shared/devices/display/view-for-customer'
import type { SaleId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { SaleView } from '#shared/selling/sale/sale-view'
import type { Log } from '../../platform/logging/log'
import type { CustomerDisplay } from '../hardware/customer-display'

/** How long the customer reads the thanks before the greeting returns. */
const THANKS_MS = 20_000

interface FeedDeps {
  readonly displays: readonly CustomerDisplay[]
  /** The sale in progress, as the cashier sees it; null when there is none. */
  readonly currentSale: () => SaleView | null
  /** What a sale came to, in cents; undefined unless it is finished. */
  readonly finishedAt: (id: SaleId) => { readonly total: Cents; readonly change: Cents } | undefined
  /** What does not come from the sale: the shop, its greeting, how the screen is laid out. */
  readonly surroundings: () => {
    readonly shop: string
    readonly greeting: string
    readonly look: DisplayLook
  }
  readonly log: Log
  /** Runs once the answer to the window is out. */
  readonly soon: (work: () => void) => void
  /** Calls back once after so many milliseconds; answers how to call it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void
}

/**
 * Tells the customer displays what stands at the till: as soon as a change of the sale is on disk, once for changes that
 * come together, and not at all where nothing a customer sees has changed.
 */
export function createDisplayFeed({
  displays,
  currentSale,
  finishedAt,
  surroundings,
  log,
  soon,
  after,
}: FeedDeps) {
  let sale: SaleView | null = null
  let finished: FinishedSale | null = null
  let trial: DisplayScreen['view'] | null = null
  let endOf: () => void = () => undefined
  let isDue = false
  let isBehind = false
  /** The sale in progress as an answer just drew it; undefined where it has to be read. */
  let drawn: SaleView | undefined
  let told = ''
  let isStopped = false

  function screen(): DisplayScreen {
    const { look, ...place } = surroundings()
    return { view: trial ?? viewForCustomer({ ...place, sale, finished }), look }
  }

  function look(): void {
    isBehind = false
    trial = null
    const before = sale
    sale = drawn ?? currentSale()
    drawn = undefined
    if (sale !== null && sale.lineCount > 0) finished = null
    const done = sale === null && before !== null ? finishedAt(before.id) : undefined
    if (done === undefined) return
    endOf()
    finished = { ...done, sale: before }
    endOf = after(THANKS_MS, forget)
  }

  /** Nobody reads: the next who does is told anew what stands at the till by then. */
  function lookAway(): void {
    endOf()
    isBehind = true
    drawn = undefined
    sale = null
    finished = null
    told = ''
  }

  function tellNow(): void {
    isDue = false
    if (isStopped) return
    if (!displays.some((one) => one.isShowing())) return lookAway()
    try {
      if (isBehind) look()
      const shown = screen()
      const text = JSON.stringify(shown)
      if (text === told) return
      told = text
      for (const display of displays) showOn(display, shown)
    } catch (error) {
      log.incident('display-trouble', error)
    }
  }

  function showOn(display: CustomerDisplay, shown: DisplayScreen): void {
    try {
      display.show(shown)
    } catch (error) {
      log.incident('display-trouble', error)
    }
  }

  function tell(): void {
    if (isDue) return
    isDue = true
    soon(tellNow)
  }

  function forget(): void {
    finished = null
    trial = null
    tell()
  }

  return {
    /** The layout or the greeting changed. */
    tell,
    /** A sale was stored, or what its customer may use of a benefit. */
    saleStored(): void {
      isBehind = true
      drawn = undefined
      tell()
    },
    /** That sale as an answer draws it, of what was just stored: it need not be read again for the customer. */
    saleDrawn(view: SaleView): void {
      if (isBehind && isDue) drawn = view
    },
    /** Shows a sample for as long as thanks are shown, or until something is sold. */
    tries(sample: DisplayScreen['view']): void {
      endOf()
      trial = sample
      endOf = after(THANKS_MS, forget)
      tell()
    },
    stop(): void {
      isStopped = true
      endOf()
    },
  }
}
export type DisplayFeed = ReturnType<typeof createDisplayFeed>
