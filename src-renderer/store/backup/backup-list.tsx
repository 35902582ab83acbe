import { Radio } from '@mantine/core'
import type { OfferedCopy } from '#shared/store/backup/backup-operations'
import { dateAndTime } from '../../app/times'
import { fileSize } from './file-size'
import styles from './backup-list.module.css'

export interface BackupListProps {
  readonly backups: readonly OfferedCopy[]
  readonly chosen: string
  readonly onChoose: (name: string) => void
}

/** The copies one may go back to, newest first. */
export function BackupList({ backups, chosen, onChoose }: BackupListProps) {
  return (
    <Radio.Group label="Cópias de segurança" value={chosen} onChange={onChoose}>
      <div className={styles.list}>
        {backups.map((backup, index) => (
          <Radio.Card key={backup.name} value={backup.name} className={styles.card}>
            <Radio.Indicator />
            <span className={styles.when}>{dateAndTime(backup.takenAt)}</span>
            {index === 0 && <span className={styles.newest}>mais recente</span>}
            {backup.head !== null && (
              <span className={styles.head}>
                registro {backup.head.entry} · {backup.head.digits}
              </span>
            )}
            <span className={styles.size}>{fileSize(backup.bytes)}</span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  )
}
