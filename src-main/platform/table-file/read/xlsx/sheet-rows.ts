import { mostRows } from '../read-csv'
import { UnreadableFile, type SourceCell, type SourceRow } from '../source-row'
import { mostLetters, placeOfCell, unescapedText } from './cell-letters'
import { dayOfSerial } from './date-styles'
import type { SharedStrings } from './shared-strings'
import type { XmlListener } from './xml-events'

export interface SheetReading {
  readonly strings: SharedStrings
  readonly dateStyles: readonly boolean[]
  readonly is1904: boolean
}

interface Cell {
  readonly place: number
  readonly type: string
  readonly style: number
}

/**
 * Gathers the rows of a sheet as it is told: cells with and without their place, texts shared or their own, days by their
 * style, what formulas came to. Rows that are not there are left out, their numbers too.
 */
export function sheetRows({ strings, dateStyles, is1904 }: SheetReading) {
  let rows: SourceRow[] = []
  let row = 0
  let cells: SourceCell[] = []
  let cell: Cell | null = null
  let place = 0
  let isValue = false
  let isReading = false
  let text = ''

  function valueOf({ type, style }: Cell): SourceCell {
    switch (type) {
      case 's':
        return strings.at(Number(text)) ?? ''
      case 'str':
      case 'inlineStr':
        return unescapedText(text)
      case 'b':
        return text === '1' || text === 'true' ? 'VERDADEIRO' : 'FALSO'
      case 'e':
        return text
      case 'd':
        return text.replace('T', ' ').replace(/ 00:00:00(?:\.0+)?Z?$/, '')
      default: {
        const figure = Number(text)
        if (text.trim() === '' || !Number.isFinite(figure)) return text
        return dateStyles[style] === true && figure >= 0 ? dayOfSerial(figure, is1904) : figure
      }
    }
  }

  const listener: XmlListener = {
    open(name, attributes) {
      switch (name) {
        case 'row':
          row = Number(attributes['r'] ?? row + 1)
          if (!(row <= mostRows)) throw new UnreadableFile('too-many-rows')
          cells = []
          place = 0
          break
        case 'c':
          place = placeOfCell(attributes['r'] ?? '') ?? place
          cell = { place, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0) }
          text = ''
          place++
          break
        case 'rPh':
          isReading = true
          break
        case 'v':
        case 't':
          isValue = cell !== null && !isReading
          break
      }
    },
    text(more) {
      if (isValue && text.length < mostLetters) text += more
    },
    close(name) {
      switch (name) {
        case 'v':
        case 't':
          isValue = false
          break
        case 'rPh':
          isReading = false
          break
        case 'c':
          if (cell !== null && text !== '') put(cells, cell.place, valueOf(cell))
          cell = null
          break
        case 'row':
          if (cells.length > 0) rows.push({ row, cells })
          break
      }
    },
  }
  return {
    listener,
    /** Those that are whole since it was asked last. */
    take(): readonly SourceRow[] {
      const taken = rows
      rows = []
      return taken
    },
  }
}

/** Cells nobody wrote into are empty, not missing. */
function put(cells: SourceCell[], place: number, value: SourceCell): void {
  while (cells.length < place) cells.push('')
  cells[place] = value
}
