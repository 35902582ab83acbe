/** Blanks that may stand in a code, and the separators of GS1 and ISO/IEC 15434. */
const separators = new Set(['\t', '\n', '\r', '\u001d', '\u001e', '\u0004'])
const control = /\p{Cc}/u

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The bytes of a code as text without blanks around it; null when they are noise, as from a line at the wrong speed. */
export function codeText(bytes: Uint8Array): string | null {
  try {
    const text = utf8.decode(bytes).trim()
    return [...text].some((one) => control.test(one) && !separators.has(one)) ? null : text
  } catch {
    return null
  }
}
