import { z } from 'zod'
import { lineText, pathText } from '../../kernel/text/text-door'

const typed = pathText({ min: 1, max: 300 })

export const screenBoundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })

/** A screen of this computer, in pixels of the desktop it is part of. */
export const screenSchema = z.object({
  id: z.int(),
  label: lineText({ max: 200 }),
  bounds: screenBoundsSchema,
})
export type Screen = Readonly<z.infer<typeof screenSchema>>

/** What the shop says beside the sale (FEATURES F26). */
export const communicationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({
    kind: z.literal('page'),
    url: pathText({ min: 1, max: 500 }).pipe(z.url({ protocol: /^https?$/ })),
  }),
  /** Pictures and videos of a folder, one after the other; seconds for each picture. */
  z.object({ kind: z.literal('folder'), path: typed, seconds: z.int().min(3).max(600) }),
])
export type Communication = Readonly<z.infer<typeof communicationSchema>>

export const poleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({
    kind: z.literal('serial'),
    path: typed,
    baudRate: z.literal([2_400, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200]),
    /** The commands it obeys: Epson's, or CD5220's as most cheaper ones do. */
    commands: z.enum(['epson', 'cd5220']),
    /** How its letters are numbered; `ascii` shows none with accents. */
    letters: z.enum(['ascii', 'cp850', 'cp860', 'cp1252']),
  }),
  /** For training and for shops without one: what it shows stands on the device screen and in a file. */
  z.object({ kind: z.literal('simulated') }),
])
export type Pole = Readonly<z.infer<typeof poleSchema>>
export type InstalledPole = Exclude<Pole, { kind: 'none' }>

export const networkDisplaySchema = z.object({
  isOn: z.boolean().default(false),
  /** The address of this computer it answers at, and no other. */
  address: z.union([z.ipv4(), z.literal('')]).default(''),
  port: z.int().min(1_024).max(65_535).default(8_737),
  /** Whether the code of a Pix goes over a network that is not encrypted. */
  pix: z.boolean().default(false),
})

/** The customer displays of this terminal (FEATURES G4, F26). */
export const displaySettingsSchema = z.object({
  screen: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('off') }),
      /** Whichever screen is not the operator's. */
      z.object({ kind: z.literal('second') }),
      screenSchema.extend({ kind: z.literal('chosen') }),
      /** A small window beside the operator's: for training and for shops without a second screen. */
      z.object({ kind: z.literal('window') }),
    ])
    .default({ kind: 'second' }),
  theme: z.enum(['light', 'dark']).default('light'),
  greeting: lineText({ min: 1, max: 60 }).default('Bem-vindo!'),
  /** Where on the screen the sale stands; the communication has the rest. */
  saleSide: z.enum(['left', 'right', 'top', 'bottom']).default('left'),
  salePercent: z.int().min(30).max(70).default(50),
  /** What fills the screen while nothing is sold. */
  idle: z.enum(['communication', 'both']).default('communication'),
  communication: communicationSchema.default({ kind: 'none' }),
  pole: poleSchema.default({ kind: 'none' }),
  network: networkDisplaySchema.default({ isOn: false, address: '', port: 8_737, pix: false }),
})
export type DisplaySettings = Readonly<z.infer<typeof displaySettingsSchema>>
