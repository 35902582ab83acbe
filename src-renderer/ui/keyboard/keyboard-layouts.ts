import type { Accent } from './compose-accent'

/** A key of the keyboard on the screen: what it types, or what it does. */
export type ScreenKey =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'accent'; readonly accent: Accent }
  | {
      readonly kind: 'act'
      readonly act: 'backspace' | 'clear' | 'enter' | 'shift' | 'space' | 'letters' | 'digits' | 'close'
    }

export type KeyboardLayout = readonly (readonly ScreenKey[])[]

const text = (characters: string): readonly ScreenKey[] =>
  [...characters].map((one) => ({ kind: 'text', text: one }))
const accent = (sign: Accent): ScreenKey => ({ kind: 'accent', accent: sign })
const act = (what: Extract<ScreenKey, { kind: 'act' }>['act']): ScreenKey => ({ kind: 'act', act: what })

/** ABNT2, as far as names, reasons, e-mails and codes need it. */
export const letterKeys: KeyboardLayout = [
  [...text('1234567890'), act('backspace')],
  [...text('qwertyuiop'), accent('´')],
  [...text('asdfghjklç'), accent('~')],
  [act('shift'), ...text('zxcvbnm,.'), accent('^')],
  [
    act('digits'),
    accent('`'),
    ...text('@'),
    act('space'),
    ...text('-/'),
    act('clear'),
    act('enter'),
    act('close'),
  ],
]

export const digitKeys: KeyboardLayout = [
  [...text('789'), act('backspace'), act('letters')],
  [...text('456'), act('clear'), ...text('*')],
  [...text('123'), ...text('-'), act('close')],
  [{ kind: 'text', text: '00' }, ...text('0,'), act('enter')],
]
