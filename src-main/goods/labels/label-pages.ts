import { drawLabel } from '#shared/goods/labels/draw-label'
import type { LabelDrawing } from '#shared/goods/labels/label-drawing'
import type { LabelFacts, LabelOccasion } from '#shared/goods/labels/label-facts'
import type { RollLayout, SheetLayout } from '#shared/goods/labels/label-layout'
import { layInRows, rowWidth } from '#shared/goods/labels/label-rows'
import { layOnSheets } from '#shared/goods/labels/label-sheets'
import { labelSvg } from '#shared/goods/labels/label-svg'
import type { PageSize } from '../../platform/table-file/printed-pages'

const a4 = { width: 210, height: 297 }

interface Pages {
  readonly html: string
  readonly size: PageSize
}

/** Labels as pages to print: sheets of A4, or each row of a roll a page of its own. */
export function labelPages(
  layout: RollLayout | SheetLayout,
  labels: readonly LabelFacts[],
  occasion: LabelOccasion,
  start: number,
): Pages {
  const draw = drawnOnce((facts) => drawLabel(layout, facts, occasion))
  if (layout.kind === 'sheet') {
    const pages = layOnSheets(layout, labels, start).map((sheet) =>
      sheet
        .map(({ x, y, label }) => `<i style="left:${x}mm;top:${y}mm">${labelSvg(layout, draw(label))}</i>`)
        .join(''),
    )
    return { html: pageOf(pages, a4), size: a4 }
  }
  const size = { width: rowWidth(layout), height: layout.height }
  const pages = layInRows(layout, labels, draw).flatMap(({ copies, drawing }) =>
    Array<string>(copies).fill(`<i>${labelSvg(size, drawing)}</i>`),
  )
  return { html: pageOf(pages, size), size }
}

/** Copies of a label are one object, drawn once. */
function drawnOnce(draw: (facts: LabelFacts) => LabelDrawing): (facts: LabelFacts) => LabelDrawing {
  const drawn = new Map<LabelFacts, LabelDrawing>()
  return (facts) => {
    const known = drawn.get(facts)
    if (known !== undefined) return known
    const drawing = draw(facts)
    drawn.set(facts, drawing)
    return drawing
  }
}

function pageOf(pages: readonly string[], { width, height }: PageSize): string {
  const style = `@page{size:${width}mm ${height}mm;margin:0}body{margin:0}
section{position:relative;width:${width}mm;height:${height}mm;overflow:hidden;break-after:page;break-inside:avoid}
section:last-child{break-after:auto}i{position:absolute;left:0;top:0}svg{display:block}`
  return `<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>Etiquetas</title><style>${style}</style></head><body>${pages.map((page) => `<section>${page}</section>`).join('')}</body></html>`
}
