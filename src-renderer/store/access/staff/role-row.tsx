import { formatPercent } from '#shared/kernel/money/percentage'
import type { Role } from '#shared/store/access/roles'
import type { StaffMember } from '#shared/store/access/staff'
import styles from './staff-row.module.css'

interface RoleRowProps {
  readonly role: Role
  readonly operators: readonly StaffMember[]
}

export function RoleRow({ role, operators }: RoleRowProps) {
  const count = operators.filter((one) => one.active && one.role === role.id).length
  return (
    <div className={styles.role}>
      <span className={styles.name}>{role.name}</span>
      <span>{count === 1 ? '1 operador ativo' : `${count} operadores ativos`}</span>
      <span className={styles.state}>Desconto até {formatPercent(role.limits.discount)}</span>
    </div>
  )
}
