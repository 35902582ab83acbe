/** The bytes of the file as text: UTF-8 where they are, else as Windows wrote them in Brazil. */
export function decodeIni(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
