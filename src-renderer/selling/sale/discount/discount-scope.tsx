import { SegmentedControl } from '@mantine/core'
import type { SaleLineView } from '#shared/selling/sale/sale-view'
import type { BenefitInDiscount } from '../../open-sale/moments'

interface DiscountScopeChoiceProps {
  /** One line, all of them, or the benefit of this id. */
  readonly scope: string
  readonly line: SaleLineView | null
  /** How the choice of all lines is called: `Venda inteira`. */
  readonly wholeName: string
  readonly benefits: readonly BenefitInDiscount[]
  readonly onScope: (scope: 'line' | 'sale') => void
  readonly onBenefit: (benefit: BenefitInDiscount) => void
}

/** What the discount window is about: one line, all of them, or what somebody else gives. */
export function DiscountScopeChoice(props: DiscountScopeChoiceProps) {
  const { scope, line, wholeName, benefits, onScope, onBenefit } = props
  return (
    <SegmentedControl
      aria-label="Desconto em"
      value={scope}
      disabled={line === null && benefits.length === 0}
      onChange={(chosen) => {
        const benefit = benefits.find(({ id }) => id === chosen)
        if (benefit !== undefined) onBenefit(benefit)
        else onScope(chosen === 'line' ? 'line' : 'sale')
      }}
      data={[
        { value: 'line', label: line === null ? 'Item' : `Item ${line.position}`, disabled: line === null },
        { value: 'sale', label: wholeName },
        ...benefits.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}
