import type { Role } from '../../src-shared/access/roles'
import type { StaffMember } from '../../src-shared/access/staff'
import { clockTime } from '../shell/times'
import { useNow } from '../shell/use-now'
import styles from './staff-row.module.css'

interface OperatorRowProps {
  readonly member: StaffMember
  readonly roles: readonly Role[]
}

export function OperatorRow({ member, roles }: OperatorRowProps) {
  const now = useNow(60_000)
  const { code, name, role, sells, active, lockedUntil } = member
  const locked = active && lockedUntil !== null && lockedUntil > now
  return (
    <div className={styles.row} data-quiet={!active || undefined}>
      <span className={styles.code}>{code}</span>
      <span className={styles.name}>{name}</span>
      <span>{roles.find(({ id }) => id === role)?.name}</span>
      <span className={styles.state}>
        {sells && active && 'Vendedor'}
        {!active && 'Inativo'}
        {locked && <strong className={styles.locked}>Bloqueado até {clockTime(lockedUntil)}</strong>}
      </span>
    </div>
  )
}
