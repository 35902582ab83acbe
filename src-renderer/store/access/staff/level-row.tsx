import { SegmentedControl } from '@mantine/core'
import {
  accessLevelNames,
  accessLevels,
  permissionNames,
  yesOrNoRights,
  type AccessLevel,
  type Permission,
} from '#shared/store/access/permissions'
import styles from './role-editor.module.css'

interface LevelRowProps {
  readonly permission: Permission
  readonly level: AccessLevel
  readonly onChange: (level: AccessLevel) => void
}

/** One right and how far it goes. */
export function LevelRow({ permission, level, onChange }: LevelRowProps) {
  const name = permissionNames[permission]
  return (
    <div className={styles.right}>
      <span className={styles.rightName}>{name}</span>
      <SegmentedControl
        aria-label={name}
        color="accent"
        className={styles.levels ?? ''}
        value={level}
        data={accessLevels
          .filter((value) => value !== 'approval' || !yesOrNoRights.includes(permission))
          .map((value) => ({ value, label: accessLevelNames[value] }))}
        onChange={(value) => {
          const chosen = accessLevels.find((known) => known === value)
          if (chosen !== undefined) onChange(chosen)
        }}
      />
    </div>
  )
}
