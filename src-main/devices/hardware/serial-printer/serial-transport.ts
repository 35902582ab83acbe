import type { SerialPort } from 'serialport'
import type { PrinterConnection } from '#shared/devices/device/printer-settings'
import { fail, ok, type Result } from '#shared/kernel/result'
import { streamConnection } from '../conversation/stream-connection'
import { faultOf, type Connection, type Fault, type Transport } from '../conversation/transport'
import { watchPort } from '../watch-port'

type SerialSettings = Extract<PrinterConnection, { kind: 'serial' }>

/** A printer on a serial line. The port stays open between papers: some printers restart when it closes. */
export function serialTransport(settings: SerialSettings): Transport {
  /** A port is nobody's again only once it is closed. */
  let letGo: Promise<void> = Promise.resolve()
  let held: { readonly port: SerialPort; readonly connection: Connection } | null = null

  async function open(): Promise<Result<Connection, Fault>> {
    if (held?.port.isOpen === true) return ok(held.connection)
    await letGo
    const opened = await openPort(settings)
    if (!opened.ok) return opened
    const port = opened.value
    const stopWatching = watchPort(settings.path, () => port.isOpen && port.close())
    port.once('close', stopWatching)
    held = { port, connection: streamConnection(port, () => drained(port)) }
    return ok(held.connection)
  }

  return {
    answers: true,
    open,
    close: () => {
      const port = held?.port
      if (port?.isOpen !== true) return
      letGo = new Promise((resolve) => port.close(() => resolve()))
    },
  }
}

/** serialport is loaded with the first use: its native part is no business of a till without a serial line. */
async function openPort({ path, baudRate, flow }: SerialSettings): Promise<Result<SerialPort, Fault>> {
  try {
    const { SerialPort } = await import('serialport')
    const rtscts = flow === 'hardware'
    const xonOff = { xon: flow === 'software', xoff: flow === 'software' }
    const port = new SerialPort({ path, baudRate, rtscts, ...xonOff, autoOpen: false })
    return await new Promise((resolve) => {
      port.open((error) => resolve(error ? fail(faultOf(error)) : ok(port)))
    })
  } catch (error) {
    return fail(faultOf(error))
  }
}

/** Everything written has left the computer. */
function drained(port: SerialPort): Promise<Result<void, Fault>> {
  return new Promise((resolve) => {
    if (!port.isOpen) return resolve(fail({ code: 'cut-off', reason: 'the port is closed' }))
    port.drain((error) => resolve(error ? fail(faultOf(error)) : ok(undefined)))
  })
}
