// A till in a process of its own, since serialport's native part works in a main thread only: prints the same receipt
// whenever a line arrives on standard input, and answers how it went. Argument: the serial port.
import { createInterface } from 'node:readline'
import { escposPrinter } from '#main/devices/hardware/escpos/escpos-printer'
import { serialTransport } from '#main/devices/hardware/serial-printer/serial-transport'
import { printerSettingsSchema } from '#shared/devices/device/printer-settings'
import { centred, row } from '#shared/selling/receipt/blocks/receipt-blocks'

const [path = ''] = process.argv.slice(2)
const printer = escposPrinter({
  settings: printerSettingsSchema.parse({ name: 'Balcão' }),
  transport: serialTransport({ kind: 'serial', path, baudRate: 9_600, flow: 'none' }),
  decode: () => null,
  now: Date.now,
})
const lines = Array.from({ length: 30 }, (_, index) => row(`${index + 1} Calção de algodão`, '49,90'))

createInterface({ input: process.stdin }).on('line', () => {
  const document = { kind: 'sale', title: 'Cupom', blocks: [...lines, centred('OBRIGADO')] } as const
  void printer.print({ ...document, blocks: [...document.blocks] }).then((printed) => {
    process.stdout.write(`${JSON.stringify({ printed, status: printer.report().status })}\n`)
  })
})
