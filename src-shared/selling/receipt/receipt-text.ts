import { assertNever } from '../../kernel/result'
import { paperLetters } from '../../kernel/text/paper-letters'
import type { ReceiptBlock, ReceiptDocument } from './receipt-document'

/** How many characters fit across: 80 mm and 58 mm papers. */
export type PaperColumns = 48 | 32

/** One line of paper, ready for a monospaced face, or a picture in its place. Centred text is already padded. */
export type PaperLine =
  | { readonly kind: 'text'; readonly text: string; readonly strong: boolean; readonly large: boolean }
  | Extract<ReceiptBlock, { kind: 'logo' | 'barcode' | 'qr' }>

const NO_BREAK_SPACE = /\u00a0/g
/** A no-break space belongs to its word: `R$ 10,00` is never torn. */
const BETWEEN_WORDS = /[^\S\u00a0]+/

/**
 * Lays a document out in lines no longer than the paper. Long texts wrap between words, figures on the right
 * stay whole at the edge, and large text, which takes two columns a character, goes back to the normal size
 * where one of its words would not fit. Every character takes one column, on the paper and in its bytes.
 */
export function layoutReceipt(document: ReceiptDocument, columns: PaperColumns): PaperLine[] {
  return document.blocks.flatMap((block) => layoutBlock(inLetters(block), columns))
}

function inLetters(block: ReceiptBlock): ReceiptBlock {
  switch (block.kind) {
    case 'text':
      return { ...block, text: paperLetters(block.text) }
    case 'row':
      return { ...block, left: paperLetters(block.left), right: paperLetters(block.right) }
    default:
      return block
  }
}

function layoutBlock(block: ReceiptBlock, columns: PaperColumns): PaperLine[] {
  switch (block.kind) {
    case 'logo':
    case 'barcode':
    case 'qr':
      return [block]
    case 'rule':
      return [{ kind: 'text', text: '-'.repeat(columns), strong: false, large: false }]
    case 'text': {
      const { large, width } = fit(block, [block.text], columns)
      const place = (line: string) => (block.align === 'center' ? centre(line, width) : line)
      return styled(wrap(block.text, width).map(place), block.strong, large)
    }
    case 'row': {
      const { large, width } = fit(block, [block.left, block.right], columns)
      return styled(layoutRow(block.left, block.right, width), block.strong, large)
    }
    default:
      return assertNever(block)
  }
}

function fit(block: { readonly large: boolean }, texts: readonly string[], columns: PaperColumns) {
  const longest = Math.max(...texts.flatMap((text) => text.split(BETWEEN_WORDS)).map(lengthOf))
  const large = block.large && longest <= columns / 2
  return { large, width: large ? columns / 2 : columns }
}

/** The figure shares the last line of its text when both fit with a space between, else it has its own. */
function layoutRow(left: string, right: string, width: number): string[] {
  const lefts = wrap(left, width)
  const rights = wrap(right, width)
  const last = lefts.at(-1) ?? ''
  const first = rights[0] ?? ''
  const gap = width - lengthOf(last) - lengthOf(first)
  const toEdge = (line: string) => ' '.repeat(width - lengthOf(line)) + line
  return gap >= 1
    ? [...lefts.slice(0, -1), last + ' '.repeat(gap) + first, ...rights.slice(1).map(toEdge)]
    : [...lefts, ...rights.map(toEdge)]
}

function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width))
}

/** Leading spaces hang: every line of the paragraph has them. */
function wrapParagraph(paragraph: string, width: number): string[] {
  const indent = ' '.repeat(Math.min(/^ */.exec(paragraph)?.[0].length ?? 0, width / 4))
  const room = width - indent.length
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(BETWEEN_WORDS).flatMap((whole) => pieces(whole, room))) {
    if (line === '') line = word
    else if (lengthOf(line) + 1 + lengthOf(word) <= room) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].map((one) => (one === '' ? '' : indent + one))
}

function pieces(word: string, room: number): string[] {
  const characters = [...word]
  if (characters.length <= room) return word === '' ? [] : [word]
  return [characters.slice(0, room).join(''), ...pieces(characters.slice(room).join(''), room)]
}

function centre(line: string, width: number): string {
  return ' '.repeat(Math.floor((width - lengthOf(line)) / 2)) + line
}

function lengthOf(text: string): number {
  return [...text].length
}

function styled(lines: readonly string[], strong: boolean, large: boolean): PaperLine[] {
  return lines.map((line) => ({ kind: 'text', text: line.replace(NO_BREAK_SPACE, ' '), strong, large }))
}
