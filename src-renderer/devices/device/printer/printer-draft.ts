import type { PrinterModelId } from '#shared/devices/device/printer-models'
import { isPrinterPath } from '#shared/devices/device/printer-path'
import {
  printerSettingsSchema,
  type PrinterConnection,
  type PrinterSettings,
} from '#shared/devices/device/printer-settings'
import { fail, ok, type Result } from '#shared/kernel/result'

type Serial = Extract<PrinterConnection, { kind: 'serial' }>

/** The form as typed: fields of every connection are kept while another one is tried. */
export interface PrinterDraft {
  readonly name: string
  readonly model: PrinterModelId
  readonly accents: PrinterSettings['accents']
  readonly kind: PrinterConnection['kind']
  readonly host: string
  readonly port: string
  readonly path: string
  readonly baudRate: Serial['baudRate']
  readonly flow: Serial['flow']
  readonly printerName: string
  readonly drawer: PrinterSettings['drawer']
  readonly drawerSwitch: PrinterSettings['drawerSwitch']
}

const empty = { host: '', port: '9100', path: '', baudRate: 9_600, flow: 'none', printerName: '' } as const

export function draftOf({ connection, ...rest }: PrinterSettings): PrinterDraft {
  const own = { ...empty, ...rest }
  return connection.kind === 'tcp'
    ? { ...own, ...connection, port: String(connection.port) }
    : { ...own, ...connection }
}

/** The settings as main takes them, or what is still missing, in Portuguese. */
export function settingsOf(draft: PrinterDraft): Result<PrinterSettings, string> {
  if (draft.name.trim() === '') return fail('Dê um nome à impressora.')
  const missing = missingOf(draft)
  if (missing !== null) return fail(missing)
  const parsed = printerSettingsSchema.safeParse({ ...draft, connection: connectionOf(draft) })
  return parsed.success ? ok(parsed.data) : fail('Há um dado inválido. Confira os campos.')
}

function missingOf({ kind, host, port, path, printerName }: PrinterDraft): string | null {
  if (kind === 'tcp' && host.trim() === '') return 'Informe o endereço da impressora, como 192.168.0.50.'
  if (kind === 'tcp' && !(/^\d+$/.test(port.trim()) && Number(port) >= 1 && Number(port) <= 65_535))
    return 'A porta é um número de 1 a 65535; quase sempre 9100.'
  if (kind === 'serial' && path.trim() === '') return 'Informe a porta serial, como COM1 ou /dev/ttyUSB0.'
  if (kind === 'file' && path.trim() === '') return 'Informe o caminho, como /dev/usb/lp0 ou LPT1.'
  if (kind === 'file' && !isPrinterPath(path.trim()))
    return 'Este caminho não é de uma impressora. Use /dev/usb/lp0, LPT1, COM1 ou \\\\servidor\\impressora.'
  if (kind === 'spooler' && printerName.trim() === '') return 'Informe o nome da impressora no Windows.'
  return null
}

function connectionOf({ kind, host, port, path, baudRate, flow, printerName }: PrinterDraft): unknown {
  return { kind, host, port: Number(port), path, baudRate, flow, printerName }
}
