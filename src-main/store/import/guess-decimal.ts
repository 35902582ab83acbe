import type { DecimalMark } from '#shared/store/import/file-format'
import type { SourceRow } from '../../platform/table-file/read/source-row'

interface DecimalGuess {
  readonly mark: DecimalMark
  /** `1.234` all the way down: a thousand or one and a bit, and only a person knows. */
  readonly isDoubtful: boolean
}

/** What parts the decimals of a column, by what can only be meant one way; a comma where nothing tells. */
export function guessDecimal(rows: readonly SourceRow[], source: number): DecimalGuess {
  let comma = 0
  let point = 0
  let doubtful = 0
  for (const { cells } of rows) {
    const cell = cells[source]
    if (typeof cell !== 'string') continue
    const text = cell.replace(/[^\d.,]/g, '')
    const meant = markOf(text)
    if (meant === ',') comma++
    else if (meant === '.') point++
    else if (/^\d{1,3}[.,]\d{3}$/.test(text)) doubtful++
  }
  return { mark: point > comma ? '.' : ',', isDoubtful: comma === 0 && point === 0 && doubtful > 0 }
}

/** Undefined where the text can be meant either way, or has no decimals. */
function markOf(text: string): DecimalMark | undefined {
  const [last] = /[.,](?=\d*$)/.exec(text) ?? []
  if (last === undefined) return undefined
  const other = last === ',' ? '.' : ','
  if (text.includes(other)) return last as DecimalMark
  const isRepeated = text.indexOf(last) !== text.lastIndexOf(last)
  if (isRepeated) return other
  return /[.,]\d{3}$/.test(text) ? undefined : (last as DecimalMark)
}
