import { SegmentedControl, TextInput } from '@mantine/core'
import { useRef, type ReactNode, type RefObject } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import type { BasketView, SaleLineView } from '#shared/selling/sale/basket-view'
import { MoneyInput } from '../../../ui/fields/money-input'
import { ReasonField } from '../../../ui/fields/reason-field'
import { Keypad } from '../../../ui/keyboard/keypad'
import type { DiscountDraft } from './discount-draft'
import { DiscountPreview } from './discount-preview'
import { usualDiscountReasons } from './usual-discount-reason'
import classes from './discount-window.module.css'

interface DiscountFormProps {
  readonly draft: DiscountDraft
  readonly reasonField: RefObject<HTMLInputElement | null>
  readonly line: SaleLineView | null
  readonly basket: Pick<BasketView, 'lines' | 'totals'>
  /** What the discount is on. */
  readonly choice: ReactNode
  readonly onChange: (draft: DiscountDraft) => void
}

export function DiscountForm({ draft, reasonField, line, basket, choice, onChange }: DiscountFormProps) {
  const field = useRef<HTMLInputElement>(null)
  const onLine = draft.scope === 'line' && line !== null
  return (
    <div className={classes.columns}>
      <div className={classes.fields}>
        {choice}
        <p className={classes.target}>
          <span>{onLine ? line.description : 'Todos os itens, na proporção de cada um'}</span>
          <strong>{formatCents(onLine ? line.total : basket.totals.total)}</strong>
        </p>
        <SegmentedControl
          aria-label="Tipo de desconto"
          value={draft.kind}
          onChange={(kind) => onChange({ ...draft, kind: kind === 'amount' ? 'amount' : 'rate' })}
          data={[
            { value: 'rate', label: 'Percentual (%)' },
            { value: 'amount', label: 'Valor (R$)' },
          ]}
        />
        {draft.kind === 'rate' ? (
          <TextInput
            ref={field}
            autoFocus
            data-autofocus
            label="Percentual"
            value={draft.rate}
            inputMode="decimal"
            autoComplete="off"
            maxLength={7}
            rightSection="%"
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => onChange({ ...draft, rate: event.currentTarget.value })}
          />
        ) : (
          <MoneyInput
            inputRef={field}
            label="Valor"
            autoFocus
            value={draft.amount}
            onChange={(amount) => onChange({ ...draft, amount })}
          />
        )}
        <DiscountPreview draft={draft} basket={basket} line={onLine ? line : null} />
        <ReasonField
          fieldRef={reasonField}
          value={draft.reason}
          suggestions={usualDiscountReasons}
          onChange={(reason) => onChange({ ...draft, reason })}
        />
      </div>
      <Keypad target={field} layout="money" />
    </div>
  )
}
