import { paperLetters } from '../../kernel/text/paper-letters'
import type { DisplayView } from './display-view'

/** A pole display has two lines of so many characters. */
export const poleColumns = 20

export type PoleText = readonly [upper: string, lower: string]

/** What the customer reads on a pole display 2×20 (FEATURES G4 c): both lines exactly as long as the display is wide. */
export function poleText(view: DisplayView): PoleText {
  switch (view.show) {
    case 'idle':
      return [centred(view.greeting), centred(view.shop)]
    case 'sale': {
      const newest = view.lines.at(-1)
      return [newest ? pair(newest.description, newest.total) : blank, pair('TOTAL', view.total)]
    }
    case 'payment':
      return [pair('TOTAL', view.total), owed(view)]
    case 'thanks':
      return [
        view.change === null ? pair('TOTAL', view.total) : pair('TROCO', view.change),
        centred('Obrigado!'),
      ]
  }
}

function owed({ pix, change, remaining, tenders }: Extract<DisplayView, { show: 'payment' }>): string {
  if (pix !== null) return pair('PIX', pix.amount)
  if (change !== null) return pair('TROCO', change)
  if (remaining === null) return centred('Pago')
  return pair(tenders.length === 0 ? 'A PAGAR' : 'FALTA', remaining)
}

const blank = ' '.repeat(poleColumns)

/** Words on the left, a figure on the right; the words are cut, the figure never. */
function pair(words: string, figure: string): string {
  const [left, right] = [oneLine(words), oneLine(figure)]
  const room = poleColumns - right.length - 1
  return `${left.slice(0, Math.max(0, room)).padEnd(Math.max(0, room))} ${right}`.slice(-poleColumns)
}

function centred(words: string): string {
  const text = oneLine(words).slice(0, poleColumns).trim()
  return text.padStart(Math.floor((poleColumns + text.length) / 2)).padEnd(poleColumns)
}

function oneLine(words: string): string {
  return paperLetters(words).replaceAll('\n', ' ')
}
