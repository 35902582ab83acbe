import { Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { ONE_UNIT } from '#shared/kernel/money/quantity'
import type { SaleLineView } from '#shared/selling/sale/sale-view'
import { useApp } from '../../../app/use-app'
import { fixedKeys } from '../../../keys/fixed-keys'
import { KeyHint } from '../../../ui/key-hint'
import classes from './line-toolbar.module.css'

interface LineToolbarProps {
  readonly line: SaleLineView
  readonly onPieces: (more: 1 | -1) => void
  readonly onQuantity: () => void
  readonly onDiscount: () => void
  readonly onSalesperson?: () => void
  readonly onCancel: () => void
  /** How taking the line off is called. */
  readonly cancelLabel: string
}

/**
 * What can be done with the selected line, by finger: always at the same place under the list, so that nothing moves
 * when a line is tapped or another code is read. A tap leaves the focus where codes are typed.
 */
export function LineToolbar(props: LineToolbarProps) {
  const { line, onPieces } = props
  const keys = useApp((app) => app.keys)
  const pieces = line.quantity % ONE_UNIT === 0
  return (
    <div className={classes.actions} role="toolbar" aria-label={`Item ${line.position}, ${line.description}`}>
      <span className={classes.which} aria-hidden>
        Item {line.position}
      </span>
      <Action label="Menos um" disabled={!pieces || line.quantity <= ONE_UNIT} onTap={() => onPieces(-1)}>
        <Minus size={22} aria-hidden />
      </Action>
      <Action label="Mais um" disabled={!pieces} onTap={() => onPieces(1)}>
        <Plus size={22} aria-hidden />
      </Action>
      <Action hint={keys.quantity} onTap={props.onQuantity}>
        Qtde.
      </Action>
      <Action hint={keys.discount} onTap={props.onDiscount}>
        Desconto
      </Action>
      {props.onSalesperson !== undefined && (
        <Action hint={keys.salesperson} onTap={props.onSalesperson}>
          Vendedor
        </Action>
      )}
      <Action hint={fixedKeys['cancel-line'].shown} onTap={props.onCancel} stop>
        {props.cancelLabel}
      </Action>
    </div>
  )
}

interface ActionProps {
  readonly label?: string
  readonly hint?: string
  readonly disabled?: boolean
  readonly stop?: boolean
  readonly onTap: () => void
  readonly children: ReactNode
}

function Action({ label, hint, disabled = false, stop = false, onTap, children }: ActionProps) {
  return (
    <button
      type="button"
      className={classes.action}
      aria-label={label}
      aria-keyshortcuts={hint}
      data-stop={stop || undefined}
      disabled={disabled}
      // The keys do the same: Tab passes on to the list.
      tabIndex={-1}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTap}
    >
      {children}
      {hint !== undefined && <KeyHint>{hint}</KeyHint>}
    </button>
  )
}
