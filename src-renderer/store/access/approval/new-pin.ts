import { pinProblem, type PinHolder } from '#shared/store/access/pin-rules'
import { pinProblemWords } from '#shared/store/access/pin-words'

/** A PIN chosen by hand, typed twice because nobody sees it. */
export interface NewPin {
  readonly pin: string
  readonly pinAgain: string
}

export type NewPinErrors = Readonly<Partial<Record<keyof NewPin, string>>>

export const noPin: NewPin = { pin: '', pinAgain: '' }

/** What is wrong with it, in Portuguese; nothing when it may be used. */
export function newPinErrors({ pin, pinAgain }: NewPin, holder: PinHolder): NewPinErrors {
  const problem = pinProblem(pin, holder)
  if (problem !== null) return { pin: pinProblemWords({ problem, approves: holder.approves }) }
  return pinAgain === pin ? {} : { pinAgain: 'Os PINs são diferentes.' }
}
