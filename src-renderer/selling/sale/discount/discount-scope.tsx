import { SegmentedControl } from '@mantine/core'
import type { SaleLineView } from '#shared/selling/sale/sale-view'

/** What the discount window is about: one line, all of them, or what a loyalty operator gives. */
export type DiscountScope = 'line' | 'sale' | 'cashback'

interface DiscountScopeChoiceProps {
  readonly scope: DiscountScope
  readonly line: SaleLineView | null
  /** How the choice of all lines is called: `Venda inteira`. */
  readonly wholeName: string
  readonly hasCashback: boolean
  readonly onScope: (scope: DiscountScope) => void
}

export function DiscountScopeChoice(props: DiscountScopeChoiceProps) {
  const { scope, line, wholeName, hasCashback, onScope } = props
  const choices: readonly { value: DiscountScope; label: string; disabled?: boolean }[] = [
    { value: 'line', label: line === null ? 'Item' : `Item ${line.position}`, disabled: line === null },
    { value: 'sale', label: wholeName },
    ...(hasCashback ? [{ value: 'cashback', label: 'Cashback' } as const] : []),
  ]
  return (
    <SegmentedControl
      aria-label="Desconto em"
      value={scope}
      disabled={line === null && !hasCashback}
      onChange={(chosen) => {
        const choice = choices.find(({ value }) => value === chosen)
        if (choice !== undefined) onScope(choice.value)
      }}
      data={[...choices]}
    />
  )
}
