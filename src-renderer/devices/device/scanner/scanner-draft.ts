import {
  scannerSettingsSchema,
  type CodeFormat,
  type InstalledScanner,
  type ScannerConnection,
  type ScannerSettings,
} from '#shared/devices/device/scanner-settings'
import { fail, ok, type Result } from '#shared/kernel/result'

type Serial = Extract<ScannerConnection, { kind: 'serial' }>
export type Hid = Extract<ScannerConnection, { kind: 'hid' }>

export const connectionWords: Readonly<Record<ScannerConnection['kind'], string>> = {
  serial: 'Porta serial ou USB serial',
  hid: 'USB HID POS',
  simulated: 'Simulado (sem leitor)',
}

/** The form as typed: fields of every connection are kept while another one is tried. */
export interface ScannerDraft {
  readonly name: string
  readonly kind: ScannerConnection['kind']
  readonly path: string
  readonly baudRate: Serial['baudRate']
  readonly frame: Serial['frame']
  readonly ending: Serial['ending']
  readonly hid: Hid | null
  readonly format: CodeFormat
}

const empty: ScannerDraft = {
  name: '',
  kind: 'serial',
  path: '',
  baudRate: 9_600,
  frame: '8N1',
  ending: 'suffix',
  hid: null,
  format: { prefix: '', suffix: '', stripSymbology: true },
}

/** The form of a scanner; of a new one without. */
export function draftOf(scanner: InstalledScanner | null): ScannerDraft {
  if (scanner === null) return empty
  const { name, connection, format } = scanner
  const own = { ...empty, name, format, kind: connection.kind }
  switch (connection.kind) {
    case 'serial':
      return { ...own, ...connection }
    case 'hid':
      return { ...own, hid: connection }
    case 'simulated':
      return own
  }
}

/** The settings as main takes them, or what is still missing, in Portuguese. */
export function settingsOf(draft: ScannerDraft): Result<ScannerSettings, string> {
  if (draft.name.trim() === '') return fail('Dê um nome ao leitor, como “Balcão”.')
  const connection = connectionOf(draft)
  if (!connection.ok) return connection
  const parsed = scannerSettingsSchema.safeParse({ ...draft, connection: connection.value })
  return parsed.success ? ok(parsed.data) : fail('Há um dado inválido. Confira os campos.')
}

function connectionOf({
  kind,
  path,
  baudRate,
  frame,
  ending,
  hid,
}: ScannerDraft): Result<ScannerConnection, string> {
  switch (kind) {
    case 'serial':
      return path.trim() === ''
        ? fail('Informe a porta serial, como COM3 ou /dev/ttyACM0.')
        : ok({ kind, path: path.trim(), baudRate, frame, ending })
    case 'hid':
      return hid === null ? fail('Ligue o leitor, toque em Procurar e escolha-o na lista.') : ok(hid)
    case 'simulated':
      return ok({ kind })
  }
}

/** What a HID scanner is called in the list. */
export function hidName({ product, vendorId, productId, serialNumber }: Hid): string {
  const ids = [vendorId, productId].map((id) => id.toString(16).padStart(4, '0')).join(':')
  return [product || 'Leitor USB', serialNumber === null ? `(${ids})` : `nº ${serialNumber}`].join(' ')
}
