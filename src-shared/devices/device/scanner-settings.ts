import { z } from 'zod'
import { lineText, pathText, verbatimText } from '../../kernel/text/text-door'

export const scannerIdSchema = z.int().positive().brand<'ScannerId'>()
export type ScannerId = z.infer<typeof scannerIdSchema>

/** What a scanner was programmed to send around a code, which is no part of it. */
export const codeFormatSchema = z.object({
  prefix: verbatimText({ max: 10 }).default(''),
  suffix: verbatimText({ max: 10 }).default(''),
  /** Whether the AIM identifier (`]E0`, ISO/IEC 15424) is taken off. */
  stripSymbology: z.boolean().default(true),
})
export type CodeFormat = Readonly<z.infer<typeof codeFormatSchema>>

/** What scanners that type are set to: told apart by their keys alone, they share one setting. */
export const wedgeFormatSchema = codeFormatSchema.extend({
  /** Over Bluetooth a key may take twice as long as over a cable. */
  pace: z.enum(['normal', 'slow']).default('normal'),
  /** The keyboard they type for: this computer's, or a US one whatever the computer has. */
  layout: z.enum(['same', 'us']).default('same'),
})
export type WedgeFormat = Readonly<z.infer<typeof wedgeFormatSchema>>

/** How codes reach the till from a scanner that is no keyboard (FEATURES G3). */
export const scannerConnectionSchema = z.discriminatedUnion('kind', [
  /** Codes from a file: for training and for shops whose scanner has not come yet. */
  z.object({ kind: z.literal('simulated') }),
  z.object({
    kind: z.literal('serial'),
    path: pathText({ min: 1, max: 200 }),
    baudRate: z.literal([1_200, 2_400, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200]),
    /** Data bits, parity, stop bits. */
    frame: z.enum(['8N1', '8E1', '8O1', '7E1', '7O1']),
    /** What ends a code: CR, LF or Tab, however many of them, or the scanner's silence. */
    ending: z.enum(['suffix', 'silence']),
  }),
  /** A USB scanner in HID POS mode, found again wherever it is plugged in. */
  z.object({
    kind: z.literal('hid'),
    vendorId: z.int().min(0).max(0xff_ff),
    productId: z.int().min(0).max(0xff_ff),
    /** Null where the scanner has none: then any of its kind will do. */
    serialNumber: verbatimText({ max: 200 }).nullable(),
    product: lineText({ max: 200 }),
  }),
])
export type ScannerConnection = Readonly<z.infer<typeof scannerConnectionSchema>>

export const scannerSettingsSchema = z.object({
  name: lineText({ min: 1, max: 40 }),
  connection: scannerConnectionSchema,
  format: codeFormatSchema,
})
export type ScannerSettings = Readonly<z.infer<typeof scannerSettingsSchema>>

export const installedScannerSchema = scannerSettingsSchema.extend({ id: scannerIdSchema })
export type InstalledScanner = Readonly<z.infer<typeof installedScannerSchema>>

/** All scanners of a terminal: those that type, and those set up one by one. */
export const scannersSettingSchema = z.object({
  wedge: wedgeFormatSchema.prefault({}),
  scanners: z.array(installedScannerSchema).default([]),
})
export type ScannersSetting = Readonly<z.infer<typeof scannersSettingSchema>>
