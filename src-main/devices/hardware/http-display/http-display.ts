import { createServer, type Server } from 'node:http'
import type { DisplayFault, DisplayReport } from '#shared/devices/display/display-report'
import { displayScreenSchema } from '#shared/devices/display/display-screen'
import type { DisplaySettings } from '#shared/devices/display/display-settings'
import type { DisplayView } from '#shared/devices/display/display-view'
import type { PageFiles } from '../built-page'
import type { NetworkDisplay, ScreenGate } from '../network-display'
import { ownAddresses } from '../own-addresses'
import { createAddressLimits } from './address-limits'
import { answerScreens } from './answer-screens'
import { createScreenStreams } from './screen-streams'

interface HttpDisplayDeps {
  readonly gate: ScreenGate
  /** Read when it is first needed. */
  readonly page: () => PageFiles
  readonly now: () => number
  readonly onTrouble: (error: unknown) => void
  /** Calls back once after so many milliseconds; answers how to call it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void
}

/** How soon a port that was taken, or an address that was gone, is tried again. */
const RETRY_MS = 10_000
/** Of all addresses together; what comes beyond waits for nobody. */
const MOST_CONNECTIONS = 128

/** The customer's screen served to the shop's network (FEATURES G4 b): read-only, and only to screens that were paired. */
export function httpDisplay({ gate, page, now, onTrouble, after }: HttpDisplayDeps): NetworkDisplay {
  const streams = createScreenStreams({ now, after })
  const limits = createAddressLimits(now)
  let network: DisplaySettings['network'] | null = null
  let server: Server | null = null
  let fault: DisplayFault | null = null
  let lastFault: DisplayReport['lastFault'] = null
  let callOff: () => void = () => undefined

  function fails(code: DisplayFault, reason: string): void {
    fault = code
    lastFault = { code, reason, at: now() }
    callOff = after(RETRY_MS, open)
  }

  function open(): void {
    if (network === null || !network.isOn) return
    const { address, port } = network
    if (!isOurs(address)) return fails('address-not-here', address)
    try {
      listen(address, port)
    } catch (error) {
      onTrouble(error)
      fails('driver', String(error))
    }
  }

  function listen(address: string, port: number): void {
    const listener = answerScreens({
      host: `${address}:${port}`,
      page: page(),
      gate,
      streams,
      limits,
      onTrouble,
    })
    const opening = createServer(
      {
        // A socket that says nothing is let go of soon.
        headersTimeout: 2_000,
        requestTimeout: 4_000,
        keepAliveTimeout: 5_000,
        connectionsCheckingInterval: 500,
        maxHeaderSize: 8_192,
      },
      listener,
    )
    server = opening
    opening.maxConnections = MOST_CONNECTIONS
    opening.on('connection', (socket) => {
      const { remoteAddress: address = '' } = socket
      if (!limits.enters(address)) return void socket.destroy()
      socket.once('close', () => limits.leaves(address))
    })
    opening.once('listening', () => (fault = null))
    opening.on('error', (error: NodeJS.ErrnoException) => {
      if (server !== opening) return
      server = null
      opening.close()
      fails(faultOf(error), error.message)
    })
    opening.listen(port, address)
  }

  function shut(): void {
    callOff()
    streams.closeAll()
    server?.close()
    server?.closeAllConnections()
    server = null
    fault = null
  }

  /** The shop's network is not encrypted: whoever is in it could put another code in its place. */
  function withoutForgery(view: DisplayView): DisplayView {
    return view.show === 'payment' && network?.pix !== true ? { ...view, pix: null } : view
  }

  function statusOf(): DisplayReport['status'] {
    if (network === null || !network.isOn) return 'off'
    if (fault !== null || !isOurs(network.address)) return 'trouble'
    return streams.count() > 0 ? 'ready' : 'waiting'
  }

  return {
    use({ network: wanted }) {
      if (JSON.stringify(wanted) === JSON.stringify(network)) return
      shut()
      network = wanted
      open()
    },
    show({ view, look }) {
      // What the shop says beside the sale stays on this computer: it is another's page, or files of its disk.
      const screen = { view: withoutForgery(view), look: { ...look, communication: { kind: 'none' } } }
      streams.show(JSON.stringify(displayScreenSchema.parse(screen)))
    },
    isShowing: () => network?.isOn === true,
    report: () => ({ status: statusOf(), lastFault }),
    addresses: () => ownAddresses({ withLoopback: true }),
    isTold: streams.has,
    heardAt: streams.heardAt,
    cutOff: streams.cutOff,
    close: shut,
  }
}

/** Any other would be somebody else's, or all of them at once. */
const isOurs = (address: string): boolean => ownAddresses({ withLoopback: true }).includes(address)

function faultOf({ code }: NodeJS.ErrnoException): DisplayFault {
  switch (code) {
    case 'EADDRNOTAVAIL':
      return 'address-not-here'
    // Windows says so of ports it keeps for itself.
    case 'EACCES':
    case 'EADDRINUSE':
      return 'address-in-use'
    default:
      return 'driver'
  }
}
