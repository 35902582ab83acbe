import type { Role } from '#shared/store/access/roles'
import type { StaffMember } from '#shared/store/access/staff'
import styles from './staff-row.module.css'

interface OperatorRowProps {
  readonly member: StaffMember
  readonly roles: readonly Role[]
}

export function OperatorRow({ member, roles }: OperatorRowProps) {
  const { code, name, role, sells, active } = member
  return (
    <div className={styles.row} data-quiet={!active || undefined}>
      <span className={styles.code}>{code}</span>
      <span className={styles.name}>{name}</span>
      <span>{roles.find(({ id }) => id === role)?.name}</span>
      <span className={styles.state}>
        {sells && active && 'Vendedor'}
        {!active && 'Inativo'}
      </span>
    </div>
  )
}
