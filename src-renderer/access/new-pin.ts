import { pinSchema } from '../../src-shared/access/operator'

/** A PIN chosen by hand, typed twice because nobody sees it. */
export interface NewPin {
  readonly pin: string
  readonly pinAgain: string
}

export type NewPinErrors = Readonly<Partial<Record<keyof NewPin, string>>>

export const noPin: NewPin = { pin: '', pinAgain: '' }

/** What is wrong with it, in Portuguese; nothing when it may be used. */
export function newPinErrors({ pin, pinAgain }: NewPin): NewPinErrors {
  if (!pinSchema.safeParse(pin).success) return { pin: 'Informe 4 números.' }
  return pinAgain === pin ? {} : { pinAgain: 'Os PINs são diferentes.' }
}
