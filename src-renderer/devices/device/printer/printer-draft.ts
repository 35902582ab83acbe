import type { ZodType } from 'zod'
import {
  labelPrinterSettingsSchema,
  type LabelPrinterSettings,
} from '#shared/devices/device/label-printer-settings'
import type { PrinterModelId } from '#shared/devices/device/printer-models'
import { isPrinterPath } from '#shared/devices/device/printer-path'
import {
  printerSettingsSchema,
  type PrinterConnection,
  type PrinterSettings,
} from '#shared/devices/device/printer-settings'
import { fail, ok, type Result } from '#shared/kernel/result'

type Serial = Extract<PrinterConnection, { kind: 'serial' }>

/** How a printer is reached, as typed: fields of every connection are kept while another one is tried. */
export interface ConnectionDraft {
  readonly kind: PrinterConnection['kind']
  readonly host: string
  readonly port: string
  readonly path: string
  readonly baudRate: Serial['baudRate']
  readonly flow: Serial['flow']
  readonly printerName: string
}

/** The form as typed. */
export interface PrinterDraft extends ConnectionDraft {
  readonly name: string
  readonly model: PrinterModelId
  readonly accents: PrinterSettings['accents']
  readonly drawer: PrinterSettings['drawer']
  readonly drawerSwitch: PrinterSettings['drawerSwitch']
}

/** A label printer’s form as typed. */
export type LabelPrinterDraft = Omit<LabelPrinterSettings, 'connection'> & ConnectionDraft

const empty = { host: '', port: '9100', path: '', baudRate: 9_600, flow: 'none', printerName: '' } as const

export function draftOf<Settings extends { readonly connection: PrinterConnection }>({
  connection,
  ...rest
}: Settings): Omit<Settings, 'connection'> & ConnectionDraft {
  const own = { ...empty, ...rest }
  return connection.kind === 'tcp'
    ? { ...own, ...connection, port: String(connection.port) }
    : { ...own, ...connection }
}

/** The settings as main takes them, or what is still missing, in Portuguese. */
export function settingsOf(draft: PrinterDraft): Result<PrinterSettings, string> {
  return readSettings(draft, printerSettingsSchema)
}

/** The same of a label printer. */
export function labelSettingsOf(draft: LabelPrinterDraft): Result<LabelPrinterSettings, string> {
  return readSettings(draft, labelPrinterSettingsSchema)
}

function readSettings<Settings>(
  draft: ConnectionDraft & { readonly name: string },
  schema: ZodType<Settings>,
): Result<Settings, string> {
  if (draft.name.trim() === '') return fail('Dê um nome à impressora.')
  const missing = missingOf(draft)
  if (missing !== null) return fail(missing)
  const parsed = schema.safeParse({ ...draft, connection: connectionOf(draft) })
  return parsed.success ? ok(parsed.data) : fail('Há um dado inválido. Confira os campos.')
}

function missingOf({ kind, host, port, path, printerName }: ConnectionDraft): string | null {
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

function connectionOf({ kind, host, port, path, baudRate, flow, printerName }: ConnectionDraft): unknown {
  return { kind, host, port: Number(port), path, baudRate, flow, printerName }
}
