import { wedgeFormatSchema, type WedgeFormat } from '#shared/devices/device/scanner-settings'
import { abnt2Dead, altCode, capsLocked, chord, noNumLock, plain, usScanner, type Press } from './presses'

/** How a scanner may be set, and what has to come of it: codes looked up, and `!` before what is told instead. */
export interface Row {
  readonly scanner: string
  readonly keys: readonly Press[]
  readonly is: readonly string[]
  readonly gap?: number
  readonly format?: WedgeFormat
}

const set = (part: object) => wedgeFormatSchema.parse(part)
const [enter, tab] = plain('Enter', 'Tab') as [Press, Press]
const gtin = '7891000100103'
const ean = plain(...gtin)
const GS = '\u001d'

/** A GS1 DataMatrix with its separator sent as `separator`. */
export const gs1 = (separator: readonly Press[]) => [
  ...plain(...'0107891000000014'),
  ...separator,
  ...plain(...'17261231', 'Enter'),
]
const gs1Text = `0107891000000014${GS}17261231`

const paces: readonly Row[] = [
  ...[1, 4, 20, 35].map((gap) => ({ scanner: `${gap} ms`, gap, keys: [...ean, enter], is: [gtin] })),
  ...[36, 50, 60, 70].map((gap) => ({
    scanner: `Bluetooth, ${gap} ms, a whole article number`,
    gap,
    keys: [...ean, enter],
    is: [gtin],
  })),
  {
    scanner: 'Bluetooth, behind a quantity',
    gap: 45,
    keys: [...plain('3', '*'), ...ean, enter],
    is: [`3*${gtin}`],
  },
  {
    scanner: 'Bluetooth, no article number: set to its pace',
    gap: 60,
    keys: plain(...'T0001N000123', 'Enter'),
    format: set({ pace: 'slow' }),
    is: ['T0001N000123'],
  },
  { scanner: 'Bluetooth, not set', gap: 60, keys: plain(...'T0001N000123', 'Enter'), is: [] },
  {
    scanner: 'slow pace: four keys may be a person’s',
    gap: 60,
    keys: plain(...'1001', 'Enter'),
    format: set({ pace: 'slow' }),
    is: [],
  },
]

const terminators: readonly Row[] = [
  { scanner: 'Enter', keys: [...ean, enter], is: [gtin] },
  { scanner: 'Enter of the numeric pad', keys: [...ean, { ...enter, code: 'NumpadEnter' }], is: [gtin] },
  { scanner: 'Tab', keys: [...ean, tab], is: [gtin] },
  { scanner: 'Ctrl+M', keys: [...ean, ...chord('KeyM', 'm')], is: [gtin] },
  { scanner: 'Ctrl+J', keys: [...ean, ...chord('KeyJ', 'j')], is: [gtin] },
  { scanner: 'Ctrl+I', keys: [...ean, ...chord('KeyI', 'i')], is: [gtin] },
  { scanner: 'Ctrl+M and Ctrl+J', keys: [...ean, ...chord('KeyM', 'm'), ...chord('KeyJ', 'j')], is: [gtin] },
  { scanner: 'CR as its character', keys: [...ean, ...chord('KeyM', '\r')], is: [gtin] },
  { scanner: 'three of them', keys: [...ean, enter, tab, enter], is: [gtin] },
]

const separators: readonly Row[] = [
  { scanner: 'Ctrl+]', keys: gs1(chord('BracketRight', ']')), is: [gs1Text] },
  { scanner: 'Ctrl+] of ABNT2', keys: gs1(chord('Backslash', ']')), is: [gs1Text] },
  { scanner: 'US Ctrl+] on ABNT2', keys: gs1(chord('BracketRight', '[')), is: [gs1Text] },
  { scanner: 'its character', keys: gs1(chord('BracketRight', GS)), is: [gs1Text] },
  { scanner: 'without the Ctrl key itself', keys: gs1(chord('BracketRight', ']').slice(1)), is: [gs1Text] },
  { scanner: 'F8', keys: gs1(plain('F8')), is: [gs1Text] },
  { scanner: 'Alt+029', keys: gs1(altCode(29, 3)), is: [gs1Text] },
  { scanner: 'Alt+0029', keys: gs1(altCode(29, 4)), is: [gs1Text] },
  {
    scanner: 'FNC1 first, two of them',
    keys: [...chord('BracketRight', ']'), ...gs1(chord('BracketRight', ']'))],
    is: [GS + gs1Text],
  },
  {
    scanner: 'an identifier, RS and EOT of ISO/IEC 15434',
    keys: [
      ...plain(...']d1[)>'),
      ...chord('Digit6', '6'),
      ...plain(...'06'),
      ...chord('BracketRight', ']'),
      ...plain(...'1P42'),
      ...chord('KeyD', 'd'),
      enter,
    ],
    is: ['[)>\u001e06\u001d1P42\u0004'],
  },
]

