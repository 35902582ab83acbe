import { onlyDigits } from '#shared/kernel/text/clean-text'

export const pinLength = 4

/** What stays of typed or pasted text in a PIN field: its first digits, four unless told. */
export function pinText(text: string, length = pinLength): string {
  return onlyDigits(text).slice(0, length)
}
