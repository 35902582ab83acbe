import { Minus, Plus } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { ONE_UNIT } from '../../src-shared/money/quantity'
import { useApp } from '../shell/use-app'
import { KeyHint } from '../ui/key-hint'
import { fixedKeys } from '../keys/fixed-keys'
import { changeByOne } from './change-by-one'
import classes from './line-actions.module.css'
import type { SaleWindow } from './sale-window'
import { currentSelection, useSelectedLine } from './selected-line'

interface LineActionsProps {
  readonly onOpen: (window: SaleWindow) => void
  readonly onCancelLine: () => void
}

/**
 * What can be done with the selected line, by finger: always at the same place under the list, so that nothing moves
 * when a line is tapped or another code is read. A tap leaves the focus where codes are typed.
 */
export const LineActions = memo(function LineActions({ onOpen, onCancelLine }: LineActionsProps) {
  const line = useSelectedLine()
  const keys = useApp((app) => app.keys)
  if (line === null) return null
  const pieces = line.quantity % ONE_UNIT === 0

  function open(kind: 'quantity' | 'discount' | 'salesperson') {
    const { sale, line: selected } = currentSelection()
    if (sale === null || selected === null) return
    onOpen(kind === 'salesperson' ? { kind, line: selected, ofLine: true } : { kind, sale, line: selected })
  }

  return (
    <div className={classes.actions} role="toolbar" aria-label={`Item ${line.position}, ${line.description}`}>
      <span className={classes.which} aria-hidden>
        Item {line.position}
      </span>
      <Action
        label="Menos um"
        disabled={!pieces || line.quantity <= ONE_UNIT}
        onTap={() => void changeByOne(line.id, -1)}
      >
        <Minus size={22} aria-hidden />
      </Action>
      <Action label="Mais um" disabled={!pieces} onTap={() => void changeByOne(line.id, 1)}>
        <Plus size={22} aria-hidden />
      </Action>
      <Action hint={keys.quantity} onTap={() => open('quantity')}>
        Qtde.
      </Action>
      <Action hint={keys.discount} onTap={() => open('discount')}>
        Desconto
      </Action>
      <Action hint={keys.salesperson} onTap={() => open('salesperson')}>
        Vendedor
      </Action>
      <Action hint={fixedKeys['cancel-line'].shown} onTap={onCancelLine} stop>
        Cancelar
      </Action>
    </div>
  )
})

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