const layouts: readonly Row[] = [
  {
    scanner: 'a dead key inside',
    keys: [...plain('A', 'B'), abnt2Dead, ...plain(...'1234'), enter],
    is: ['!layout'],
  },
  { scanner: 'a dead key first', keys: [abnt2Dead, ...plain(...'1234'), enter], is: ['!layout'] },
  { scanner: 'a dead key last', keys: [...plain(...'1234'), abnt2Dead, enter], is: ['!layout'] },
  {
    scanner: 'keys that an input method keeps',
    keys: [...plain(...'AB'), { ...abnt2Dead, key: 'Process', code: '' }, ...plain(...'1234'), enter],
    is: ['!layout'],
  },
  {
    scanner: 'set to US: the whole code',
    keys: [...usScanner("AB'1234/;x"), enter],
    format: set({ layout: 'us' }),
    is: ["AB'1234/;x"],
  },
  { scanner: 'US, its identifier gives it away', keys: [...usScanner(']d2AB/1234'), enter], is: ['AB/1234'] },
  { scanner: 'ABNT2’s own signs', keys: [...plain(...'AB/12;3'), enter], is: ['AB/12;3'] },
  {
    scanner: 'AltGr',
    keys: [
      ...plain(...'AB'),
      { ...plain('/')[0], altGraph: true, ctrl: true, alt: true } as Press,
      ...plain(...'12'),
      enter,
    ],
    is: ['AB/12'],
  },
  {
    scanner: 'capital letters with Shift',
    keys: plain('Shift', 'A', 'Shift', 'B', '-', '1', '2', '3', 'Enter'),
    is: ['AB-123'],
  },
  { scanner: 'Caps Lock on', keys: [...capsLocked('T0001N000123'), enter], is: ['T0001N000123'] },
  { scanner: 'Caps Lock on, small letters', keys: [...capsLocked('ab12'), enter], is: ['ab12'] },
  { scanner: 'Num Lock off', keys: [...noNumLock(gtin), enter], is: [gtin] },
  {
    scanner: 'ALT mode, 3 figures',
    keys: [...[...'AB-12'].flatMap((one) => altCode(one.charCodeAt(0), 3)), enter],
    is: ['AB-12'],
  },
  {
    scanner: 'ALT mode, 4 figures and its Enter',
    keys: [...gtin, '\r'].flatMap((one) => altCode(one.charCodeAt(0), 4)),
    is: [gtin],
  },
  {
    scanner: 'ALT mode, Num Lock off',
    keys: [...[...gtin].flatMap((one) => altCode(one.charCodeAt(0), 3, 'Home')), enter],
    is: [gtin],
  },
  {
    scanner: 'ALT mode, slowly',
    gap: 30,
    keys: [...[...gtin].flatMap((one) => altCode(one.charCodeAt(0), 3)), enter],
    is: [gtin],
  },
]

const around: readonly Row[] = [
  { scanner: 'an AIM identifier', keys: [...plain(...']E0'), ...ean, enter], is: [gtin] },
  {
    scanner: 'prefix and suffix, taken off',
    format: set({ prefix: '~', suffix: '#' }),
    keys: [...plain('~'), ...ean, ...plain('#'), enter],
    is: [gtin],
  },
  {
    scanner: 'prefix not sent',
    format: set({ prefix: '~', suffix: '#' }),
    keys: [...ean, enter],
    is: [gtin],
  },
  {
    scanner: 'hardly a code',
    format: set({ prefix: '~', suffix: '#' }),
    keys: plain('~', '1', '#', 'Enter'),
    is: [],
  },
  {
    scanner: 'its identifier, kept',
    format: set({ stripSymbology: false }),
    keys: [...plain(...']E0'), ...ean, enter],
    is: [`]E0${gtin}`],
  },
]

const otherKeys: readonly Row[] = [
  {
    scanner: 'a shortcut inside',
    keys: [...plain(...'78910', 'F2', ...'00100103'), enter],
    is: ['!interrupted'],
  },
  {
    scanner: 'an arrow inside',
    keys: [...plain(...'78910', 'ArrowUp', ...'00100103'), enter],
    is: ['!interrupted'],
  },
  { scanner: 'Escape after the whole code', keys: [...ean, ...plain('Escape'), enter], is: [gtin] },
]

/** Every row, by what it is about. */
export const scannerRows = [
  ['pace', paces],
  ['terminator', terminators],
  ['separator', separators],
  ['keyboard', layouts],
  ['around the code', around],
  ['other keys', otherKeys],
] as const
