import type { CopiesView } from '#shared/store/backup/copies-operations'
import { dateAndTime } from '../../../app/times'
import { fileSize } from '../file-size'
import { kindWords, placesWords } from './copy-words'
import styles from './copies-screen.module.css'

/** One copy: its moment, where it lies, its size. */
export function CopyRow({ copy }: { readonly copy: CopiesView['copies'][number] }) {
  const about = [placesWords(copy.places), kindWords[copy.kind]].filter((words) => words !== null)
  return (
    <div className={styles.row}>
      <span className={styles.when}>{dateAndTime(copy.takenAt)}</span>
      <span className={styles.quiet}>{about.join(' · ')}</span>
      <span>{fileSize(copy.bytes)}</span>
    </div>
  )
}
