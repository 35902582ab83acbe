/** Characters no code has, but a line at the wrong speed; the separators of GS1 and ISO/IEC 15434 are not among them. */
const noise = /(?![\t\n\r\u001d\u001e\u0004])\p{Cc}/u

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The bytes of a code as text without blanks around it; null when they are noise. */
export function codeText(bytes: Uint8Array): string | null {
  try {
    const text = utf8.decode(bytes).trim()
    return noise.test(text) ? null : text
  } catch {
    return null
  }
}
