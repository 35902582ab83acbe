import { refundKinds, refundNames, refundPermissions, type RefundKind } from '#shared/returns/refund'
import { may } from '../access/may'
import { useApp } from '../shell/use-app'
import { ChoiceField } from '../ui/choice-field'

interface RefundFieldProps {
  readonly value: RefundKind
  readonly onChange: (kind: RefundKind) => void
}

/** How the money goes back: what the operator may, if need be with a supervisor's approval. */
export function RefundField(props: RefundFieldProps) {
  const app = useApp()
  const options = refundKinds
    .filter((kind) => may(app, refundPermissions[kind]))
    .map((kind) => ({ value: kind, label: refundNames[kind] }))
  return <ChoiceField legend="Devolver em" options={options} {...props} />
}
