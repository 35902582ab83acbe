import { drawLabel } from '#shared/goods/labels/draw-label'
import type { LabelOccasion } from '#shared/goods/labels/label-facts'
import { labelLayouts } from '#shared/goods/labels/label-layouts'
import { layInRows } from '#shared/goods/labels/label-rows'
import type { LabelRun } from '#shared/goods/labels/label-run'
import { productIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'

/** A label of no product, with everything labels have: accents, two prices and bars. */
const facts = {
  productId: productIdSchema.parse(1),
  code: 'TESTE',
  description: 'Etiqueta de teste: ação, pêssego, São João',
  variant: 'M · Azul',
  brand: null,
  unit: 'UN',
  price: cents(1_990),
  promotionalPrice: cents(1_590),
  scans: { symbology: 'ean13', value: '7891000000014' },
} as const

export function testLabel(occasion: LabelOccasion): LabelRun {
  const layout = labelLayouts['roll-40x25']
  return {
    kind: 'labels',
    title: 'Etiqueta de teste',
    width: layout.width,
    height: layout.height,
    gap: layout.gapDown,
    rows: layInRows(layout, [facts], () => drawLabel(layout, facts, occasion)),
  }
}
