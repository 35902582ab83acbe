export const pinLength = 4

/** What stays of typed or pasted text in a PIN field: its first four digits. */
export function pinText(text: string): string {
  return text.replace(/\D/g, '').slice(0, pinLength)
}
