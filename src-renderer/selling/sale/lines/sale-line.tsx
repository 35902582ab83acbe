import { memo, type CSSProperties } from 'react'
import type { LineId } from '#shared/kernel/ids'
import { formatAmount, formatCents } from '#shared/kernel/money/format'
import { formatQuantity } from '#shared/kernel/money/quantity'
import type { SaleLineView } from '#shared/selling/sale/sale-view'
import { batchWords } from './batch-words'
import { lineDiscountNote, shareOfSale } from './line-notes'
import classes from './sale-line.module.css'

const ROW_HEIGHT = 60
const NOTE_HEIGHT = 20

/** Height in pixels of the smallest window: known from the line alone, so that the list measures nothing while scanning. */
export function lineHeight(line: SaleLineView | undefined): number {
  return line === undefined ? 0 : ROW_HEIGHT + (lineDiscountNote(line) === null ? 0 : NOTE_HEIGHT)
}

interface SaleLineProps {
  readonly line: SaleLineView
  readonly count: number
  readonly selected: boolean
  readonly newest: boolean
  /** Whether the line was sold by somebody else than the sale. */
  readonly ownSalesperson: boolean
  /** Where the row starts, in pixels from the top of the list. */
  readonly top: number
  readonly height: number
  readonly onSelect: (id: LineId) => void
}

/**
 * One line of the sale: plain elements only, because a screenful of them is compared at every scan. Not drawn again for
 * what moves the list alone: each scan scrolls it, and it says so twice.
 */
export const SaleLine = memo(function SaleLine(props: SaleLineProps) {
  const { line, count, selected, newest, ownSalesperson, top, height, onSelect } = props
  const style: CSSProperties = { transform: `translateY(${top}px)`, height }
  return (
    <div
      role="listitem"
      aria-posinset={line.position}
      aria-setsize={count}
      aria-current={selected}
      className={classes.line}
      data-cancelled={line.cancelled || undefined}
      data-newest={newest || undefined}
      style={style}
      // The focus stays where codes are typed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onSelect(line.id)}
    >
      <LineText line={line} ownSalesperson={ownSalesperson} />
    </div>
  )
})

type LineTextProps = Pick<SaleLineProps, 'line' | 'ownSalesperson'>

/** Apart, because a scan changes how many lines there are, and what one of them says. */
const LineText = memo(function LineText({ line, ownSalesperson }: LineTextProps) {
  const seller = ownSalesperson ? line.salesperson?.name : null
  const detail = [line.code, line.variant, ...batchWords(line), seller].filter(Boolean).join(' · ')
  const share = shareOfSale(line)
  const note = lineDiscountNote(line)
  return (
    <>
      <span className={classes.position}>{line.position}</span>
      <span className={classes.description} title={line.description}>
        {line.description}
      </span>
      {line.cancelled ? (
        <span className={classes.cancelled}>Cancelado</span>
      ) : (
        <span className={classes.total}>{formatAmount(line.total)}</span>
      )}
      <span className={classes.detail}>
        {line.stockLeft !== null && !line.cancelled && (
          <span className={classes.short}>Estoque: {formatQuantity(line.stockLeft)} · </span>
        )}
        {detail}
      </span>
      <span className={classes.price}>
        {line.listPrice !== line.unitPrice && (
          <>
            <span className={classes.spoken}>de </span>
            <s title={`Preço cheio: ${formatCents(line.listPrice)}`}>{formatAmount(line.listPrice)}</s>
            <span className={classes.spoken}> por </span>
          </>
        )}
        {formatQuantity(line.quantity)} {line.unit} × {formatAmount(line.unitPrice)}
        {share !== 0 && (
          <span className={classes.share} title="Parte deste item no desconto e no cashback da venda">
            <span className={classes.spoken}>, desconto da venda </span>
            {formatAmount(share)}
          </span>
        )}
      </span>
      {note !== null && (
        <>
          <span className={classes.note}>{note.text}</span>
          <span className={classes.noteAmount}>{formatAmount(note.amount)}</span>
        </>
      )}
    </>
  )
}, sameText)

/** Answers arrive as fresh objects, so lines are compared by what they show. */
function sameText(before: LineTextProps, after: LineTextProps): boolean {
  if (before.ownSalesperson !== after.ownSalesperson) return false
  return before.line === after.line || JSON.stringify(before.line) === JSON.stringify(after.line)
}
