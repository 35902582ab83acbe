/** CR, LF and Tab: what scanners end a code with, one or several of them. */
export const endings: ReadonlySet<number> = new Set([0x0d, 0x0a, 0x09])

interface SplitCodes {
  /** Whole codes, never empty. */
  readonly codes: readonly Uint8Array[]
  /** The beginning of a code whose end has not come. */
  readonly rest: Uint8Array
}

/** Cuts what came over a line into codes, wherever the line cut it into chunks: `rest` of one goes before the next. */
export function splitCodes(bytes: Uint8Array): SplitCodes {
  const codes: Uint8Array[] = []
  let begin = 0
  for (const [at, byte] of bytes.entries()) {
    if (!endings.has(byte)) continue
    if (at > begin) codes.push(bytes.subarray(begin, at))
    begin = at + 1
  }
  return { codes, rest: bytes.slice(begin) }
}
