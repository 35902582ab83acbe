import { useAnswer } from '../../../ipc/use-answer'
import { goTo } from '../../../shell/places/use-place'
import { copiesPlace } from './copies-place'
import { ageWords } from './copy-words'
import styles from './copies-age.module.css'

const everyMinute = 60_000

/** How old the last copy is, where a manager's day begins (FEATURES B7). */
export function CopiesAge() {
  const { value } = useAnswer('backup.copies', {}, { everyMs: everyMinute })
  if (value === null) return null
  const [last] = value.copies
  const outcome = value.second?.last?.outcome ?? 'done'
  const isBehind = outcome !== 'done'
  return (
    <button type="button" className={styles.line} onClick={() => goTo(copiesPlace)}>
      <span className={styles.name}>Cópia de segurança</span>
      <span>{last === undefined ? 'nenhuma ainda' : ageWords(last.takenAt, value.now)}</span>
      {value.second !== null && (
        <span data-off={isBehind || undefined}>
          {isBehind ? 'segunda pasta sem as últimas' : 'segunda pasta em dia'}
        </span>
      )}
    </button>
  )
}
