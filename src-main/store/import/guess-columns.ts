import { foldText } from '#shared/kernel/text/fold-text'
import type { MappedColumns } from '#shared/store/import/import-operations'
import type { SourceCell, SourceRow } from '../../platform/table-file/read/source-row'
import { guessDecimal } from './guess-decimal'
import type { ImportKind } from './import-kind'

/** A column's name as it is compared: `Cód. Barras (EAN)` is `cod barras ean`. */
export function headWords(name: SourceCell): string {
  return foldText(String(name))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What the columns of a file mean by their names: one called so first, then one that begins so; each is meant once. */
export function guessColumns(
  kind: ImportKind,
  head: readonly SourceCell[],
  rows: readonly SourceRow[],
): MappedColumns {
  const named = head.map(headWords)
  const taken = new Set<number>()
  const found: Record<string, number> = {}
  for (const fits of [isSame, beginsSo])
    for (const [id, { name, alsoCalled }] of Object.entries(kind.columns)) {
      if (id in found) continue
      const words = [name, ...alsoCalled].map(headWords)
      const place = placeOf(named, words, taken, fits)
      if (place === undefined) continue
      found[id] = place
      taken.add(place)
    }
  return Object.fromEntries(
    Object.entries(found).map(([id, source]) => [
      id,
      { source, decimal: kind.columns[id]?.hasDecimals ? guessDecimal(rows, source).mark : null },
    ]),
  )
}

type Fits = (named: string, words: string) => boolean
const isSame: Fits = (named, words) => named === words
const beginsSo: Fits = (named, words) => words.length >= 4 && named.startsWith(`${words} `)

/** The words that come first among the names of a column say it best. */
function placeOf(
  named: readonly string[],
  words: readonly string[],
  taken: ReadonlySet<number>,
  fits: Fits,
): number | undefined {
  for (const word of words) {
    const place = named.findIndex((name, index) => !taken.has(index) && fits(name, word))
    if (place >= 0) return place
  }
  return undefined
}
