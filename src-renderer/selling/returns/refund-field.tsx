import { refundKinds, refundOf, type RefundKind } from '#shared/selling/returns/refund'
import { may } from '../../app/may'
import { useApp } from '../../app/use-app'
import { ChoiceField } from '../../ui/fields/choice-field'

interface RefundFieldProps {
  readonly value: RefundKind
  readonly onChange: (kind: RefundKind) => void
}

/** How the money goes back: what the operator may, if need be with a supervisor's approval. */
export function RefundField(props: RefundFieldProps) {
  const app = useApp()
  const options = refundKinds
    .filter((kind) => may(app, refundOf(kind).right))
    .map((kind) => ({ value: kind, label: refundOf(kind).name }))
  return <ChoiceField legend="Devolver em" options={options} {...props} />
}
