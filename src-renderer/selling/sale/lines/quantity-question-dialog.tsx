import { formatQuantity, type Thousandths } from '#shared/kernel/money/quantity'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog'
import { useQuantityQuestion } from './quantity-question'

/** “1.010 unidades?” Mounted once; Enter, which a hurried hand repeats, goes back. */
export function QuantityQuestionDialog() {
  const question = useQuantityQuestion()
  if (question === undefined) return null
  const { quantity, unit, description, answer } = question
  const amount = `${grouped(quantity)} ${unit === 'UN' ? 'unidades' : unit}`
  return (
    <ConfirmDialog
      opened
      title={`${amount}?`}
      confirmLabel={`Sim, ${amount}`}
      cancelLabel="Não, corrigir"
      danger
      onConfirm={() => answer(true)}
      onClose={() => answer(false)}
    >
      <p>
        A quantidade de <strong>{description}</strong> é maior que a de costume. O código e a quantidade estão
        na ordem certa?
      </p>
    </ConfirmDialog>
  )
}

/** With points between thousands, as an amount is read: nobody types into it. */
function grouped(quantity: Thousandths): string {
  const [whole = '', fraction] = formatQuantity(quantity).split(',')
  const spaced = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return fraction === undefined ? spaced : `${spaced},${fraction}`
}
