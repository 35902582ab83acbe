import { readdir } from 'node:fs/promises'

export interface Ports {
  readonly serial: readonly string[]
  readonly files: readonly string[]
}

/** What a device could be plugged into. Never fails: where the system does not tell, a path can still be typed. */
export async function findPorts(): Promise<Ports> {
  const [serial, tty, usb] = await Promise.all([listedSerial(), filesOf('/dev'), filesOf('/dev/usb')])
  const adapters = tty.filter((name) => /^(ttyUSB|ttyACM)\d+$/.test(name)).map((name) => `/dev/${name}`)
  const printers = usb.filter((name) => /^lp\d+$/.test(name)).map((name) => `/dev/usb/${name}`)
  return { serial: [...new Set([...serial, ...adapters])], files: printers }
}

/** Without udev the library's own listing throws. */
async function listedSerial(): Promise<string[]> {
  try {
    const { SerialPort } = await import('serialport')
    const found: readonly { readonly path: string }[] = await SerialPort.list()
    return found.map(({ path }) => path)
  } catch {
    return []
  }
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch {
    return []
  }
}
