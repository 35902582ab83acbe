import { NativeSelect } from '@mantine/core'
import { ZERO, type Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { splitInstallments } from '#shared/kernel/money/installments'
import { maxInstallments } from '#shared/selling/payment/installment-plan'

interface InstallmentsFieldProps {
  /** What is divided, in cents; null while none is typed. */
  readonly amount: Cents | null
  readonly value: number
  readonly onChange: (installments: number) => void
  /** Paid later: a single parcela is none “à vista”. */
  readonly isLater?: boolean
  readonly size?: 'md' | 'lg'
}

const counts = Array.from({ length: maxInstallments }, (_, index) => index + 1)

/** Parcelas, each choice with what one of them costs; its number on the keyboard chooses it. */
export function InstallmentsField(props: InstallmentsFieldProps) {
  const { value, onChange, isLater = false, size = 'md' } = props
  const amount = props.amount ?? ZERO
  const one = isLater ? `1x de ${formatCents(amount)}` : '1x à vista'
  return (
    <NativeSelect
      label="Parcelas"
      size={size}
      value={String(value)}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
      data={counts.map((count) => ({
        value: String(count),
        // What the odd cents make of the first one is said where the tender is: here it would be cut.
        label:
          count === 1
            ? one
            : `${count}x de ${formatCents(splitInstallments(amount, count).at(-1) ?? amount)}`,
      }))}
    />
  )
}
