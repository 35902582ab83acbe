import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { deviceRefusals } from './device-refusals'
import {
  installedScannerSchema,
  scannerConnectionSchema,
  scannerIdSchema,
  scannerSettingsSchema,
  wedgeFormatSchema,
} from './scanner-settings'

/** What the status bar says about a scanner that is no keyboard; `starting` until it was first tried. */
export const scannerStateSchema = z.object({
  id: scannerIdSchema,
  name: z.string(),
  status: z.enum(['starting', 'ready', 'offline']),
})
export type ScannerState = Readonly<z.infer<typeof scannerStateSchema>>

/** Why a scanner is not heard: it is not there, or what it sent made no code. */
export const scannerFaultSchema = z.enum([
  'not-found',
  'not-permitted',
  'busy',
  'cut-off',
  'no-library',
  'garbled',
  'unfinished',
  'driver',
])
export type ScannerFault = z.infer<typeof scannerFaultSchema>

/** `symbology` as in the AIM identifier (`E0`), null when the scanner does not tell. */
export const scannedSchema = z.object({ code: z.string(), symbology: z.string().nullable() })
export type Scanned = Readonly<z.infer<typeof scannedSchema>>

/** A scanner as the device screen shows it; bytes as hexadecimal pairs, the latest. */
const scannerViewSchema = z.object({
  settings: installedScannerSchema,
  status: scannerStateSchema.shape.status,
  lastBytes: z.string(),
  lastScan: scannedSchema.extend({ at: instantSchema }).nullable(),
  lastFault: z.object({ code: scannerFaultSchema, reason: z.string(), at: instantSchema }).nullable(),
})
export type ScannerView = Readonly<z.infer<typeof scannerViewSchema>>

const scannersViewSchema = z.object({ wedge: wedgeFormatSchema, scanners: z.array(scannerViewSchema) })
export type ScannersView = Readonly<z.infer<typeof scannersViewSchema>>

/** What is plugged in. `hidFault`: why no HID scanner can be seen at all. */
const foundScannersSchema = z.object({
  serial: z.array(z.string()),
  hid: z.array(scannerConnectionSchema.options[2]),
  hidFault: scannerFaultSchema.nullable(),
})
export type FoundScanners = Readonly<z.infer<typeof foundScannersSchema>>

const notFound = pick(deviceRefusals, 'scanner-not-found')

/** Scanners on the device screen (FEATURES G3, G5). */
export const scannerContract = {
  'scanner.list': query({
    input: z.object({}),
    output: scannersViewSchema,
    errors: {},
    permission: 'device.manage',
    touches: 'nothing',
    example: {},
  }),
  'scanner.find': command({
    input: z.object({}),
    output: foundScannersSchema,
    errors: {},
    permission: 'device.manage',
    touches: 'nothing',
    atStake: 'input',
    example: {},
  }),
  /** Adds a scanner (`id` null) or changes one; it is heard from then on. */
  'scanner.save': command({
    input: scannerSettingsSchema.extend({ id: scannerIdSchema.nullable() }),
    output: scannersViewSchema,
    errors: { ...notFound, ...pick(deviceRefusals, 'port-taken') },
    permission: 'device.manage',
    touches: 'device',
    atStake: 'input',
    example: { id: null, name: 'Balcão', connection: { kind: 'simulated' }, format: {} },
  }),
  'scanner.remove': command({
    input: z.object({ id: scannerIdSchema }),
    output: scannersViewSchema,
    errors: notFound,
    permission: 'device.manage',
    touches: 'device',
    atStake: 'input',
    example: { id: 999 },
  }),
  /** What scanners that type send around their codes, how fast and for which keyboard. */
  'scanner.save-wedge': command({
    input: wedgeFormatSchema,
    output: scannersViewSchema,
    errors: {},
    permission: 'device.manage',
    touches: 'device',
    atStake: 'input',
    example: { prefix: '~' },
  }),
} as const
