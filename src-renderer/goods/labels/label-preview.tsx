import { drawLabel, lacksBars } from '#shared/goods/labels/draw-label'
import type { LabelFacts, LabelOccasion } from '#shared/goods/labels/label-facts'
import type { LabelLayout, SheetLayout } from '#shared/goods/labels/label-layout'
import { layOnSheets } from '#shared/goods/labels/label-sheets'
import { labelSvg } from '#shared/goods/labels/label-svg'
import { labelPaper } from '#shared/selling/receipt/papers/label-paper'
import { ReceiptPaper } from '../../selling/receipt/receipt-paper'
import type { LabelLine } from './use-labels'
import styles from './labels.module.css'

interface LabelPreviewProps {
  readonly layout: LabelLayout
  readonly facts: LabelFacts
  readonly occasion: LabelOccasion
}

/** One label as it will come out, drawn by what draws it for the printer. */
export function LabelPreview({ layout, facts, occasion }: LabelPreviewProps) {
  if (layout.kind === 'receipt')
    return (
      <div className={styles.paper}>
        <ReceiptPaper document={labelPaper([facts], occasion)} />
      </div>
    )
  const drawing = drawLabel(layout, facts, occasion)
  return (
    <figure className={styles.preview}>
      <img
        className={styles.label}
        src={pictureOf(labelSvg(layout, drawing))}
        alt={`Etiqueta de ${facts.description}`}
      />
      <figcaption className={styles.quiet}>
        {layout.width.toLocaleString('pt-BR')} × {layout.height.toLocaleString('pt-BR')} mm
      </figcaption>
      {lacksBars(layout, facts, drawing) && (
        <p className={styles.warning} role="alert">
          O código {facts.scans?.value} não cabe em barras que se leiam: sai só escrito. Escolha uma etiqueta
          mais larga.
        </p>
      )}
    </figure>
  )
}

interface FirstSheetProps {
  readonly layout: SheetLayout
  readonly lines: readonly LabelLine[]
  readonly occasion: LabelOccasion
  readonly start: number
}

const a4 = { width: 210, height: 297 }

/** The first sheet, whole: where its labels lie, and which were used before. */
export function FirstSheet({ layout, lines, occasion, start }: FirstSheetProps) {
  const { columns, rows, width, height } = layout
  const labels = lines
    .flatMap(({ facts, quantity }) => Array<LabelFacts>(Math.min(quantity, columns * rows)).fill(facts))
    .slice(0, columns * rows - start + 1)
  const used = Array.from({ length: start - 1 }, () => null)
  const [sheet = []] = layOnSheets<LabelFacts | null>(layout, [...used, ...labels], 1)
  const parts = sheet.map(({ x, y, label }) => {
    const frame = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="1.5" fill="${label === null ? '#ddd' : 'none'}" stroke="#bbb" stroke-width="0.4"/>`
    if (label === null) return frame
    const drawn = labelSvg(layout, drawLabel(layout, label, occasion))
    return frame + drawn.replace('<svg ', `<svg x="${x}" y="${y}" `).replaceAll('mm"', '"')
  })
  return (
    <img
      className={styles.sheet}
      src={pictureOf(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${a4.width} ${a4.height}">${parts.join('')}</svg>`,
      )}
      alt={`Primeira folha, da etiqueta ${start} em diante`}
    />
  )
}

const pictureOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`
