import { NativeSelect } from '@mantine/core'
import { ZERO, type Cents } from '../../src-shared/money/cents'
import { installmentPlan } from '../../src-shared/payment/installment-plan'
import { maxInstallments } from '../../src-shared/payment/tender'

interface InstallmentsFieldProps {
  /** What is divided, in cents; null while none is typed. */
  readonly amount: Cents | null
  readonly value: number
  readonly onChange: (installments: number) => void
}

const counts = Array.from({ length: maxInstallments }, (_, index) => index + 1)

/** Parcelas, each choice with what one of them costs; its number on the keyboard chooses it. */
export function InstallmentsField({ amount, value, onChange }: InstallmentsFieldProps) {
  return (
    <NativeSelect
      label="Parcelas"
      value={String(value)}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
      data={counts.map((count) => ({
        value: String(count),
        label: count === 1 ? '1x à vista' : installmentPlan(amount ?? ZERO, count),
      }))}
    />
  )
}
