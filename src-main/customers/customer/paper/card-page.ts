import { codeBars } from '#shared/goods/labels/code-bars'
import { escaped } from '../../../platform/table-file/write-pages'

export interface CardToPrint {
  readonly shop: string
  readonly name: string
  /** “Número do cliente”. */
  readonly code: string
  readonly card: string
}

/** ISO/IEC 7810 ID-1, in millimetres. */
export const cardSize = { width: 85.6, height: 53.98 }
const a4 = { width: 210, height: 297 }

/** White on both sides of the bars, in modules: what a scanner needs. */
const quiet = 10
/** The bars' own room on the card, in millimetres. */
const barsWide = 76

/** “Cartão fidelidade” (R7): name, barcode and customer number; one, or ten on a sheet to be cut. */
export function cardPage(card: CardToPrint, on: 'card' | 'card-sheet') {
  const size = on === 'card' ? cardSize : a4
  const copies = on === 'card' ? 1 : 10
  const style = `@page{size:${size.width}mm ${size.height}mm;margin:0}body{margin:0;font-family:'Segoe UI','DejaVu Sans',sans-serif}
main{display:grid;grid-template-columns:repeat(${on === 'card' ? 1 : 2},${cardSize.width}mm);justify-content:center;${on === 'card' ? '' : 'padding-top:13mm;'}}
section{box-sizing:border-box;height:${cardSize.height}mm;padding:4mm;overflow:hidden;text-align:center;${on === 'card' ? '' : 'outline:.1mm dashed #999;'}}
h1{margin:0 0 2mm;font-size:10pt}h2{margin:0 0 2mm;font-size:13pt;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}p{margin:1mm 0 0;font-size:9pt}svg{display:block;margin:auto}`
  const one = `<section><h1>${escaped(card.shop)}</h1><h2>${escaped(card.name)}</h2>${cardBars(card.card)}<p>${escaped(card.card)}</p><p>Cliente nº ${escaped(card.code)}</p></section>`
  return {
    size,
    html: `<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>Cartão fidelidade</title><style>${style}</style></head><body><main>${one.repeat(copies)}</main></body></html>`,
  }
}

/** The card's number as Code 128, which says any number or letters a card has. */
export function cardBars(value: string): string {
  const widths = codeBars({ symbology: 'code128', value })
  const all = widths.reduce((sum, width) => sum + width, 0) + 2 * quiet
  let at = quiet
  const bars = widths.map((width, place) => {
    const x = at
    at += width
    return place % 2 === 0 ? `<rect x="${x}" width="${width}" height="20"/>` : ''
  })
  return `<svg width="${barsWide}mm" height="16mm" viewBox="0 0 ${all} 20" preserveAspectRatio="none">${bars.join('')}</svg>`
}
