import { refundKinds, refundNames, refundPermissions, type RefundKind } from '../../src-shared/returns/refund'
import { may } from '../access/may'
import { useApp } from '../shell/use-app'
import styles from './refund-field.module.css'

interface RefundFieldProps {
  readonly value: RefundKind
  readonly onChange: (kind: RefundKind) => void
}

/** How the money goes back: what the operator may, if need be with a supervisor's approval. */
export function RefundField({ value, onChange }: RefundFieldProps) {
  const app = useApp()
  const kinds = refundKinds.filter((kind) => may(app, refundPermissions[kind]))
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>Devolver em</legend>
      <div className={styles.kinds}>
        {kinds.map((kind) => (
          <label key={kind} className={styles.kind}>
            <input
              type="radio"
              name="refund"
              value={kind}
              checked={value === kind}
              onChange={() => onChange(kind)}
              className={styles.input}
            />
            {refundNames[kind]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
